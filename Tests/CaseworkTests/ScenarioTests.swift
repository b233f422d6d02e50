import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Facts of published decisions, parties left out, as a clerk would have typed them.
struct ScenarioTests {
  @Test func `指导案例26号: filed on a platform, answered 30 working days late`() throws {
    let filed = Given(.online, on: "2011-06-01")
    expectNoDifference(
      filed.reply("2011-06-23"), "reply 2011-06-01 15 due 2011-06-23 running left 0")
    let answered = try filed.after(.assign("另一单位"), on: "2011-07-28")
      .after(.decide(.petition), on: "2011-08-04").after(.send(), on: "2011-08-04")
    expectNoDifference(
      answered.findings("2011-12-31"),
      ["replyOverdue 2011-06-24 due 2011-06-23 done 2011-08-04 late 30"])
  }

  @Test func `Lianyungang: two make-up days count, an answer during the suit stays late`() throws {
    let signed = Given(Sample.received(.registeredMail, on: "2022-09-28", signed: "2022-09-30"))
    expectNoDifference(
      signed.reply("2022-11-02"), "reply 2022-09-30 20 due 2022-11-02 running left 0")
    let answered = try signed.after(.verify, on: "2022-10-08")
      .after(.openRemedy(.directSuit), on: "2022-11-21").after(.answerRemedy, on: "2022-11-28")
      .after(.decide(.petition), on: "2022-12-01").after(.send(), on: "2022-12-01")
    expectNoDifference(
      answered.findings("2022-12-31"),
      ["replyOverdue 2022-11-03 due 2022-11-02 done 2022-12-01 late 21"])
  }

  @Test(
    arguments: [
      (
        .sameDay, "reply 2017-06-18 15 due 2017-07-07 missed 2017-07-10 left -1",
        ["servedLate 2017-07-08 due 2017-07-07 done 2017-07-10 late 1"]
      ),
      (
        .nextWorkingDay,
        "reply 2017-06-19 15 due 2017-07-10 careful 2017-07-07 met 2017-07-10 left 0", []
      ),
    ] as [(ReadingChoice, String, [String])])
  func `an e-mail of a Sunday: late by one reading, in time by the court's`(
    choice: ReadingChoice, line: String, findings: [String]
  ) throws {
    let policy = Policy(choices: [.restDayReceipt: choice])
    let given = try Given(.email, on: "2017-06-18", policy: policy)
      .after(.decide(.petition), on: "2017-07-07").after(.send(), on: "2017-07-10")
    expectNoDifference(given.reply("2017-12-31"), line)
    expectNoDifference(given.findings("2017-12-31"), findings)
  }

  @Test func `Huangchuan: the day of receipt is not counted, the order has its own clock`() throws {
    let signed = Given(Sample.received(.registeredMail, on: "2025-02-18", signed: "2025-02-20"))
    expectNoDifference(
      signed.reply("2025-03-20"), "reply 2025-02-20 20 due 2025-03-20 running left 0")
    let ordered = try signed.after(.openRemedy(.reconsideration), on: "2025-04-28")
      .after(.answerRemedy, on: "2025-05-06").after(.decideRemedy(.corrected), on: "2025-06-25")
      .after(.orderAnswer(within: 20), on: "2025-06-25")
    expectNoDifference(
      ordered.deadlines(.orderedReply, "2025-06-26"),
      ["orderedReply 2025-06-25 20 due 2025-07-23 running left 19"])
    expectNoDifference(
      ordered.findings("2025-06-25"),
      ["replyOverdue 2025-03-21 due 2025-03-20 not done late 65"])
  }

  @Test func `Chengdu: 1,500 pages cost 54,700 yuan, told on working day 15`() throws {
    let given = Given(.inPerson, on: "2024-07-01")
    try given.when(.notifyFee(.pages, 1500), on: "2024-07-22").expect(
      .feeNotified(
        FeeNotified(
          document: DocumentID(ordinal: 1), tariff: .pages, count: 1500, amount: 54_700)),
      on: "2024-07-22")
    expectNoDifference(
      given.reply("2024-07-22"), "reply 2024-07-01 20 due 2024-07-29 running left 5")
    expectNoDifference(
      try given.after(.notifyFee(.pages, 1500), on: "2024-07-22").findings("2024-07-22"), [])
  }

  @Test func `申通快递: refused; as happened found, and served anew by post`() throws {
    let decided = try Given(.inPerson, on: "2026-07-06").after(.verify, on: "2026-07-06")
      .after(.decide(.petition), on: "2026-07-20")
    try decided.when(.send(by: .otherCourier), on: "2026-07-20").expect(.privateCourier)
    let served = try decided.happened(.send(by: .otherCourier), on: "2026-07-20")
      .after(.reach(), on: "2026-07-22").after(.send(1), on: "2026-09-21")
    expectNoDifference(
      served.findings("2026-09-30"), ["privateCourier 2026-07-20 d1 careful 2026-09-21"])
  }

  @Test(
    arguments: [
      ("2016-01-03", "2016-01-22"), ("2016-01-07", "2016-01-28"), ("2016-01-12", "2016-02-02"),
      ("2016-01-15", "2016-02-05"), ("2016-01-18", "2016-02-06"), ("2016-01-19", "2016-02-14"),
    ] as [(Day, Day)])
  func `the Pudong system gave the same last day`(received: Day, due: Day) {
    let reply = Given(.online, on: received).clocks(received).deadlines.last
    expectNoDifference(reply?.due, due)
  }

  @Test func `C1: seven working days end on a Saturday that is worked`() {
    expectNoDifference(
      Given(.inPerson, on: "2026-02-12").deadlines("2026-02-12"),
      [
        "correctionNotice 2026-02-12 7 due 2026-02-28 running left 7",
        "reply 2026-02-12 20 due 2026-03-18 running left 20",
      ])
  }

  @Test func `C2: signed for on a Saturday that is worked`() {
    expectNoDifference(
      Given(Sample.received(.registeredMail, on: "2026-02-12", signed: "2026-02-14"))
        .reply("2026-02-14"),
      "reply 2026-02-14 20 due 2026-03-20 running left 20")
  }

  @Test(
    arguments: [
      (.sameDay, "reply 2026-02-20 20 due 2026-03-20 running left 20"),
      (.nextWorkingDay, "reply 2026-02-24 20 due 2026-03-23 careful 2026-03-20 running left 21"),
    ] as [(ReadingChoice, String)])
  func `C3: signed for on a holiday, by both readings`(choice: ReadingChoice, line: String) {
    let given = Given(
      Sample.received(.registeredMail, on: "2026-02-18", signed: "2026-02-20"),
      policy: Policy(choices: [.restDayReceipt: choice]))
    expectNoDifference(given.reply("2026-02-20"), line)
  }

  @Test func `C4: before the National Day, extended by 20`() throws {
    let given = Given(.inPerson, on: "2026-09-30")
    expectNoDifference(
      given.reply("2026-09-30"), "reply 2026-09-30 20 due 2026-11-03 running left 20")
    expectNoDifference(
      try given.after(.extend(20), on: "2026-11-03").reply("2026-11-03"),
      "reply 2026-09-30 20+20 due 2026-12-01 running left 20")
  }
}
