import CustomDump
import Office
import Testing
import WorkingDays

struct DayWordsTests {
  @Test(arguments: [
    ("今天", "2022-10-08"), ("昨天", "2022-10-07"), ("前天", "2022-10-06"),
    ("今日", "2022-10-08"), ("昨日", "2022-10-07"), ("前日", "2022-10-06"),
    ("9月28", "2022-09-28"), ("22-9-28", "2022-09-28"), ("8日", "2022-10-08"), ("１号", "2022-10-01"),
    ("9月30日", "2022-09-30"), ("9-30", "2022-09-30"), ("2022.9.30", "2022-09-30"),
    ("2022/9/30", "2022-09-30"), ("2022年9月30日", "2022-09-30"), ("20220930", "2022-09-30"),
    ("２０２２．９．３０", "2022-09-30"), (" 2022-09-30 ", "2022-09-30"),
  ])
  func `a clerk's word for a day is read`(word: String, day: String) throws {
    expectNoDifference(try read(word), day)
  }

  @Test(arguments: [
    ("10月9日", "2026-09-30", "“10月9日”没有写明年份，2026-10-09 还没有到；是去年的请写明年份，如 2025-10-09"),
    ("10月1日", "2026-12-31", "2026-10-01"), ("10月9日", "2027-01-09", "2026-10-09"),
    ("10月9日", "2027-01-10", "“10月9日”没有写明年份，2027-10-09 还没有到；是去年的请写明年份，如 2026-10-09"),
    ("2月29日", "2024-03-01", "2024-02-29"),
    ("2月29日", "2024-01-05", "“2月29日”没有写明年份，2024-02-29 还没有到；是以前的请写明年份，如 2020-02-29"),
    ("2月29日", "2026-09-30", "“2月29日”没有写明年份，2026 年没有“2月29日”；是 2024 年的请写明年份，如 2024-02-29"),
    ("28日", "2026-09-27", "“28日”没有写明月份，2026-09-28 还没有到；请写明月份，如 9月28日"),
    ("31日", "2026-09-30", "没有“31日”这一天；请核对年月日，年份在 1900 至 2199 之间"),
  ])
  func `a day without a year is one of this year or just past`(
    word: String, today: String, day: String
  ) throws {
    expectNoDifference(try read(word, on: today), day)
  }

  @Test(arguments: [
    ("12-31", "2026-09-30", "2026-12-31"), ("9月1日", "2026-09-30", "2026-09-01"),
    ("1月15日", "2026-12-20", "“1月15日”没有写明年份，2026-01-15 已经过去；是明年的请写明年份，如 2027-01-15"),
  ])
  func `a day that may lie ahead is one of this year`(
    word: String, today: String, day: String
  ) throws {
    expectNoDifference(try read(word, on: today, .ahead), day)
  }

  @Test(arguments: [("1月2日", "2026-01-02"), ("12月31日", "2026-12-31"), ("31日", "2026-12-31")])
  func `a day of the calendar is one of this year`(word: String, day: String) throws {
    expectNoDifference(try read(word, on: "2026-12-20", .thisYear), day)
  }

  @Test(arguments: [
    "2022-02-29", "2月30日", "20221301", "明儿", "9", "22.9.30", "2022-9/30", "", "9月", "22-9",
  ])
  func `what is no day is refused`(word: String) throws {
    let refusal = #expect(throws: OfficeError.self) { try read(word) }
    expectNoDifference(refusal?.code, "noSuchDay")
  }

  private func read(_ word: String) throws -> String {
    let today = try #require(Day("2022-10-08"))
    return try DayWords.day(word, today: today).description
  }

  /// The day, or the sentence that refuses it.
  private func read(
    _ word: String, on today: String, _ reach: YearlessDay.Reach = .past
  ) throws -> String {
    let today = try #require(Day(today))
    do { return try DayWords.day(word, today: today, reach).description } catch {
      return [error.message, error.hint].compactMap { $0 }.joined(separator: "；")
    }
  }
}
