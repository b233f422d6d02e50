import CustomDump
import Foundation
import Testing

@testable import CaseStore

/// Many processes on one desk, and processes that die in the middle of a write.
@Suite(.serialized) struct DurabilityTests {
  let folder: TemporaryFolder

  /// How often a process is killed, and how often each of many writes; a bench asks for more.
  private static let kills = number("YSQ_KILLS", or: 50)
  private static let writes = number("YSQ_WRITES", or: 6)

  private static func number(_ variable: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usual
  }

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.makeDesk()
  }

  @Test func `32 processes at once lose nothing and never find the desk busy`() throws {
    let processes = try (0..<32).map { _ in try HammerProcess(at: folder.path, count: Self.writes) }
    let numbers = processes.flatMap { $0.finish() }
    expectNoDifference(processes.map(\.fault).filter { !$0.isEmpty }, [])
    expectNoDifference(
      numbers.sorted(),
      (1...(32 * Self.writes)).map { "2026-" + String(format: "%04d", $0) })
    try expectWholeDesk(naming: numbers)
  }

  @Test func `what was acknowledged survives kill -9 and nothing is half written`() throws {
    var random = SeededRandom(state: 20_260_302)
    var numbers: [String] = []
    for round in 1...Self.kills {
      let process = try HammerProcess(at: folder.path, count: .max)
      process.waitForCases(Int.random(in: 1...4, using: &random))
      for _ in 0..<Int.random(in: 0..<8_000, using: &random) { sched_yield() }
      process.kill()
      numbers += process.finish()
      if round.isMultiple(of: max(1, Self.kills / 50)) { try expectWholeDesk(naming: numbers) }
    }
    #expect(numbers.count >= Self.kills)
  }

  /// Holds the desk against what was acknowledged, and its parts against each other.
  private func expectWholeDesk(naming numbers: [String]) throws {
    let store = try Store.open(at: folder.path)
    let report = try store.check {
      $0.payload.split(separator: "\"").dropFirst(3).prefix(1).map(String.init)
    }
    #expect(report.firstBad == nil && report.faults.isEmpty, "\(report)")
    try store.read { snapshot in
      let cases = try snapshot.cases()
      #expect(Set(numbers).subtracting(cases.map(\.number)).isEmpty)
      expectNoDifference(cases.map(\.serial), Array(1..<(cases.count + 1)))
      #expect(report.entries == 2 * cases.count)
    }
    try expectNextNumber(of: store)
  }

  /// The counter stands where the last case left it; the try leaves no trace.
  private func expectNextNumber(of store: Store) throws {
    #expect(throws: StoreFault.busy) {
      try store.write { transaction in
        let next = try transaction.nextNumber(series: "case", year: 2026)
        #expect(try transaction.cases().count + 1 == next)
        throw StoreFault.busy
      }
    }
  }
}

/// SplitMix64: the same instants in every run.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
