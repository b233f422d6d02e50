import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What a finding rests on: entries of the case by number, and the clock.
struct EvidenceTests {
  @Test(arguments: FindingCode.allCases)
  func `each finding names entries that had happened by then`(code: FindingCode) throws {
    let sample = try FindingSample.of(code)
    let clocks = sample.irregular.clocks(sample.on)
    let finding = try #require(clocks.findings.first { $0.code == code })
    let facts = clocks.evidence(for: finding).facts
    #expect(!facts.isEmpty)
    expectNoDifference(facts.filter { $0.on > sample.on }, [])
    expectNoDifference(facts.map(\.sequence), facts.map(\.sequence).sorted())
  }

  @Test(arguments: FindingCode.allCases)
  func `a term that passed names its clock`(code: FindingCode) throws {
    let sample = try FindingSample.of(code)
    let clocks = sample.irregular.clocks(sample.on)
    for finding in clocks.findings where finding.code == code {
      guard case .late(let due, _, _) = finding.proof else { continue }
      let clock = try #require(clocks.evidence(for: finding).clock)
      // A clock that waits for a payment has no last day any more (art 42).
      expectNoDifference(clock.due, code == .feeNoticeLate ? nil : due)
    }
  }

  private func evidence(_ code: FindingCode) throws -> [String] {
    let sample = try FindingSample.of(code)
    let clocks = sample.irregular.clocks(sample.on)
    let finding = try #require(clocks.findings.first { $0.code == code })
    return clocks.evidence(for: finding).facts.map { "\($0.fact.kind.rawValue) \($0.on)" }
  }

  /// Art 33 para 2 and 邮政法 art 55: what set the term going and what met it, or the day alone.
  @Test func `entries are those that bear on the finding`() throws {
    expectNoDifference(
      try evidence(.servedLate), ["received 2026-05-06", "decided 2026-06-01", "sent 2026-06-03"])
    expectNoDifference(
      try evidence(.extensionToldLate), ["received 2026-05-06", "extended 2026-06-03"])
    expectNoDifference(try evidence(.privateCourier), ["sent 2026-06-01"])
    expectNoDifference(try evidence(.internalHandoverLate), ["received 2026-05-06"])
  }
}
