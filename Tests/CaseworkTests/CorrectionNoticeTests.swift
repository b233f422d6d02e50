import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 30: asking for a correction, once, within 7 working days, never for purpose or need.
struct CorrectionNoticeTests {
  /// Handed in on a Monday; the 7th working day is Wednesday 20 May.
  private let given = Given(.inPerson, on: "2026-05-11")
  private let d1 = DocumentID(ordinal: 1)

  @Test func `art 30: on the 7th working day a notice is in time`() throws {
    try given.when(.askCorrection(within: 15, reached: "2026-05-22"), on: "2026-05-20").expect([
      NewFact(
        .correctionAsked(
          CorrectionAsked(document: d1, items: [Sample.text], period: .workingDays(15))),
        on: "2026-05-20"),
      NewFact(.reached(Reached(document: d1)), on: "2026-05-22"),
    ])
  }

  @Test func `art 30: on the 8th it is refused`() throws {
    try given.when(.askCorrection(within: 15), on: "2026-05-21")
      .expect(.correctionNoticeLate(due: "2026-05-20"))
  }

  @Test func `art 30: a second notice is refused`() throws {
    try given.after(.askCorrection(within: 15), on: "2026-05-12")
      .after(.receiveCorrection(), on: "2026-05-13")
      .when(.askCorrection(within: 15), on: "2026-05-14")
      .expect(.correctionSecond("2026-05-12"))
  }

  @Test func `art 27: purpose and need may not be asked for`() throws {
    try given.when(.askCorrection(within: 15, purpose: true), on: "2026-05-12")
      .expect(.purposeDemanded)
    let happened = try given.happened(
      .askCorrection(within: 15, purpose: true), on: "2026-05-12")
    expectNoDifference(happened.findings("2026-05-12"), ["purposeDemanded 2026-05-12"])
  }

  @Test(
    arguments: [
      (0, nil, .notPositive(0)), (nil, "2026-05-12", .periodOver("2026-05-12", from: "2026-05-12")),
    ] as [(Int?, Day?, Refusal)])
  func `a period has a length, and ends after it begins`(
    days: Int?, end: Day?, refusal: Refusal
  ) throws {
    try given.when(.askCorrection(within: days, by: end), on: "2026-05-12", asHappened: true)
      .expect(refusal)
  }

  @Test(
    arguments: [
      ("2026-05-20", ["correctionNotice 2026-05-11 7 due 2026-05-20 running left 0"]),
      ("2026-05-21", []),
    ] as [(Day, [String])])
  func `without a notice its clock is left out after its last day`(asOf: Day, lines: [String]) {
    expectNoDifference(given.deadlines(.correctionNotice, asOf), lines)
  }

  @Test func `an answer takes the notice clock away`() throws {
    let answered = try given.after(.decide(.petition), on: "2026-05-13")
    expectNoDifference(answered.deadlines(.correctionNotice, "2026-05-13"), [])
  }

  @Test(
    arguments: [
      (.sent, "correctionNotice 2026-05-11 7 due 2026-05-20 met 2026-05-20 left 0", []),
      (
        .reached, "correctionNotice 2026-05-11 7 due 2026-05-20 missed 2026-05-22 left -2",
        ["correctionNoticeLate 2026-05-21 due 2026-05-20 done 2026-05-22 late 2"]
      ),
    ] as [(ReadingChoice, String, [String])])
  func `the notice is met when sent, by another reading when it reached the applicant`(
    choice: ReadingChoice, line: String, findings: [String]
  ) throws {
    var given = given
    given.policy = Policy(choices: [.correctionNoticeMet: choice])
    let asked = try given.after(.askCorrection(within: 15), on: "2026-05-20")
      .after(.reach(1), on: "2026-05-22")
    expectNoDifference(asked.deadlines(.correctionNotice, "2026-05-25"), [line])
    expectNoDifference(asked.findings("2026-05-25"), findings)
  }

  @Test func `a late notice, as happened, stops; the careful day runs on`() throws {
    let asked = try given.happened(.askCorrection(within: 15), on: "2026-05-21")
    expectNoDifference(
      asked.reply("2026-05-25"), "reply 2026-05-11 20 due – careful 2026-06-08 stopped")
    expectNoDifference(
      asked.findings("2026-05-25"),
      ["correctionNoticeLate 2026-05-21 due 2026-05-20 done 2026-05-21 late 1"])
  }

  @Test func `an office may hold that a late notice restarts nothing`() throws {
    var given = given
    given.policy = Policy(choices: [.lateCorrectionNotice: .noRestart])
    let asked = try given.happened(.askCorrection(within: 15), on: "2026-05-21")
    expectNoDifference(
      asked.reply("2026-05-25"), "reply 2026-05-11 20 due 2026-06-08 running left 10")
    let corrected = try asked.after(.receiveCorrection(), on: "2026-06-01")
    expectNoDifference(
      corrected.reply("2026-06-01"), "reply 2026-05-11 20 due 2026-06-08 running left 5")
  }

  @Test func `a notice after the reply was due does not hide that it is overdue`() throws {
    let asked = try given.happened(.askCorrection(within: 15), on: "2026-06-10")
    expectNoDifference(
      asked.codes("2026-06-11"), [.correctionNoticeLate, .replyOverdue])
    let corrected = try asked.after(.receiveCorrection(), on: "2026-06-12")
    expectNoDifference(
      corrected.codes("2026-06-12"), [.correctionNoticeLate, .replyOverdue])
  }

  @Test func `a second notice, as happened, restarts nothing`() throws {
    let second = try given.after(.askCorrection(within: 15), on: "2026-05-12")
      .after(.receiveCorrection(), on: "2026-05-13")
      .happened(.askCorrection(within: 15), on: "2026-05-20")
    expectNoDifference(
      second.reply("2026-05-21"), "reply 2026-05-13 20 due 2026-06-10 running left 14")
    let corrected = try second.after(.receiveCorrection(), on: "2026-05-25")
    expectNoDifference(
      corrected.reply("2026-05-25"), "reply 2026-05-13 20 due 2026-06-10 running left 12")
    expectNoDifference(corrected.findings("2026-05-25"), ["correctionSecond 2026-05-20"])
  }
}
