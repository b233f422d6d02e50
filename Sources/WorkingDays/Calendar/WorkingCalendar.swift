/// The working days of an office, as far as they were known on some day.
///
/// A working day is a Monday to Friday that no notice frees, or a weekend day that a notice calls
/// in. Periods leave out the day they start from (民法典 art 201: 开始的当日不计入).
public struct WorkingCalendar: Sendable {
  @usableFromInline let table: DayTable

  /// What the known notices amount to, for explanations.
  let plan: Plan

  /// The region's own rest days, which beat every notice.
  public let localHolidays: [LocalHoliday]

  init(plan: Plan, localHolidays: [LocalHoliday]) {
    self.plan = plan
    self.localHolidays = localHolidays
    table = DayTable(plan: plan, localHolidays: localHolidays)
  }

  /// The notices it was made from, in the order of issue.
  public var knownNotices: [Notice] { plan.notices }

  /// The calendar of the whole country, for the careful date of an office with local holidays.
  public func ignoringLocalHolidays() -> WorkingCalendar {
    localHolidays.isEmpty ? self : WorkingCalendar(plan: plan, localHolidays: [])
  }

  /// Whether the day counts, by all that is known.
  public func isWorking(_ day: Day) -> Bool {
    table.count(through: day) != table.count(through: day - 1)
  }

  /// The `count`-th working day after `day`, which is day zero whether it is worked or not.
  ///
  /// - Parameter count: 0 gives `day` itself, negative numbers count back.
  @inlinable public func day(_ count: Int, workingDaysAfter day: Day) -> Day {
    table.day(count, after: day)
  }

  /// Counts the working days d with `start < d <= end`; negative when `end` comes first.
  @inlinable public func workingDays(after start: Day, through end: Day) -> Int {
    table.count(through: end) &- table.count(through: start)
  }

  /// The day itself if it is worked, else the next that is.
  ///
  /// A period of calendar days that ends on a rest day ends there (民法典 art 203).
  public func workingDay(onOrAfter day: Day) -> Day {
    isWorking(day) ? day : self.day(1, workingDaysAfter: day)
  }

  /// The first year whose notice would have to be out for the count between two days to be firm.
  ///
  /// - Returns: nil when all days after `start`, through `end`, are settled.
  public func missingYear(from start: Day, through end: Day) -> Int? {
    var day = min(start, end) + 1
    let last = max(start, end)
    // Eight days on, the last week of a year lies in the next, whose notice settles it.
    if plan.arrangesAll(day.year...max(day.year, (last + 8).year)) { return nil }
    while day <= last {
      if let missing = plan.missingYear(for: day) { return missing }
      day = day + 1
    }
    return nil
  }
}
