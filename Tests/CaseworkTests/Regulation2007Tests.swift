import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Old registers are audited by the law of their day: 国务院令第492号 until 2019-05-14.
struct Regulation2007Tests {
  /// Handed in on Wednesday 2 March 2016; 15 working days end on the 23rd.
  private let given = Given(.inPerson, on: "2016-03-02")

  @Test(
    arguments: [
      ("2008-05-01", .of2007), ("2007-06-01", .of2007), ("2019-05-14", .of2007),
      ("2019-05-15", .of2019),
    ] as [(Day, Regime)])
  func `the law of the day the application reached the office governs it`(
    day: Day, regime: Regime
  ) {
    expectNoDifference(Given(.inPerson, on: day).matter.regime, regime)
  }

  @Test func `posted under the old law and signed for under the new, the new one governs`() {
    let given = Given(Sample.received(.registeredMail, on: "2019-05-14", signed: "2019-05-15"))
    expectNoDifference(
      given.reply("2019-05-15"), "reply 2019-05-15 20 due 2019-06-13 running left 20")
  }

  @Test func `art 24 of 2007: 15 working days, and 15 more at most`() throws {
    expectNoDifference(
      given.reply("2016-03-02"), "reply 2016-03-02 15 due 2016-03-23 running left 15")
    expectNoDifference(
      given.clocks("2016-03-02").deadlines.map(\.article), [Article(.regulation2007, 24)])
    try given.when(.extend(16), on: "2016-03-23")
      .expect(.extensionTooLong(days: 16, left: 15, limit: 15))
    expectNoDifference(
      try given.after(.extend(15), on: "2016-03-23").reply("2016-03-23"),
      "reply 2016-03-02 15+15 due 2016-04-14 running left 15")
    expectNoDifference(
      try given.happened(.extend(20), on: "2016-03-23").findings("2016-03-23"),
      ["extensionTooLong 2016-03-23 20 limit 15"])
  }

  @Test(arguments: [Channel.fax, .online, .email])
  func `data messages are received the day they arrive`(channel: Channel) {
    let given = Given(channel, on: "2016-03-02")
    expectNoDifference(given.receivedOn, "2016-03-02")
    expectNoDifference(given.matter.phase, .handling)
    expectNoDifference(
      given.deadlines("2016-03-02"), ["reply 2016-03-02 15 due 2016-03-23 running left 15"])
  }

  @Test func `letter 207: a plain letter waits for its confirmation then too`() throws {
    let given = Given(.ordinaryMail, on: "2016-03-02")
    expectNoDifference(given.receivedOn, nil)
    let confirmed = try given.after(.confirm, on: "2016-03-04")
    expectNoDifference(
      confirmed.deadlines("2016-03-04"),
      [
        "confirmation 2016-03-02 0 due 2016-03-02 missed 2016-03-04 left -2",
        "reply 2016-03-04 15 due 2016-03-25 careful 2016-03-23 running left 15",
      ])
    expectNoDifference(
      confirmed.clocks("2016-03-04").deadlines.first?.article, Article(.letter207))
    expectNoDifference(confirmed.findings("2016-03-04"), [])
  }

  @Test func `there is no term for asking for a correction, nor how`() throws {
    let asked = try given.after(.askCorrection(within: 3, purpose: true), on: "2016-03-22")
    expectNoDifference(
      asked.deadlines("2016-03-22"),
      [
        "reply 2016-03-02 15 due – stopped",
        "correction 2016-03-22 3 due 2016-03-25 running left 3",
      ])
    let corrected = try asked.after(.receiveCorrection(), on: "2016-03-25")
    expectNoDifference(
      corrected.reply("2016-03-25"), "reply 2016-03-25 15 due 2016-04-18 running left 15")
    expectNoDifference(corrected.findings("2016-03-25"), [])
    expectNoDifference(
      corrected.clocks("2016-03-25").deadlines.first?.article,
      Article(.regulation2007, 21, item: 4))
    expectNoDifference(
      try corrected.after(.askCorrection(), on: "2016-03-28").findings("2016-03-28"), [])
  }

  @Test func `only a third party's opinion is left out, and that without limit`() throws {
    let asked = try given.after(.consult("A"), on: "2016-03-09")
    expectNoDifference(
      asked.deadlines("2016-04-29"),
      ["reply 2016-03-02 15 (2016-03-09, open) due – early 2016-05-16 running"])
    let answered = try asked.after(.answer("A", .agree), on: "2016-04-29")
    expectNoDifference(
      answered.reply("2016-04-29"),
      "reply 2016-03-02 15 (2016-03-09, 2016-04-29] due 2016-05-16 running left 10")
  }

  @Test(arguments: [PartyKind.coMaker, .agency])
  func `co-makers and other agencies stop nothing`(kind: PartyKind) throws {
    let asked = try given.after(.consult("A", kind), on: "2016-03-09")
    expectNoDifference(
      asked.deadlines("2016-03-10"), ["reply 2016-03-02 15 due 2016-03-23 running left 9"])
    expectNoDifference(asked.findings("2016-03-10"), [])
  }

  @Test func `nobody's identity had to be verified, and costs were lawful`() throws {
    let told = try given.after(.notifyFee(.pages, 10), on: "2016-03-09")
      .after(.payFee, on: "2016-03-10").after(.decide(.petition), on: "2016-03-11")
      .after(.send(), on: "2016-03-11")
    expectNoDifference(told.findings("2016-12-31"), [])
  }

  @Test func `before letter 235 nobody asked for proof of posting or for a choice`() throws {
    let decided = try given.after(.decide(.petition), on: "2016-03-11")
    let posted = try decided.after(.send(mailNumber: nil), on: "2016-03-11")
    expectNoDifference(posted.findings("2016-12-31"), [])
    let mailed = try decided.after(.send(by: .electronic), on: "2016-03-11")
      .after(.reach(), on: "2016-03-11")
    expectNoDifference(mailed.findings("2016-12-31"), [])
  }

  @Test(
    arguments: [
      (.decide(.disclosed), .reviewMissing, Article(.regulation2007, 14)),
      (.decide(.nonexistent), .searchRecordMissing, Article(.regulation2007, 21, item: 3)),
      (
        .decide([ItemDecision(item: 1, type: .deliberative)]), .reasonMissing,
        Article(.regulation2007, 21, item: 2)
      ),
      (.extend(16), .extensionTooLong, Article(.regulation2007, 24)),
      (
        .consult("A", inWriting: false), .consultationNotWritten, Article(.regulation2007, 23)
      ),
      (
        .decide(.petition, silence: .refusal), .silenceTakenAsRefusal,
        Article(.regulation2007, 23)
      ),
    ] as [(Command, FindingCode, Article)])
  func `what was irregular then is told by the articles of then`(
    command: Command, code: FindingCode, article: Article
  ) throws {
    let happened = try given.happened(command, on: "2016-03-09")
    expectNoDifference(happened.clocks("2016-03-09").findings.map(\.code), [code])
    expectNoDifference(happened.clocks("2016-03-09").findings.map(\.article), [article])
  }

  @Test func `late is late by the article of then`() throws {
    expectNoDifference(
      given.clocks("2016-03-24").findings.map(\.article), [Article(.regulation2007, 24)])
  }
}
