import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Every day of a deadline, as a court would want to see it.
struct DeadlineDayTests {
  /// Each day as `day number`, with why it does not count.
  private func days(_ given: Given, _ term: Term, _ asOf: Day) throws -> [String] {
    let clock = try #require(given.clocks(asOf).all.first { $0.term == term })
    return clock.days(given.calendar, asOf: asOf).map { day in
      let why =
        switch day.kind {
        case .calendar: day.counts ? "" : " rest"
        case .stopped(let letter): " \(letter)"
        case .rolled: " rolled"
        case .fixed: " fixed"
        }
      return "\(day.day)" + (day.number.map { " \($0)" } ?? "") + why
    }
  }

  @Test func `working days are numbered, rest days and stops are not`() throws {
    let given = try Given(.inPerson, on: "2026-05-06")
      .after(.consult("A"), on: "2026-05-07").after(.answer("A", .agree), on: "2026-05-11")
    expectNoDifference(
      try days(given, .reply, "2026-05-12").prefix(8),
      [
        "2026-05-07 1", "2026-05-08 d1", "2026-05-09 d1", "2026-05-10 rest", "2026-05-11 d1",
        "2026-05-12 2", "2026-05-13 3", "2026-05-14 4",
      ])
    expectNoDifference(try days(given, .reply, "2026-05-12").last, "2026-06-05 20")
  }

  @Test func `calendar days are numbered, those that put the end off are not`() throws {
    let given = try Given(.inPerson, on: "2026-05-06")
      .after(.openRemedy(.directSuit), on: "2026-09-11")
    expectNoDifference(
      try days(given, .defence, "2026-09-11").suffix(4),
      ["2026-09-25 14", "2026-09-26 15", "2026-09-27 rolled", "2026-09-28 rolled"])
  }

  @Test func `a day that a letter fixed is not counted towards`() throws {
    let given = try Given(.inPerson, on: "2026-05-06")
      .after(.deferReply(until: "2026-06-04"), on: "2026-06-02")
    expectNoDifference(
      try days(given, .deferredReply, "2026-06-02"), ["2026-06-03 fixed", "2026-06-04 fixed"])
  }

  @Test(arguments: ["2026-05-11", "2026-06-30"] as [Day])
  func `once the office waits for the applicant nothing is counted`(asOf: Day) throws {
    let asked = try Given(.inPerson, on: "2026-05-06")
      .after(.askCorrection(within: 15), on: "2026-05-08")
    expectNoDifference(
      try days(asked, .reply, asOf), ["2026-05-07 1", "2026-05-08 2"])
  }

  @Test func `after a lapse, and after a restart, the same is shown`() throws {
    let asked = try Given(.inPerson, on: "2026-05-06")
      .after(.askCorrection(within: 5), on: "2026-05-08")
    let lapsed = try asked.after(.lapseCorrection(), on: "2026-05-20")
    expectNoDifference(
      try days(lapsed, .reply, "2026-06-30"), ["2026-05-07 1", "2026-05-08 2"])
    let corrected = try asked.after(.receiveCorrection(), on: "2026-05-14")
    expectNoDifference(
      try days(corrected, .reply, "2026-06-30"), ["2026-05-07 1", "2026-05-08 2"])
  }
}
