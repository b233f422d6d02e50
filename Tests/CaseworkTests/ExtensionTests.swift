import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 33 para 2: the extension of the reply term.
struct ExtensionTests {
  /// Handed in on Wednesday 6 May; due on 2 June, extended by 20 on 1 July.
  private let given = Given(.inPerson, on: "2026-05-06")

  @Test func `art 33: told on the due day it is in time`() throws {
    try given.when(.extend(20, approved: "2026-06-01"), on: "2026-06-02").expect(
      .extended(
        Extended(
          document: DocumentID(ordinal: 1), days: 20, approvedBy: "甲", approvedOn: "2026-06-01",
          byHead: true)),
      on: "2026-06-02")
    expectNoDifference(
      try given.after(.extend(20), on: "2026-06-02").reply("2026-06-02"),
      "reply 2026-05-06 20+20 due 2026-07-01 running left 20")
  }

  @Test func `art 33: told on the day after it is refused`() throws {
    try given.when(.extend(5), on: "2026-06-03").expect(.extensionToldLate(due: "2026-06-02"))
  }

  @Test func `told late, as happened, it counts for nothing`() throws {
    let late = try given.happened(.extend(5), on: "2026-06-03")
    expectNoDifference(
      late.reply("2026-06-03"), "reply 2026-05-06 20 due 2026-06-02 missed left -1")
    expectNoDifference(
      late.findings("2026-06-03"),
      ["replyOverdue 2026-06-03 due 2026-06-02 not done late 1", "extensionToldLate 2026-06-03"])
    expectNoDifference(late.clocks("2026-06-03").flags, [])
  }

  @Test func `art 33: 20 working days are the most`() throws {
    try given.when(.extend(21), on: "2026-05-20")
      .expect(.extensionTooLong(days: 21, left: 20, limit: 20))
  }

  @Test func `over 20, as happened, counts 20`() throws {
    let long = try given.happened(.extend(25), on: "2026-05-20")
    expectNoDifference(
      long.reply("2026-05-20"), "reply 2026-05-06 20+20 due 2026-07-01 running left 29")
    expectNoDifference(
      long.findings("2026-05-20"), ["extensionTooLong 2026-05-20 25 limit 20"])
    expectNoDifference(long.clocks("2026-05-20").flags, [.extended])
  }

  @Test func `steps inside 20 hold, as a divergence`() throws {
    let steps = try given.after(.extend(15), on: "2026-05-20").after(.extend(5), on: "2026-06-23")
    expectNoDifference(
      steps.reply("2026-06-23"), "reply 2026-05-06 20+20 due 2026-07-01 running left 6")
    expectNoDifference(steps.findings("2026-06-23"), ["extensionInSteps 2026-06-23"])
  }

  @Test func `a second step has what the first left`() throws {
    let first = try given.after(.extend(15), on: "2026-05-20")
    try first.when(.extend(6), on: "2026-06-02")
      .expect(.extensionTooLong(days: 6, left: 5, limit: 20))
    let second = try first.happened(.extend(6), on: "2026-06-02")
    expectNoDifference(
      second.reply("2026-06-02"), "reply 2026-05-06 20+20 due 2026-07-01 running left 20")
    expectNoDifference(
      second.codes("2026-06-02"), [.extensionInSteps, .extensionTooLong])
  }

  @Test func `a second step is told inside the term as extended`() throws {
    let first = try given.after(.extend(10), on: "2026-05-20")
    expectNoDifference(
      first.reply("2026-05-20"), "reply 2026-05-06 20+10 due 2026-06-16 running left 19")
    #expect(try first.when(.extend(5), on: "2026-06-16").isAccepted)
    try first.when(.extend(5), on: "2026-06-17").expect(.extensionToldLate(due: "2026-06-16"))
  }

  /// 甲 led the work body to the end of May, 乙 from then on.
  private let heads = Policy(heads: [
    Policy.Head(name: "甲", until: "2026-05-31"), Policy.Head(name: "乙", from: "2026-06-01"),
  ])

  @Test(
    arguments: [
      ("甲", "2026-05-29", nil), ("乙", "2026-06-01", nil),
      ("甲", "2026-06-01", .extensionUnapproved("甲", "2026-06-01")),
      ("乙", "2026-05-29", .extensionUnapproved("乙", "2026-05-29")),
      ("丙", "2026-05-29", .extensionUnapproved("丙", "2026-05-29")),
    ] as [(String, Day, Refusal?)])
  func `art 33: the head of the work body of that day approves`(
    name: String, approved: Day, refusal: Refusal?
  ) throws {
    var given = given
    given.policy = heads
    let answer = try given.when(.extend(5, by: name, approved: approved), on: "2026-06-02")
    expectNoDifference(answer.refusal, refusal)
  }

