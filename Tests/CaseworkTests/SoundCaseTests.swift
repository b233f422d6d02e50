import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Cases that an audit of a later day need not look at.
struct SoundCaseTests {
  private static let later = [
    0, 1, 2, 3, 5, 7, 8, 10, 14, 20, 28, 30, 31, 45, 60, 90, 200, 400, 2_000,
  ]

  @Test(arguments: HistoryCount.chunks)
  func `nothing is found of a sound case on any later day`(chunk: UInt64) {
    let seeds = chunk * HistoryCount.chunk..<(chunk + 1) * HistoryCount.chunk
    let faults = seeds.compactMap { seed -> String? in
      let history = RandomHistory(seed: seed)
      guard history.matter.isSound(Policy(), Calendars.builtIn) else { return nil }
      return Self.later.map { history.day + $0 }.first { !history.matter.isClean(on: $0) }
        .map { "seed \(seed): found on \($0)" }
    }
    expectNoDifference(faults, [])
  }

  @Test func `chance makes sound cases and others`() {
    let sound = (0..<2_000 as Range<UInt64>).filter {
      RandomHistory(seed: $0).matter.isSound(Policy(), Calendars.builtIn)
    }
    #expect(20...900 ~= sound.count, "\(sound.count)")
  }
}

extension Case {
  fileprivate func isClean(on day: Day) -> Bool {
    let clocks = Clocks(self, calendar: Calendars.builtIn, policy: Policy(), asOf: day)
    return clocks.findings.isEmpty && !clocks.deadlines.contains { $0.state == .missed }
  }
}
