import WorkingDays

extension OfficeError {
  /// The text that a clerk typed does not name a day.
  ///
  /// - Parameter isDated: Whether it has the form of a date, so that only the calendar lacks it.
  static func noSuchDay(inWords text: String, isDated: Bool) -> OfficeError {
    OfficeError(
      .usage, code: "noSuchDay", message: isDated ? "没有“\(text)”这一天" : "“\(text)”不是日期",
      hint: isDated
        ? "请核对年月日，年份在 1900 至 2199 之间"
        : "日期写作 今天、昨天、9月30日、2022.9.30 或者 2026-03-05")
  }

  /// The text does not name a day; says how it is written where only one form is taken.
  public static func noSuchDay(
    _ text: String, field: String? = nil, location: String? = nil
  ) -> OfficeError {
    let meant = DaySlip(text)
    return OfficeError(
      .usage, code: "noSuchDay",
      message: meant.isShaped ? "没有“\(text)”这一天" : "“\(text)”不是日期",
      field: field, location: location,
      hint: meant.day.map { "应写作 \($0)" } ?? "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间")
  }
}

/// A date as hurried hands write it: `2026/3/5`, `20260305`, `2026年3月5日`.
private struct DaySlip {
  /// Whether it has the right form, so that only the day itself is wrong.
  let isShaped: Bool

  /// The day it means, if it is one.
  let day: Day?

  init(_ text: String) {
    let groups = text.split { !$0.isWholeNumber }.map { $0.compactMap(\.wholeNumberValue) }
    isShaped = groups.map(\.count) == [4, 2, 2] && text.utf8.count == 10 && text.contains("-")
    day = Self.parts(groups.map(Self.number)).flatMap(Self.day)
  }

  private static func number(_ digits: [Int]) -> Int {
    digits.prefix(8).reduce(0) { $0 * 10 + $1 % 10 }
  }

  /// Year, month and day, written apart or in one run.
  private static func parts(_ numbers: [Int]) -> [Int]? {
    guard numbers.count == 1 else { return numbers.count == 3 ? numbers : nil }
    return [numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100]
  }

  /// The day of these parts, if it can also be typed.
  private static func day(_ parts: [Int]) -> Day? {
    Day(year: parts[0], month: parts[1], day: parts[2]).flatMap { Day($0.description) }
  }
}
