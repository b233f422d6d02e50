import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 30: the applicant's correction, its period, its lapse and what it restarts.
struct CorrectionTests {
  /// Handed in on Monday 11 May, asked on the 18th.
  private func asked(within days: Int? = 15, by end: Day? = nil) throws -> Given {
    try Given(.inPerson, on: "2026-05-11")
      .after(.askCorrection(within: days, by: end), on: "2026-05-18")
  }

  /// Reached on Friday 22 May, so that 15 working days end on 12 June.
  private func reached(_ day: Day = "2026-05-22") throws -> Given {
    try asked().after(.reach(1), on: day)
  }

  @Test func `art 30: while a correction is awaited the reply clock stands still`() throws {
    expectNoDifference(
      try reached().deadlines("2026-06-30"),
      [
        "correctionNotice 2026-05-11 7 due 2026-05-20 met 2026-05-18 left 2",
        "reply 2026-05-11 20 due – stopped",
        "correction 2026-05-22 15 due 2026-06-12 missed left -11",
      ])
  }

  @Test func `the period runs from the day the notice reached, if unknown was sent`() throws {
    expectNoDifference(
      try asked().deadlines(.correction, "2026-05-20"),
      ["correction 2026-05-18 15 due 2026-06-08 running left 13"])
    expectNoDifference(
      try reached().deadlines(.correction, "2026-05-25"),
      ["correction 2026-05-22 15 due 2026-06-12 running left 14"])
  }

  @Test func `a notice that states no period has that of the profile, with a finding`() throws {
    let given = try asked(within: nil)
    expectNoDifference(
      given.deadlines(.correction, "2026-05-20"),
      ["correction 2026-05-18 15 due 2026-06-08 running left 13"])
    expectNoDifference(given.findings("2026-05-20"), ["correctionPeriodMissing 2026-05-18"])
  }

  @Test(
    arguments: [
      (4, nil, ["correctionPeriodShort 2026-05-18 4 limit 5"]), (5, nil, []),
      (nil, "2026-05-22", ["correctionPeriodShort 2026-05-18 4 limit 5"]),
      (nil, "2026-05-25", []),
    ] as [(Int?, Day?, [String])])
  func `a period under 5 working days is a divergence`(
    days: Int?, end: Day?, findings: [String]
  ) throws {
    expectNoDifference(try asked(within: days, by: end).findings("2026-05-19"), findings)
  }

  @Test func `a period that was over when the notice arrived ends that day at the earliest`() throws
  {
    let given = try asked(within: nil, by: "2026-05-20").after(.reach(1), on: "2026-05-25")
    expectNoDifference(
      given.deadlines(.correction, "2026-05-25"),
      ["correction 2026-05-25 due 2026-05-25 running left 0"])
    expectNoDifference(
      given.findings("2026-05-25"), ["correctionPeriodShort 2026-05-18 0 limit 5"])
  }

  @Test func `posting decides whether it is in time, receipt restarts`() throws {
    let given = try reached().after(.receiveCorrection(posted: "2026-06-12"), on: "2026-06-17")
    expectNoDifference(
      given.deadlines("2026-06-17"),
      [
        "correctionNotice 2026-05-11 7 due 2026-05-20 met 2026-05-18 left 2",
        "correction 2026-05-22 15 due 2026-06-12 met 2026-06-12 left 0",
        "reply 2026-06-17 20 due 2026-07-16 running left 20",
      ])
  }

  @Test func `a late correction that is taken in restarts all the same`() throws {
    let given = try reached().after(.receiveCorrection(posted: "2026-06-15"), on: "2026-06-17")
    expectNoDifference(
      given.deadlines(.correction, "2026-06-17"),
      ["correction 2026-05-22 15 due 2026-06-12 missed 2026-06-15 left -1"])
    expectNoDifference(
      given.reply("2026-06-17"), "reply 2026-06-17 20 due 2026-07-16 running left 20")
  }

  @Test func `a correction is posted before it comes, and after the application came`() throws {
    try asked().when(.receiveCorrection(posted: "2026-05-26"), on: "2026-05-25")
      .expect(.postedAfterReceipt("2026-05-26", received: "2026-05-25"))
    try asked().when(.receiveCorrection(posted: "2026-05-10"), on: "2026-05-25")
      .expect(.beforeReceipt("2026-05-10", reached: "2026-05-11"))
  }