  @Test func `where the profile names nobody for the day, anybody may approve`() throws {
    var given = given
    given.policy = Policy(heads: [Policy.Head(name: "甲", until: "2026-05-15")])
    #expect(try given.when(.extend(5, by: "丙"), on: "2026-05-20").isAccepted)
  }

  @Test func `unapproved, as happened, it counts for nothing`() throws {
    var given = given
    given.policy = heads
    let told = try given.happened(.extend(5, by: "丙"), on: "2026-05-20")
    expectNoDifference(
      told.reply("2026-05-20"), "reply 2026-05-06 20 due 2026-06-02 running left 9")
    expectNoDifference(told.findings("2026-05-20"), ["extensionUnapproved 2026-05-20"])
  }

  @Test func `art 33: approval comes before telling`() throws {
    let command = Command.extend(5, approved: "2026-05-21")
    try given.when(command, on: "2026-05-20")
      .expect(.extensionApprovedLate(approved: "2026-05-21", told: "2026-05-20"))
    let told = try given.happened(command, on: "2026-05-20")
    expectNoDifference(
      told.reply("2026-05-21"), "reply 2026-05-06 20 due 2026-06-02 running left 8")
    expectNoDifference(told.findings("2026-05-21"), ["extensionUnapproved 2026-05-20"])
  }

  @Test func `all that is wrong with an extension is found`() throws {
    var given = given
    given.policy = heads
    let told = try given.happened(.extend(21, by: "丙"), on: "2026-06-03")
    expectNoDifference(
      told.codes("2026-06-03"),
      [.replyOverdue, .extensionToldLate, .extensionUnapproved, .extensionTooLong])
  }

  @Test func `an approval without name and day is none`() {
    let told = given.fact(
      .extended(Extended(document: DocumentID(ordinal: 1), days: 5)), on: "2026-05-20")
    expectNoDifference(told.findings("2026-05-20"), ["extensionUnapproved 2026-05-20"])
  }

  @Test(
    arguments: [
      (0, "2026-05-20", .notPositive(0)),
      (5, "2027-01-01", .future("2027-01-01", today: "2026-12-31")),
      (5, "2026-05-05", .beforeReceipt("2026-05-05", reached: "2026-05-06")),
    ] as [(Int, Day, Refusal)])
  func `impossible extensions are refused however they are put`(
    days: Int, approved: Day, refusal: Refusal
  ) throws {
    try given.when(.extend(days, approved: approved), on: "2026-05-20", asHappened: true)
      .expect(refusal)
  }

  @Test func `a reply made but not sent can still be extended`() throws {
    let decided = try given.after(.decide(.petition), on: "2026-06-01")
    #expect(try decided.when(.extend(5), on: "2026-06-02").isAccepted)
    let sent = try decided.after(.send(), on: "2026-06-01")
    try sent.when(.extend(5), on: "2026-06-02", asHappened: true)
      .expect(.notNow(.extended, .closed, needs: .nothing))
  }

  @Test func `a correction awaited leaves nothing to extend`() throws {
    try given.after(.askCorrection(within: 15), on: "2026-05-08")
      .when(.extend(5), on: "2026-05-09", asHappened: true)
      .expect(.notNow(.extended, .awaitingCorrection, needs: .nothing))
  }

  @Test func `what the extension was is judged by what was known on its day`() throws {
    let given = try given.after(.consult("A", reached: "2026-05-20"), on: "2026-05-20")
      .after(.answer("A", .agree), on: "2026-05-25")
    // Known on 4 June: answered on 25 May, so that 3 days are left out.
    expectNoDifference(
      given.reply("2026-06-04"),
      "reply 2026-05-06 20 (2026-05-20, 2026-05-25] due 2026-06-05 running left 1")
    try given.when(.extend(5), on: "2026-06-08").expect(.extensionToldLate(due: "2026-06-05"))
    // On 24 May the letter was open, and nobody could know that it would not take its 15 days.
    #expect(try given.when(.extend(5), on: "2026-05-24").isAccepted)
  }
}
