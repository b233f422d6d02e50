import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 42 and 信息处理费管理办法: the fee for an excess, its payment and its lapse.
struct FeeTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  /// Told on 20 May, reached on the 22nd; the 20th working day after is 22 June.
  private func told() throws -> Given {
    try given.after(.notifyFee(reached: "2026-05-22"), on: "2026-05-20")
  }

  @Test func `art 42: the notice states the tariff, the count and the amount`() throws {
    try given.when(.notifyFee(.pages, 1500), on: "2026-06-02").expect(
      .feeNotified(
        FeeNotified(
          document: DocumentID(ordinal: 1), tariff: .pages, count: 1500, amount: 54_700)),
      on: "2026-06-02")
  }

  @Test func `while payment is awaited the reply clock stands still`() throws {
    expectNoDifference(
      try told().deadlines("2026-05-25"),
      [
        "reply 2026-05-06 20 due – stopped",
        "feePayment 2026-05-22 20 due 2026-06-22 running left 19",
      ])
  }

  @Test func `while nobody knows when the notice arrived, payment counts from sending`() throws {
    let sent = try given.after(.notifyFee(), on: "2026-05-20")
    expectNoDifference(
      sent.deadlines(.feePayment, "2026-05-20"),
      ["feePayment 2026-05-20 20 due 2026-06-17 running left 20"])
  }

  @Test func `payment in full restarts from its day and drops extension and stops`() throws {
    let paid = try given.after(.extend(20), on: "2026-05-08")
      .after(.consult("A"), on: "2026-05-11").after(.answer("A", .agree), on: "2026-05-13")
      .after(.notifyFee(reached: "2026-05-22"), on: "2026-05-20").after(.payFee, on: "2026-06-10")
    expectNoDifference(
      paid.reply("2026-06-10"), "reply 2026-06-10 20 due 2026-07-09 running left 20")
    expectNoDifference(
      paid.deadlines(.feePayment, "2026-06-10"),
      ["feePayment 2026-05-22 20 due 2026-06-22 met 2026-06-10 left 7"])
    expectNoDifference(paid.clocks("2026-06-10").flags, [])
  }

  @Test func `a payment after its term restarts all the same`() throws {
    let paid = try told().after(.payFee, on: "2026-06-23")
    expectNoDifference(
      paid.deadlines("2026-06-23"),
      [
        "feePayment 2026-05-22 20 due 2026-06-22 missed 2026-06-23 left -1",
        "reply 2026-06-23 20 due 2026-07-21 running left 20",
      ])
  }

  @Test func `art 42: after the due day a fee notice is refused`() throws {
    try given.when(.notifyFee(), on: "2026-06-03").expect(.feeNoticeLate(due: "2026-06-02"))
  }

  @Test func `a late notice, as happened, stops; that the reply is overdue stays`() throws {
    let late = try given.happened(.notifyFee(), on: "2026-06-04")
    expectNoDifference(late.reply("2026-06-30"), "reply 2026-05-06 20 due – stopped")
    let findings = [
      "replyOverdue 2026-06-03 due 2026-06-02 not done late 2",
      "feeNoticeLate 2026-06-03 due 2026-06-02 done 2026-06-04 late 2",
    ]
    expectNoDifference(late.findings("2026-06-30"), findings)
    let paid = try late.after(.payFee, on: "2026-06-30")
    expectNoDifference(
      paid.reply("2026-06-30"), "reply 2026-06-30 20 due 2026-07-28 running left 20")
    expectNoDifference(paid.findings("2026-06-30"), findings)
  }

  @Test(arguments: [(FeeTariff.pages, 30), (.pieces, 10)])
  func `art 42: without an excess there is no fee`(tariff: FeeTariff, count: Int) throws {
    try given.when(.notifyFee(tariff, count), on: "2026-05-20")
      .expect(.feeWithoutExcess(tariff, count: count))
    #expect(try given.when(.notifyFee(tariff, count + 1), on: "2026-05-20").isAccepted)
    let told = try given.happened(.notifyFee(tariff, count), on: "2026-05-20")
    expectNoDifference(
      told.findings("2026-05-20"), ["feeWithoutExcess 2026-05-20 \(count) limit \(count)"])
  }

  @Test func `a fee for nothing is refused`() throws {
    try given.when(.notifyFee(.pages, 0), on: "2026-05-20", asHappened: true)
      .expect(.notPositive(0))
  }

  @Test func `it lapses after the 20 working days`() throws {
    let told = try told()
    try told.when(.lapseFee, on: "2026-06-22").expect(.feeLapsedEarly(first: "2026-06-23"))
    let lapsed = try told.after(.lapseFee, on: "2026-06-23")
    expectNoDifference(lapsed.outcome, "feeLapsed r3.6.2 decided 2026-06-23 counts 2026-06-23")
    expectNoDifference(
      lapsed.deadlines("2026-07-30"),
      [
        "reply 2026-05-06 20 due – ended",
        "feePayment 2026-05-22 20 due 2026-06-22 ended left -1",
      ])
    expectNoDifference(lapsed.findings("2026-07-30"), [])
  }
}
