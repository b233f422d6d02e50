import WorkingDays

/// A day that a clerk typed without its year, or without its month, `10月9日` or `28日`.
///
/// It is never moved far from today in silence: where two years are possible, both are named.
public struct YearlessDay {
  /// Where the day may lie.
  public enum Reach: Sendable {
    /// It happened: not after today.
    case past
    /// The end of a period, which mostly lies ahead.
    case ahead
    /// Any day of the current year, for the calendar.
    case thisYear
  }

  private let text: String
  private let parts: [Int]
  private let reach: Reach
  private let today: Day

  /// - Parameter parts: Month and day, or the day alone.
  init(_ text: String, _ parts: [Int], _ reach: Reach, today: Day) {
    (self.text, self.parts, self.reach, self.today) = (text, parts, reach, today)
  }

  /// The day; nil if no year has it.
  func day() throws(OfficeError) -> Day? {
    if parts.count == 1 { return try dayOfMonth() }
    let current = DayWords.dated([today.year] + parts)
    switch reach {
    case .thisYear: return current
    case .past: return try past(current)
    case .ahead: return try ahead(current)
    }
  }

  /// A day of the last quarter is meant though the year has changed since.
  private static let mostDaysBack: Int32 = 92

  private func past(_ current: Day?) throws(OfficeError) -> Day? {
    if let current, current <= today { return current }
    guard let earlier = other(.past) else { return nil }
    if today.number - earlier.number <= Self.mostDaysBack { return earlier }
    throw ambiguous(
      current.map { "\($0) 还没有到" } ?? "\(today.year) 年没有“\(text)”",
      current == nil || earlier.year == today.year - 1 ? "\(earlier.name(from: today))的" : "以前的",
      earlier)
  }

  private func ahead(_ current: Day?) throws(OfficeError) -> Day? {
    if let current, today.number - current.number <= Self.mostDaysBack { return current }
    guard let later = other(.ahead) else { return nil }
    throw ambiguous(
      current.map { "\($0) 已经过去" } ?? "\(today.year) 年没有“\(text)”",
      "\(later.name(from: today))的", later)
  }

  /// The nearest such day of another year; 29 February may lie eight years off.
  private func other(_ reach: Reach) -> Day? {
    (1...8).lazy.compactMap { DayWords.dated([today.year + (reach == .past ? -$0 : $0)] + parts) }
      .first
  }

  /// A day of this month, for nobody says so of another one.
  private func dayOfMonth() throws(OfficeError) -> Day? {
    let current = DayWords.dated([today.year, today.month] + parts)
    guard reach == .past, let current, current > today else { return current }
    throw OfficeError(
      .usage, code: "missingMonth", message: "“\(text)”没有写明月份，\(current) 还没有到",
      hint: "请写明月份，如 9月28日")
  }

  private func ambiguous(_ why: String, _ which: String, _ day: Day) -> OfficeError {
    OfficeError(
      .usage, code: "missingYear", message: "“\(text)”没有写明年份，\(why)",
      hint: "是\(which)请写明年份，如 \(day)")
  }
}

extension Day {
  /// `去年`, `明年`, or the year itself.
  fileprivate func name(from today: Day) -> String {
    switch year - today.year {
    case -1: "去年"
    case 1: "明年"
    default: " \(year) 年"
    }
  }
}
