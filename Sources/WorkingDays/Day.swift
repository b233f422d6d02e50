/// A civil date of the Gregorian calendar, without time or zone.
///
/// Arithmetic is in calendar days and never traps: it stops at the ends of `Int32`. Everything that
/// counts in working days belongs to ``WorkingCalendar``.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// Makes the day that lies `number` days after 1970-01-01.
  @inlinable public init(number: Int32) { self.number = number }

  /// Makes a day from its parts, or nothing when there is no such day (`2026-02-29`).
  ///
  /// - Parameter year: 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    guard day <= CivilDate.length(ofMonth: month, year: year) else { return nil }
    self.init(CivilDate(year: year, month: month, dayOfMonth: day))
  }

  /// The year of the Gregorian calendar.
  public var year: Int { civil.year }

  /// 1...12.
  public var month: Int { civil.month }

  /// 1...31.
  public var dayOfMonth: Int { civil.dayOfMonth }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, so three days before it a week began.
    let daysIntoWeek = (Int(number) + 3) - 7 * floorDivide(Int(number) + 3, 7)
    return Weekday.allCases[daysIntoWeek]
  }

  @inlinable public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }

  /// The day `count` calendar days later, or earlier when `count` is negative.
  public static func + (day: Day, count: Int) -> Day {
    Day(clamping: Int(day.number) + Int(Int32(clamping: count)))
  }

  /// The day `count` calendar days earlier, or later when `count` is negative.
  public static func - (day: Day, count: Int) -> Day {
    Day(clamping: Int(day.number) - Int(Int32(clamping: count)))
  }

  /// Counts the calendar days from `earlier` to `later`; negative the other way round.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// Year, month and day at once, for code that needs more than one of them.
  var civil: CivilDate { CivilDate(dayNumber: Int(number)) }

  /// Makes a day from parts that are already known to name one.
  init(_ civil: CivilDate) { self.init(clamping: civil.dayNumber) }

  /// Makes the day with this number, or the last that can be written on that side.
  init(clamping number: Int) { self.init(number: Int32(clamping: number)) }
}
