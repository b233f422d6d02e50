import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// A review orders the office to answer anew; the first served outcome stays the one counted.
struct OrderTests {
  /// Handed in on Wednesday 6 May, due on 2 June.
  private let silent = Given(.inPerson, on: "2026-05-06")

  /// Answered in time.
  private func answered() throws -> Given {
    try silent.after(.verify, on: "2026-05-07").after(.decide(.petition), on: "2026-05-20")
      .after(.send(), on: "2026-05-21")
  }

  @Test(
    arguments: [
      (.orderAnswer(), "orderedReply 2026-08-03 20 due 2026-08-31 running left 19"),
      (.orderAnswer(within: 10), "orderedReply 2026-08-03 10 due 2026-08-17 running left 9"),
      (.orderAnswer(by: "2026-08-20"), "orderedReply 2026-08-03 due 2026-08-20 running left 12"),
      (
        .orderAnswer(effective: "2026-08-18"),
        "orderedReply 2026-08-18 20 due 2026-09-15 running left 30"
      ),
    ] as [(Command, String)])
  func `an order sets its own term, from receipt or from the day of effect`(
    order: Command, line: String
  ) throws {
    let ordered = try answered().after(order, on: "2026-08-03")
    expectNoDifference(ordered.deadlines(.orderedReply, "2026-08-04"), [line])
    expectNoDifference(ordered.matter.phase, .handling)
    expectNoDifference(ordered.clocks("2026-08-04").flags, [.orderedToAnswer])
  }

  @Test func `a period that is over when it begins is refused`() throws {
    try answered().when(.orderAnswer(by: "2026-08-03"), on: "2026-08-03", asHappened: true)
      .expect(.periodOver("2026-08-03", from: "2026-08-03"))
    try answered().when(.orderAnswer(within: 0), on: "2026-08-03", asHappened: true)
      .expect(.notPositive(0))
  }

  @Test func `a served answer stays the one that met the term`() throws {
    let anew = try answered().after(.orderAnswer(), on: "2026-08-03")
      .after(.decide(.reissue), on: "2026-08-28").after(.send(), on: "2026-08-31")
    expectNoDifference(
      anew.deadlines("2026-09-30"),
      [
        "reply 2026-05-06 20 due 2026-06-02 met 2026-05-21 left 8",
        "orderedReply 2026-08-03 20 due 2026-08-31 met 2026-08-31 left 0",
      ])
    expectNoDifference(anew.matter.firstServedOn, "2026-05-21")
    expectNoDifference(anew.findings("2026-09-30"), [])
    expectNoDifference(anew.clocks("2026-09-30").flags, [])
  }

  @Test func `after silence the ordered answer is the first one, and late`() throws {
    let ordered = try silent.after(.orderAnswer(), on: "2026-08-03")
    expectNoDifference(
      ordered.reply("2026-08-04"), "reply 2026-05-06 20 due 2026-06-02 missed left -44")
    let answered = try ordered.after(.verify, on: "2026-08-04")
      .after(.decide(.petition), on: "2026-08-10").after(.send(), on: "2026-08-11")
    expectNoDifference(
      answered.deadlines("2026-09-30"),
      [
        "reply 2026-05-06 20 due 2026-06-02 missed 2026-08-11 left -49",
        "orderedReply 2026-08-03 20 due 2026-08-31 met 2026-08-11 left 14",
      ])
    expectNoDifference(answered.codes("2026-09-30"), [.replyOverdue])
    expectNoDifference(answered.matter.firstServedOn, "2026-08-11")
  }

  @Test func `an order not followed in time is found`() throws {
    let late = try answered().after(.orderAnswer(), on: "2026-08-03")
    expectNoDifference(late.findings("2026-08-31"), [])
    expectNoDifference(
      late.findings("2026-09-01"),
      ["orderedReplyOverdue 2026-09-01 due 2026-08-31 not done late 1"])
  }

  @Test func `an order cannot be extended`() throws {
    let ordered = try answered().after(.orderAnswer(), on: "2026-08-03")
    try ordered.when(.extend(5), on: "2026-08-10")
      .expect(.extensionTooLong(days: 5, left: 0, limit: 0))
    let extended = try ordered.happened(.extend(5), on: "2026-08-10")
    expectNoDifference(
      extended.deadlines(.orderedReply, "2026-08-10"),
      ["orderedReply 2026-08-03 20 due 2026-08-31 running left 15"])
    expectNoDifference(extended.findings("2026-08-10"), ["extensionTooLong 2026-08-10 5 limit 0"])
    expectNoDifference(extended.clocks("2026-08-10").flags, [.orderedToAnswer])
  }

