import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The tables of the rule book and of the peers, run through whole cases: notice, a party's limit,
/// reply and extended reply, that is 7, 15, 20 and 40 working days.
struct VectorTests {
  /// Day of receipt, then the last days of the four terms.
  typealias Row = (received: Day, notice: Day, opinion: Day, reply: Day, extended: Day)

  @Test(
    arguments: [
      // Rule book §8.2.
      ("2025-12-31", "2026-01-12", "2026-01-22", "2026-01-29", "2026-03-04"),
      ("2026-01-04", "2026-01-13", "2026-01-23", "2026-01-30", "2026-03-05"),
      ("2026-02-12", "2026-02-28", "2026-03-11", "2026-03-18", "2026-04-16"),
      ("2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17"),
      ("2026-02-14", "2026-03-03", "2026-03-13", "2026-03-20", "2026-04-20"),
      ("2026-02-20", "2026-03-03", "2026-03-13", "2026-03-20", "2026-04-20"),
      ("2026-04-30", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"),
      ("2026-05-01", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"),
      ("2026-09-18", "2026-09-29", "2026-10-15", "2026-10-22", "2026-11-19"),
      ("2026-09-30", "2026-10-15", "2026-10-27", "2026-11-03", "2026-12-01"),
      ("2026-10-10", "2026-10-20", "2026-10-30", "2026-11-06", "2026-12-04"),
      // The peers' table; the first reply day is that of a published judgment.
      ("2022-09-30", "2022-10-14", "2022-10-26", "2022-11-02", "2022-11-30"),
      ("2024-04-28", "2024-05-10", "2024-05-21", "2024-05-28", "2024-06-26"),
      ("2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27"),
      ("2025-12-05", "2025-12-16", "2025-12-26", "2026-01-05", "2026-02-02"),
    ] as [Row])
  func `four terms of one case end as the tables say`(row: Row) throws {
    let received = Given(.inPerson, on: row.received)
    let asked = try received.after(.consult("A"), on: row.received)
    let extended = try received.after(.extend(20), on: row.received)
    let ends = [
      received.deadlines(.correctionNotice, row.received)[0],
      asked.deadlines(.thirdPartyOpinion, row.received)[0],
      received.deadlines(.reply, row.received)[0], extended.deadlines(.reply, row.received)[0],
    ]
    expectNoDifference(
      ends,
      [
        "correctionNotice \(row.received) 7 due \(row.notice) running left 7",
        "thirdPartyOpinion \(row.received) 15 due \(row.opinion) running left 15",
        "reply \(row.received) 20 due \(row.reply) running left 20",
        "reply \(row.received) 20+20 due \(row.extended) running left 40",
      ])
  }

  @Test func `a term that runs into a year without a notice is provisional`() throws {
    let given = Given(.inPerson, on: "2026-12-03")
    // The last week of a year can still be moved by the notice of the next.
    expectNoDifference(
      given.reply("2026-12-03"),
      "reply 2026-12-03 20 due 2026-12-31 provisional 2027 running left 20")
    let extended = try given.after(.extend(20), on: "2026-12-03").clocks("2026-12-03")
    expectNoDifference(extended.deadlines.map(\.missingYear), [nil, 2027])
    expectNoDifference(
      extended.findings.map(\.line), ["provisionalDate 2026-12-03 2027 reply"])
  }

  @Test(arguments: [("2020-01-26", "2020-02-12"), ("2020-01-27", "2020-02-14")] as [(Day, Day)])
  func `a notice that comes while the term runs moves it from then on`(known: Day, due: Day) {
    var given = Given(.inPerson, on: "2020-01-10")
    given.calendar = Notices.builtIn.calendar(knownOn: known)
    expectNoDifference(given.clocks(known).deadlines.last?.due, due)
  }

  @Test func `the region's own holidays make a term longer, carefully not`() {
    var given = Given(.inPerson, on: "2026-07-06")
    let torches = LocalHoliday(
      first: "2026-08-03", last: "2026-08-05", name: "火把节", basis: "《示例自治条例》")
    given.calendar = Notices.builtIn.calendar(
      knownOn: "2026-07-06", localHolidays: [torches])
    expectNoDifference(
      given.reply("2026-07-06"),
      "reply 2026-07-06 20 due 2026-08-06 careful 2026-08-03 running left 20")
  }
}
