import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The six hard cases of the decided readings, as a clerk types them, with the days they must give.
struct HardCaseTests {
  @Test func `a plain letter confirmed on the third working day counts from then`() throws {
    let given = try Given(.ordinaryMail, on: "2026-03-04")
      .after(.contact(confirms: true), on: "2026-03-09")
    expectNoDifference(
      given.deadlines("2026-03-10"),
      [
        "confirmation 2026-03-04 0 due 2026-03-04 missed 2026-03-09 left -3",
        "correctionNotice 2026-03-09 7 due 2026-03-18 careful 2026-03-13 running left 6",
        "reply 2026-03-09 20 due 2026-04-07 careful 2026-04-01 running left 19",
      ])
    let answered =
      try given
      .after(.verify, on: "2026-03-10").after(.review(), on: "2026-04-02")
      .after(.decide(.disclosed), on: "2026-04-02").after(.send(), on: "2026-04-03")
    expectNoDifference(
      answered.reply("2026-06-01"),
      "reply 2026-03-09 20 due 2026-04-07 careful 2026-04-01 met 2026-04-03 left 1")
    expectNoDifference(
      answered.findings("2026-06-01"),
      ["confirmationLate 2026-03-05 due 2026-03-04 done 2026-03-09 late 3"])
  }

  /// Signed for by the mail room on Monday, with the work body on Thursday.
  private let handedOverLate = Given(
    Sample.received(
      .registeredMail, on: "2026-04-18", signed: "2026-04-20", arrived: "2026-04-23"))

  @Test func `a correction notice on working day 8 is refused`() throws {
    try handedOverLate.when(.askCorrection(within: 15), on: "2026-04-30")
      .expect(.correctionNoticeLate(due: "2026-04-29"))
  }

  @Test func `the same notice, as happened, restarts; the careful day does not`() throws {
    let given = try handedOverLate.happened(.askCorrection(within: 15), on: "2026-04-30")
      .after(.reach(1), on: "2026-05-06")
      .after(.receiveCorrection(posted: "2026-05-18"), on: "2026-05-20")
    expectNoDifference(
      given.deadlines("2026-05-21"),
      [
        "correctionNotice 2026-04-20 7 due 2026-04-29 missed 2026-04-30 left -1",
        "correction 2026-05-06 15 due 2026-05-26 met 2026-05-18 left 6",
        "reply 2026-05-20 20 due 2026-06-17 careful 2026-05-20 running left 19",
      ])
    expectNoDifference(
      given.findings("2026-05-21"),
      [
        "internalHandoverLate 2026-04-23 2026-04-20 to 2026-04-23",
        "correctionNoticeLate 2026-04-30 due 2026-04-29 done 2026-04-30 late 1",
      ])
  }

  /// Extended by 20; company A consulted and objecting, co-maker B consulted and silent.
  private func twoConsultations() throws -> Given {
    try Given(Sample.received(.registeredMail, on: "2026-05-06", signed: "2026-05-06"))
      .after(.extend(20, approved: "2026-05-29"), on: "2026-06-01")
      .after(.consult("A", reached: "2026-06-10"), on: "2026-06-08")
      .after(.consult("B", .coMaker, reached: "2026-06-12"), on: "2026-06-11")
      .after(.answer("A", .object), on: "2026-06-24")
  }

  @Test(
    arguments: [
      ("2026-05-31", "reply 2026-05-06 20 due 2026-06-02 running left 2"),
      ("2026-06-07", "reply 2026-05-06 20+20 due 2026-07-01 running left 17"),
      (
        "2026-06-25",
        """
        reply 2026-05-06 20+20 (2026-06-08, 2026-06-24] (2026-06-11, open) \
        due 2026-07-28 early 2026-07-17 running left 23
        """
      ),
      (
        "2026-07-07",
        """
        reply 2026-05-06 20+20 (2026-06-08, 2026-06-24] (2026-06-11, 2026-07-06] \
        due 2026-07-28 running left 15
        """
      ),
    ] as [(Day, String)])
  func `two consultations stop the clock once where they overlap`(asOf: Day, line: String) throws {
    expectNoDifference(try twoConsultations().reply(asOf), line)
  }