  @Test func `a restart drops the extension; the number and the year stay`() throws {
    let given = try Given(.inPerson, on: "2026-05-11")
      .after(.extend(20), on: "2026-05-12")
      .after(.askCorrection(within: 15), on: "2026-05-13")
      .after(.receiveCorrection(), on: "2026-05-18")
    expectNoDifference(
      given.reply("2026-05-18"), "reply 2026-05-18 20 due 2026-06-15 running left 20")
    expectNoDifference(given.clocks("2026-05-18").flags, [])
    expectNoDifference(given.matter.number, Sample.number)
    expectNoDifference(given.matter.reachedOn, "2026-05-11")
  }

  @Test func `a restart drops the stops`() throws {
    let given = try Given(.inPerson, on: "2026-05-11")
      .after(.consult("A"), on: "2026-05-12")
      .after(.askCorrection(within: 15), on: "2026-05-13")
      .after(.receiveCorrection(), on: "2026-05-18")
    expectNoDifference(
      given.reply("2026-05-18"), "reply 2026-05-18 20 due 2026-06-15 running left 20")
  }

  @Test func `still unclear is an answer inside the restarted term`() throws {
    let given = try reached().after(.receiveCorrection(), on: "2026-06-01")
      .after(.decide(.stillUnclear), on: "2026-06-26").after(.send(), on: "2026-06-30")
    expectNoDifference(
      given.reply("2026-07-10"), "reply 2026-06-01 20 due 2026-06-30 met 2026-06-30 left 0")
    expectNoDifference(given.outcome, "stillUnclear r3.4.3 decided 2026-06-26 counts 2026-06-30")
  }

  @Test(
    arguments: [
      (15, 3, false, "2026-06-18"), (15, 5, false, "2026-06-23"), (15, 0, false, "2026-06-13"),
      (15, 3, true, "2026-06-13"),
    ] as [(Int, Int, Bool, Day)])
  func `it lapses after the period and the mail, or when nothing is in the mail`(
    days: Int, allowance: Int, nothingInMail: Bool, first: Day
  ) throws {
    var given = try reached()
    given.policy.mailAllowance = allowance
    let lapse = Command.lapseCorrection(nothingInMail: nothingInMail)
    try given.when(lapse, on: first + -1).expect(.correctionLapsedEarly(first: first))
    #expect(try given.when(lapse, on: first).isAccepted)
  }

  @Test func `a lapse closes the case and ends its clocks`() throws {
    let given = try reached().after(.lapseCorrection(), on: "2026-06-18")
    expectNoDifference(given.matter.phase, .closed)
    expectNoDifference(
      given.outcome, "correctionLapsed r3.6.1 decided 2026-06-18 counts 2026-06-18")
    expectNoDifference(
      given.deadlines("2026-07-01").suffix(2),
      [
        "reply 2026-05-11 20 due – ended",
        "correction 2026-05-22 15 due 2026-06-12 ended left -4",
      ])
    expectNoDifference(given.findings("2026-07-01"), [])
  }

  @Test func `a lapse before its day, as happened, is a finding`() throws {
    let given = try reached().happened(.lapseCorrection(), on: "2026-06-15")
    expectNoDifference(
      given.findings("2026-06-15"),
      ["correctionLapsedEarly 2026-06-15 2026-06-15 to 2026-06-18"])
  }

  @Test func `reopening undoes a lapse, and a correction then restarts`() throws {
    let given = try reached().after(.lapseCorrection(), on: "2026-06-18")
      .after(.reopen, on: "2026-06-22")
    expectNoDifference(given.matter.phase, .awaitingCorrection)
    expectNoDifference(given.outcome, nil)
    let corrected = try given.after(.receiveCorrection(posted: "2026-06-12"), on: "2026-06-23")
    expectNoDifference(
      corrected.reply("2026-06-23"), "reply 2026-06-23 20 due 2026-07-21 running left 20")
    expectNoDifference(corrected.findings("2026-06-23"), [])
  }

  @Test func `a correction that had come before the lapse is recorded as it happened`() throws {
    let given = try reached().after(.lapseCorrection(), on: "2026-06-18")
      .after(.reopen, on: "2026-06-22")
    try given.when(.receiveCorrection(), on: "2026-06-17")
      .expect(.outOfOrder("2026-06-17", last: "2026-06-22"))
    expectNoDifference(
      try given.happened(.receiveCorrection(), on: "2026-06-17").reply("2026-06-22"),
      "reply 2026-06-17 20 due 2026-07-16 running left 18")
  }
}
