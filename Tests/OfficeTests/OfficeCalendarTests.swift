import CustomDump
import Testing
import WorkingDays

@testable import Office

struct OfficeCalendarTests {
  private let calendar: OfficeCalendar

  init() throws {
    calendar = OfficeCalendar(knownOn: try #require(Day("2026-06-01")))
  }

  @Test func `a term inside a year whose notice is out is firm`() throws {
    expectNoDifference(
      try calendar.due(20, workingDaysAfter: try day("2026-02-13")),
      DueDay(
        from: try day("2026-02-13"), days: 20, due: try day("2026-03-19"), certainty: .firm,
        missingYear: nil))
  }

  @Test func `a term into a year without notice is provisional and names the year`() throws {
    expectNoDifference(
      try calendar.due(20, workingDaysAfter: try day("2026-12-20")),
      DueDay(
        from: try day("2026-12-20"), days: 20, due: try day("2027-01-18"),
        certainty: .provisional, missingYear: 2027))
  }

  @Test func `a count leaves out its first day and takes in its last`() throws {
    let count = try calendar.count(from: try day("2026-02-13"), to: try day("2026-02-14"))
    #expect(count.workingDays == 1)
  }

  @Test func `a count from a day to itself is none`() throws {
    let count = try calendar.count(from: try day("2026-02-13"), to: try day("2026-02-13"))
    #expect(count.workingDays == 0)
  }

  @Test func `a year lists holidays with their weekends, and weekend days that are worked`() throws
  {
    let year = try calendar.year(2026)
    expectNoDifference(
      year.work.map(\.description),
      ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"])
    #expect(year.off.count == 33)
    #expect(year.known)
  }

  @Test func `a year without notice has its statutory days and is not known`() throws {
    let year = try calendar.year(2027)
    expectNoDifference(year.notices, [])
    expectNoDifference(year.work, [])
    #expect(year.off.count == 13)
    #expect(!year.known)
  }

  @Test func `a notice is unknown before its publication`() throws {
    let before = OfficeCalendar(knownOn: try day("2025-11-03"))
    #expect(try !before.year(2026).known)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