  @Test func `each party has a limit of its own, from the day the letter reached it`() throws {
    let given = try twoConsultations()
    expectNoDifference(
      given.deadlines("2026-07-07").suffix(2),
      [
        "thirdPartyOpinion 2026-06-10 15 due 2026-07-02 met 2026-06-24 left 6",
        "coMakerOpinion 2026-06-12 15 due 2026-07-06 missed left -1",
      ])
  }

  /// Handed in on a Monday, answered with a letter of 30 July.
  private func decidedInTime() throws -> Given {
    try Given(.inPerson, on: "2026-07-06").after(.verify, on: "2026-07-06")
      .after(.review(), on: "2026-07-29").after(.decide(.disclosed), on: "2026-07-30")
  }

  @Test func `a reply may not go by a private courier`() throws {
    try decidedInTime().when(.send(by: .otherCourier), on: "2026-07-31").expect(.privateCourier)
  }

  @Test func `by a private courier it counts from the signature, carefully from the post`() throws {
    let given = try decidedInTime().happened(.send(by: .otherCourier), on: "2026-07-31")
      .after(.reach(), on: "2026-08-01").after(.send(1), on: "2026-08-12")
    expectNoDifference(
      given.reply("2026-07-31"), "reply 2026-07-06 20 due 2026-08-03 running left 1")
    expectNoDifference(
      given.reply("2026-08-13"), "reply 2026-07-06 20 due 2026-08-03 met 2026-08-01 left 1")
    expectNoDifference(
      given.findings("2026-08-13"), ["privateCourier 2026-07-31 d1 careful 2026-08-12"])
  }

  /// On the web, confirmed the same day, extended by 15.
  private func extendedOverNewYear() throws -> Given {
    try Given(.online, on: "2025-11-17", confirmed: "2025-11-17")
      .after(.extend(15, approved: "2025-12-10"), on: "2025-12-12")
  }

  @Test(arguments: ["2025-12-31", "2026-01-05"] as [Day])
  func `a withdrawn case ends in the year of the withdrawal`(day: Day) throws {
    let extended = try extendedOverNewYear()
    expectNoDifference(
      extended.reply("2025-12-11"), "reply 2025-11-17 20 due 2025-12-15 running left 2")
    let given = try extended.after(.withdraw(), on: day)
    expectNoDifference(given.outcome, "withdrawn r3.6.3 decided \(day) counts \(day)")
    expectNoDifference(
      given.reply("2026-03-02"),
      "reply 2025-11-17 20+15 due 2026-01-06 ended left \(day == "2025-12-31" ? 3 : 1)")
    expectNoDifference(given.findings("2026-03-02"), [])
  }

  @Test func `three items of three kinds are one case, partly disclosed`() throws {
    let types: [ReplyType] = [.alreadyPublic, .deliberative, .otherAgency]
    let given = try Given(Sample.received(.inPerson, on: "2026-10-12", items: 3))
      .after(.verify, on: "2026-10-12")
      .after(
        .decide(types.enumerated().map { Sample.decision($0.element, item: $0.offset + 1) }),
        on: "2026-11-05"
      )
      .after(.send(), on: "2026-11-06")
    expectNoDifference(
      given.reply("2026-11-20"), "reply 2026-10-12 20 due 2026-11-09 met 2026-11-06 left 1")
    expectNoDifference(
      given.outcome, "partlyDisclosed r3.2 decided 2026-11-05 counts 2026-11-06")
    expectNoDifference(
      types.map { $0.remedy.path(on: "2026-11-06") }, [.either, .reconsiderationFirst, .either])
    expectNoDifference(given.findings("2026-11-20"), [])
  }
}
