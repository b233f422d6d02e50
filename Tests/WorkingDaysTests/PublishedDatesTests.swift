import CustomDump
import Testing
import WorkingDays

/// Dates from judgments, live systems and the tables of the rule book.
struct PublishedDatesTests {
  /// A day of receipt and its deadlines: number of working days, last day.
  typealias Row = (received: String, due: [(Int, String)])

  @Test func `指导案例26号: filed on 2011-06-01, fifteen days end on 06-23`() {
    expectNoDifference(due(15, after: "2011-06-01"), "2011-06-23")
    let late = latest.workingDays(
      after: day("2011-06-23"), through: day("2011-08-04"))
    expectNoDifference(late, 30)
  }

  @Test func `Lianyungang 2022: two make-up days count, twenty days end on 11-02`() {
    expectNoDifference(due(20, after: "2022-09-30"), "2022-11-02")
  }

  @Test func `an e-mail of Sunday 2017-06-18 ends a day later if read on Monday`() {
    let calendar = latest
    expectNoDifference(due(15, after: "2017-06-18"), "2017-07-07")
    let monday = calendar.workingDay(onOrAfter: day("2017-06-18"))
    expectNoDifference(monday, day("2017-06-19"))
    expectNoDifference(calendar.day(15, workingDaysAfter: monday), day("2017-07-10"))
  }

  @Test func `Huangchuan 2025: the day of receipt does not count`() {
    expectNoDifference(due(20, after: "2025-02-20"), "2025-03-20")
  }

  @Test(arguments: [
    ("2016-01-03", "2016-01-22"), ("2016-01-07", "2016-01-28"), ("2016-01-12", "2016-02-02"),
    ("2016-01-15", "2016-02-05"), ("2016-01-18", "2016-02-06"), ("2016-01-19", "2016-02-14"),
  ])
  func `the Pudong system gives the same day for fifteen days`(received: String, last: String) {
    expectNoDifference(due(15, after: received), last)
  }

  @Test func `the four cases made for 2026 come out as told`() {
    expectNoDifference(due(7, after: "2026-02-12"), "2026-02-28")
    expectNoDifference(due(20, after: "2026-02-12"), "2026-03-18")
    expectNoDifference(due(20, after: "2026-02-14"), "2026-03-20")
    expectNoDifference(due(20, after: "2026-02-20"), "2026-03-20")
    let reopened = latest.workingDay(onOrAfter: day("2026-02-20"))
    expectNoDifference(due(20, after: reopened.description), "2026-03-23")
    expectNoDifference(due(20, after: "2026-09-30"), "2026-11-03")
    expectNoDifference(due(40, after: "2026-09-30"), "2026-12-01")
  }

  @Test(arguments: [
    Row(
      "2022-09-30", [(7, "2022-10-14"), (15, "2022-10-26"), (20, "2022-11-02"), (40, "2022-11-30")]),
    Row(
      "2024-04-28", [(7, "2024-05-10"), (15, "2024-05-21"), (20, "2024-05-28"), (40, "2024-06-26")]),
    Row(
      "2025-01-24", [(7, "2025-02-10"), (15, "2025-02-20"), (20, "2025-02-27"), (40, "2025-03-27")]),
    Row(
      "2025-12-05", [(7, "2025-12-16"), (15, "2025-12-26"), (20, "2026-01-05"), (40, "2026-02-02")]),
    Row(
      "2026-02-13", [(7, "2026-03-02"), (15, "2026-03-12"), (20, "2026-03-19"), (40, "2026-04-17")]),
    // Rule book §8.2.
    Row(
      "2025-12-31", [(7, "2026-01-12"), (15, "2026-01-22"), (20, "2026-01-29"), (40, "2026-03-04")]),
    Row(
      "2026-01-04", [(7, "2026-01-13"), (15, "2026-01-23"), (20, "2026-01-30"), (40, "2026-03-05")]),
    Row(
      "2026-02-12", [(7, "2026-02-28"), (15, "2026-03-11"), (20, "2026-03-18"), (40, "2026-04-16")]),
    Row(
      "2026-02-14", [(7, "2026-03-03"), (15, "2026-03-13"), (20, "2026-03-20"), (40, "2026-04-20")]),
    Row(
      "2026-02-20", [(7, "2026-03-03"), (15, "2026-03-13"), (20, "2026-03-20"), (40, "2026-04-20")]),
    Row(
      "2026-04-30", [(7, "2026-05-13"), (15, "2026-05-25"), (20, "2026-06-01"), (40, "2026-06-30")]),
    Row(
      "2026-05-01", [(7, "2026-05-13"), (15, "2026-05-25"), (20, "2026-06-01"), (40, "2026-06-30")]),
    Row(
      "2026-09-18", [(7, "2026-09-29"), (15, "2026-10-15"), (20, "2026-10-22"), (40, "2026-11-19")]),
    Row(
      "2026-09-30", [(7, "2026-10-15"), (15, "2026-10-27"), (20, "2026-11-03"), (40, "2026-12-01")]),
    Row(
      "2026-10-10", [(7, "2026-10-20"), (15, "2026-10-30"), (20, "2026-11-06"), (40, "2026-12-04")]),
    Row("2026-12-03", [(7, "2026-12-14"), (15, "2026-12-24"), (20, "2026-12-31")]),
  ])
  func `the tables of peers and rule book hold`(row: Row) {
    expectNoDifference(row.due.map { due($0.0, after: row.received) }, row.due.map(\.1))
  }

  private func due(_ count: Int, after received: String) -> String {
    latest.day(count, workingDaysAfter: day(received)).description
  }
}
