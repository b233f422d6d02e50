import CustomDump
import Foundation
import Testing

@testable import WorkingDays

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
    ("1900-01-01", -25_567), ("2199-12-31", 84_005),
  ])
  func `a day is the number of days since 1970`(text: String, number: Int32) {
    expectNoDifference(Day(text), Day(number: number))
    expectNoDifference(Day(number: number).description, text)
  }

  @Test func `every day of three centuries survives being written and read`() {
    let all = (-25_567...84_005).map(Day.init(number:))
    #expect(all.allSatisfy { Day($0.description) == $0 })
    #expect(all.allSatisfy { Day(year: $0.year, month: $0.month, day: $0.dayOfMonth) == $0 })
  }

  @Test(arguments: [
    "", "2026", "2026-1-1", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
    "1899-12-31", "2200-01-01", "2026/01/01", " 2026-01-01", "2026-01-01 ", "20260101",
    "２０２６-01-01", "-026-01-01", "2026-01-+1", "2026-01-01T00:00",
  ])
  func `what only resembles a day is none`(text: String) {
    expectNoDifference(Day(text), nil)
  }

  @Test(arguments: [
    (2024, 2, 29, true), (2025, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
    (2026, 4, 31, false), (2026, 0, 1, false), (2026, 13, 1, false), (2026, 1, 0, false),
    (Int.max, 1, 1, false), (0, 1, 1, false), (9999, 12, 31, true), (2026, 1, Int.max, false),
  ])
  func `there is no such day as 29 February of a common year`(
    year: Int, month: Int, dayOfMonth: Int, exists: Bool
  ) {
    expectNoDifference(Day(year: year, month: month, day: dayOfMonth) != nil, exists)
  }

  @Test(arguments: [
    ("2026-11-22", Weekday.sunday), ("1970-01-01", .thursday), ("1969-12-28", .sunday),
    ("1900-01-01", .monday), ("2004-01-01", .thursday), ("2199-12-31", .tuesday),
  ])
  func `weekdays run through the epoch`(text: String, weekday: Weekday) {
    expectNoDifference(day(text).weekday, weekday)
  }

  @Test func `weekdays have their Chinese titles and two of them are the weekend`() {
    expectNoDifference(
      Weekday.allCases.map(\.title),
      ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"])
    expectNoDifference(Weekday.allCases.filter(\.isWeekend), [.saturday, .sunday])
  }

  @Test func `calendar days are added and taken away`() {
    expectNoDifference(day("2024-02-28") + 2, day("2024-03-01"))
    expectNoDifference(day("2026-01-01") - 1, day("2025-12-31"))
    expectNoDifference(day("2026-03-01") - day("2025-03-01"), 365)
    expectNoDifference(day("2025-03-01") - day("2026-03-01"), -365)
  }

  @Test(arguments: [Int.max, 1 << 40])
  func `arithmetic stops at the ends instead of trapping`(count: Int) {
    expectNoDifference(day("2026-01-01") + count, Day(number: .max))
    expectNoDifference(day("1960-01-01") - count, Day(number: .min))
    expectNoDifference(day("1960-01-01") + -count - 1, Day(number: .min))
    expectNoDifference(day("2026-01-01") - Int.min, Day(number: .max))
  }

  @Test func `a day is a single string in JSON`() throws {
    let json = Data("[\"2026-11-22\"]".utf8)
    expectNoDifference(try JSONDecoder().decode([Day].self, from: json), [day("2026-11-22")])
    expectNoDifference(try JSONEncoder().encode([day("2026-11-22")]), json)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data("[\"2026-02-30\"]".utf8))
    }
  }
}