  @Test func `a party may be asked while an order runs, which stops nothing`() throws {
    let ordered = try answered().after(.orderAnswer(), on: "2026-08-03")
    let asked = try ordered.after(.consult("A"), on: "2026-08-10")
    expectNoDifference(
      asked.deadlines("2026-08-11").suffix(2),
      [
        "orderedReply 2026-08-03 20 due 2026-08-31 running left 14",
        "thirdPartyOpinion 2026-08-10 15 due 2026-08-31 running left 14",
      ])
    expectNoDifference(asked.findings("2026-08-11"), [])
    try ordered.when(.consult("A"), on: "2026-09-01").expect(.consultationAfterDue("2026-08-31"))
  }

  @Test func `a wrong lapse that a review undoes leaves no clock waiting`() throws {
    let lapsed = try silent.after(.verify, on: "2026-05-07")
      .after(.askCorrection(within: 5), on: "2026-05-08")
      .after(.lapseCorrection(), on: "2026-05-21")
    let ordered = try lapsed.after(.orderAnswer(), on: "2026-08-03")
    expectNoDifference(ordered.outcome, nil)
    expectNoDifference(
      ordered.reply("2026-08-04"), "reply 2026-05-06 20 due – ended")
    let answered = try ordered.after(.decide(.petition), on: "2026-08-10")
      .after(.send(), on: "2026-08-11")
    expectNoDifference(answered.findings("2026-09-30"), [])
    expectNoDifference(answered.outcome, "petition r3.5.1 decided 2026-08-10 counts 2026-08-11")
  }

  @Test(
    arguments: [
      (.askCorrection(within: 5), .correction), (.notifyFee(), .feePayment),
    ] as [(Command, Term)])
  func `what the office waited for it waits for no more`(command: Command, term: Term) throws {
    let ordered = try silent.after(command, on: "2026-05-08").after(
      .orderAnswer(), on: "2026-05-11")
    expectNoDifference(
      ordered.clocks("2026-09-30").deadlines.filter { $0.term == term }.map(\.state), [.ended])
  }

  @Test func `an order makes up for a confirmation that never came`() throws {
    let ordered = try Given(.email, on: "2026-05-06").after(.orderAnswer(), on: "2026-08-03")
    expectNoDifference(
      ordered.deadlines("2026-08-04"),
      [
        "confirmation 2026-05-06 1 due 2026-05-07 ended left -62",
        "orderedReply 2026-08-03 20 due 2026-08-31 running left 19",
      ])
  }

  @Test func `a withdrawal that a review undoes does not make the office late`() throws {
    let ordered = try silent.after(.withdraw(), on: "2026-05-20")
      .after(.orderAnswer(), on: "2026-08-03")
    expectNoDifference(
      ordered.reply("2026-08-04"), "reply 2026-05-06 20 due 2026-06-02 ended left 9")
    expectNoDifference(ordered.findings("2026-08-04"), [])
  }

  @Test func `of two orders the second runs, and the first stays missed`() throws {
    let twice = try answered().after(.orderAnswer(), on: "2026-08-03")
      .after(.orderAnswer(within: 10), on: "2026-09-07")
    expectNoDifference(
      twice.deadlines(.orderedReply, "2026-09-08"),
      ["orderedReply 2026-09-07 10 due 2026-09-20 running left 9"])
    expectNoDifference(
      twice.findings("2026-09-08"),
      ["orderedReplyOverdue 2026-09-01 due 2026-08-31 not done late 5"])
  }

  @Test func `行政复议法 art 64: not the same reason again`() throws {
    let ordered = try answered().after(.orderAnswer(), on: "2026-08-03")
    try ordered.when(.decide(.petition, repeating: true), on: "2026-08-10")
      .expect(.sameReasonAfterOrder)
    expectNoDifference(
      try ordered.happened(.decide(.petition, repeating: true), on: "2026-08-10")
        .findings("2026-08-10"),
      ["sameReasonAfterOrder 2026-08-10"])
  }
}
