import CustomDump
import Foundation
import Office
import Support
import Testing

@testable import Web

struct KilledImportTests {
  @Test func `an import that is killed at any instant leaves all or nothing, and never two`()
    async throws
  {
    let zones = try TwoZones()
    try await zones.outer.serving { visitor in
      for _ in 1...8 { _ = try await visitor.apply() }
    }
    _ = try zones.outer.office().exportParcel(nil, to: zones.path("1"))
    let whole = (1...8).map { "2026-000\($0)" }
    var untouched = 0
    for round in 0..<14 {
      let desk = zones.path("desk \(round)")
      try FileManager.default.copyItem(atPath: zones.inner.path, toPath: desk)
      try kill(["exchange", "import", zones.path("1"), "--desk", desk], after: round * 2)
      let found = try numbers(desk)
      #expect(found.isEmpty || found == whole, "\(round)")
      if found.isEmpty { untouched += 1 }
      #expect(try Program.run("exchange", "import", zones.path("1"), "--desk", desk).code == 0)
      expectNoDifference(try numbers(desk), whole)
      #expect(try Program.run("check", "--desk", desk).code == 0)
      try FileManager.default.removeItem(atPath: desk)
    }
    #expect(untouched > 0)
  }

  @Test func `an export that is killed never gives one number to two contents`() async throws {
    let zones = try TwoZones()
    for round in 0..<12 {
      try await zones.outer.serving { _ = try await $0.apply() }
      try kill(
        ["exchange", "export", zones.path("cut \(round)"), "--desk", zones.outer.path],
        after: round)
    }
    try await zones.outer.serving { _ = try await $0.apply() }
    _ = try zones.outer.office().exportParcel(nil, to: zones.path("last"))
    for number in try zones.outer.office().exchangeStatus().unacknowledged {
      _ = try zones.outer.office().exportParcel(number, to: zones.path("n\(number)"))
      _ = try zones.inner.office().importParcel(zones.path("n\(number)"))
    }
    #expect(try zones.inner.cases().count == 13)
    for round in 0..<12 where FileManager.default.fileExists(atPath: zones.path("cut \(round)")) {
      #expect(try zones.inner.office().importParcel(zones.path("cut \(round)")).already)
    }
  }

  /// Starts a line and kills it after some turns of the processor, more each round.
  private func kill(_ line: [String], after round: Int) throws {
    let process = Program.process(line)
    try process.run()
    for _ in 0..<(round * 40_000) { sched_yield() }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func numbers(_ desk: String) throws -> [String] {
    let office = try Office.open(desk, clock: OfficeClock(practiceDay: "2026-03-10"))
    return try office.list(ListFilter(), Slice(), office.standpoint).map(\.number)
  }
}
