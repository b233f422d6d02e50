public import WorkingDays

/// A calendar month (自然月), `2026-03`.
public struct CalendarMonth: Hashable, Comparable, Sendable, LosslessStringConvertible {
  public let first: Day

  /// The month in which a day lies.
  public init(of day: Day) { first = Day(year: day.year, month: day.month, day: 1) ?? day }

  /// Reads `2026-03`.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let first = Day(text + "-01") else { return nil }
    self.first = first
  }

  public var last: Day { CalendarMonth(of: first + 31).first - 1 }

  public var description: String { String(first.description.prefix(7)) }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.first < rhs.first }
}
