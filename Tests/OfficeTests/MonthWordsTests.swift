import Casework
import CustomDump
import Office
import Testing
import WorkingDays

struct MonthWordsTests {
  @Test(arguments: [
    ("9月", "2026-09"), ("９月份", "2026-09"), ("2025年9月", "2025-09"), ("2026-9", "2026-09"),
    ("2026.09", "2026-09"), ("10月", "“10月”没有写明年份，2026-10 还没有到"), ("13月", "“13月”不是月份"),
    ("9", "“9”不是月份"), ("26年9月", "“26年9月”不是月份"),
  ])
  func `a clerk's word for a month is read`(word: String, month: String) throws {
    expectNoDifference(try read(word, on: "2026-09-30"), month)
  }

  @Test func `a month of the last quarter is meant after the turn of the year`() throws {
    expectNoDifference(
      try ["11月", "10月"].map { try read($0, on: "2027-02-03") },
      ["2026-11", "“10月”没有写明年份，2027-10 还没有到"])
  }

  /// The month, or why it is none.
  private func read(_ word: String, on today: String) throws -> String {
    let today = try #require(Day(today))
    do { return try MonthWords.month(word, today: today).description } catch {
      return error.message
    }
  }
}
