public import Casework
public import WorkingDays

/// The words for a month that a clerk types: `9月`, `2026年9月`, `2026-9`.
public enum MonthWords {
  /// Reads the month; without a year it is the latest one not after today, of the last quarter
  /// where the year has changed since.
  ///
  /// - Throws: `noSuchMonth` for a text that is no month, `missingYear` where two are possible.
  public static func month(_ text: String, today: Day) throws(OfficeError) -> CalendarMonth {
    let parts = numbers(DayWords.plain(text))
    let current = CalendarMonth(of: today)
    if parts.count == 2, let month = month(parts[1], of: parts[0]) { return month }
    guard parts.count == 1, let month = month(parts[0], of: today.year),
      let earlier = self.month(parts[0], of: today.year - 1)
    else { throw noSuchMonth(text) }
    if month <= current { return month }
    if parts[0] - today.month >= 9 { return earlier }
    throw OfficeError(
      .usage, code: "missingYear", message: "“\(text)”没有写明年份，\(month) 还没有到",
      hint: "是去年的请写明年份，如 \(earlier)")
  }

  private static func month(_ number: Int, of year: Int) -> CalendarMonth? {
    DayWords.dated([year, number, 1]).map(CalendarMonth.init(of:))
  }

  /// A year of four digits and a month, or the month alone; nothing for any other text.
  private static func numbers(_ word: String) -> [Int] {
    guard let head = ["月份", "月"].first(where: word.hasSuffix).map({ word.dropLast($0.count) })
    else { return read(word.split(omittingEmptySubsequences: false) { "-./".contains($0) }, 2...2) }
    return read(head.split(omittingEmptySubsequences: false) { "年-./".contains($0) }, 1...2)
  }

  private static func read(_ parts: [Substring], _ counts: ClosedRange<Int>) -> [Int] {
    let isShaped =
      counts.contains(parts.count)
      && parts.allSatisfy { $0.utf8.allSatisfy { 48...57 ~= $0 } }
      && 1...2 ~= (parts.last?.utf8.count ?? 0) && (parts.count == 1 || parts[0].utf8.count == 4)
    return isShaped ? parts.compactMap { Int($0) } : []
  }

  private static func noSuchMonth(_ text: String) -> OfficeError {
    OfficeError(
      .usage, code: "noSuchMonth", message: "“\(text)”不是月份", hint: "月份写作 2026-03 或者 3月 这样")
  }
}
