import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 33 para 3: the time for opinions is left out of the term. Left out are the working days w
/// with `sent < w <= end`, where `end` is the answer or the party's limit, whichever comes first.
struct StopTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  @Test(
    arguments: [
      ("2026-05-20", "2026-05-20", "2026-06-02"), ("2026-05-20", "2026-05-21", "2026-06-03"),
      ("2026-05-20", "2026-05-27", "2026-06-09"),
      // Sent on the last day but one, then on the last: all 20 days are used up.
      ("2026-06-01", "2026-06-04", "2026-06-05"), ("2026-06-02", "2026-06-04", "2026-06-02"),
      // From a Friday over a weekend.
      ("2026-05-22", "2026-05-24", "2026-06-02"), ("2026-05-22", "2026-05-25", "2026-06-03"),
      // Sent and answered on days of rest.
      ("2026-05-23", "2026-05-24", "2026-06-02"), ("2026-05-23", "2026-05-31", "2026-06-09"),
    ] as [(Day, Day, Day)])
  func `the day of sending is counted, the day of the answer is left out`(
    sent: Day, answered: Day, due: Day
  ) throws {
    let answered = try given.after(.consult("A"), on: sent).after(
      .answer("A", .agree), on: answered)
    expectNoDifference(
      answered.clocks("2026-12-31").deadlines.first { $0.term == .reply }?.due, due)
  }

  @Test(
    arguments: [
      ("2026-09-30", "2026-10-07", "2026-10-26"), ("2026-09-30", "2026-10-08", "2026-10-27"),
      ("2026-10-03", "2026-10-05", "2026-10-26"), ("2026-09-24", "2026-09-28", "2026-10-27"),
      // 10 October is a Saturday that is worked.
      ("2026-10-09", "2026-10-10", "2026-10-27"), ("2026-10-10", "2026-10-11", "2026-10-26"),
    ] as [(Day, Day, Day)])
  func `holidays inside a stop are not left out twice`(
    sent: Day, answered: Day, due: Day
  ) throws {
    let answered = try Given(.inPerson, on: "2026-09-21")
      .after(.consult("A"), on: sent).after(.answer("A", .agree), on: answered)
    expectNoDifference(
      answered.clocks("2026-12-31").deadlines.first { $0.term == .reply }?.due, due)
  }

  @Test func `silence stops until the party's limit, which hangs on when the letter came`() throws {
    let asked = try given.after(.consult("A", reached: "2026-05-22"), on: "2026-05-20")
    expectNoDifference(
      asked.reply("2026-05-25"),
      """
      reply 2026-05-06 20 (2026-05-20, open) due 2026-06-26 early 2026-06-05 running left 23
      """)
    expectNoDifference(
      asked.reply("2026-06-15"),
      "reply 2026-05-06 20 (2026-05-20, 2026-06-12] due 2026-06-26 running left 8")
  }

  @Test func `an answer after the limit lengthens nothing`() throws {
    let answered = try given.after(.consult("A", reached: "2026-05-22"), on: "2026-05-20")
      .after(.answer("A", .object), on: "2026-06-16")
    expectNoDifference(
      answered.deadlines("2026-06-16"),
      [
        "reply 2026-05-06 20 (2026-05-20, 2026-06-12] due 2026-06-26 running left 7",
        "thirdPartyOpinion 2026-05-22 15 due 2026-06-12 missed 2026-06-16 left -2",
      ])
  }

  @Test func `a letter that came back stops until that day`() throws {
    let back = try given.after(.consult("A"), on: "2026-05-20")
      .after(.failSending(1, fault: .applicant), on: "2026-05-25")
    expectNoDifference(
      back.deadlines("2026-05-25"),
      [
        "reply 2026-05-06 20 (2026-05-20, 2026-05-25] due 2026-06-05 running left 9",
        "thirdPartyOpinion 2026-05-20 15 due 2026-06-10 ended left 12",
      ])
  }

  @Test(
    arguments: [
      // One after the other.
      ("2026-05-11", "2026-05-13", "2026-05-18", "2026-05-20", "2026-06-08"),
      // The second sent while the first is open.
      ("2026-05-20", "2026-05-27", "2026-05-25", "2026-05-29", "2026-06-11"),
      // The second inside the first.
      ("2026-05-20", "2026-05-29", "2026-05-22", "2026-05-26", "2026-06-11"),
      // The same days.
      ("2026-05-20", "2026-05-27", "2026-05-20", "2026-05-27", "2026-06-09"),
      // The second sent on the day the first is answered.
      ("2026-05-20", "2026-05-22", "2026-05-22", "2026-05-27", "2026-06-09"),
    ] as [(Day, Day, Day, Day, Day)])
  func `several stops leave out each day once`(
    firstSent: Day, firstAnswered: Day, secondSent: Day, secondAnswered: Day, due: Day
  ) throws {
    let answered = try given.after(.consult("A"), on: firstSent)
      .after(.consult("B", .coMaker), on: secondSent)
      .after(.answer("A", .agree), on: firstAnswered)
      .after(.answer("B", .agree), on: secondAnswered)
    expectNoDifference(
      answered.clocks("2026-12-31").deadlines.first { $0.term == .reply }?.due, due)
    expectNoDifference(
      answered.clocks("2026-12-31").deadlines.first { $0.term == .reply }?.conservativeDue, due)
  }

  @Test func `a letter sent while another makes the term longer is in time`() throws {
    let first = try given.after(.consult("A"), on: "2026-05-29")
    // Open on 8 June, the first letter puts the last day off by its full length.
    #expect(try first.when(.consult("B", .coMaker), on: "2026-06-08").isAccepted)
    let answered = try first.after(.answer("A", .agree), on: "2026-06-01")
    try answered.when(.consult("B", .coMaker), on: "2026-06-08")
      .expect(.consultationAfterDue("2026-06-03"))
  }

  @Test func `a stop inside an extension counts too`() throws {
    let extended = try given.after(.extend(5), on: "2026-06-02")
      .after(.consult("A"), on: "2026-06-05").after(.answer("A", .agree), on: "2026-06-10")
    expectNoDifference(
      extended.reply("2026-06-10"),
      "reply 2026-05-06 20+5 (2026-06-05, 2026-06-10] due 2026-06-12 running left 2")
  }

  @Test(
    arguments: [
      (10, "(2026-05-20, 2026-06-03] due 2026-06-16 careful 2026-06-02 running left 3"),
      (nil, "(2026-05-20, 2026-06-10] due 2026-06-24 careful 2026-06-02 running left 8"),
    ] as [(Int?, String)])
  func `art 17: a question to an agency stops, by one reading it does not`(
    within: Int?, days: String
  ) throws {
    let asked = try given.after(.consult("A", .agency, within: within), on: "2026-05-20")
    expectNoDifference(asked.reply("2026-06-11"), "reply 2026-05-06 20 \(days)")
  }

  @Test func `an office may hold that an agency's answer is waited for without limit`() throws {
    var given = given
    given.policy = Policy(choices: [.agencyLimit: .asAnswered])
    let asked = try given.after(.consult("A", .agency), on: "2026-05-20")
    expectNoDifference(
      asked.reply("2026-06-30"),
      "reply 2026-05-06 20 (2026-05-20, open) due – early 2026-07-13 careful 2026-06-02 running")
    let answered = try asked.after(.answer("A", .agree), on: "2026-06-30")
    expectNoDifference(
      answered.reply("2026-06-30"),
      """
      reply 2026-05-06 20 (2026-05-20, 2026-06-30] due 2026-07-13 careful 2026-06-02 \
      running left 9
      """)
  }
}
