public import WorkingDays

/// What an office asks of the calendar of working days; needs no desk.
public struct OfficeCalendar: Sendable {
  let calendar: WorkingCalendar

  /// Makes the calendar as it was known on a day.
  ///
  /// - Parameter notices: The built-in ones, with those that a desk has imported.
  public init(
    notices: Notices = .builtIn, localHolidays: [LocalHoliday] = [], knownOn day: Day
  ) {
    calendar = notices.calendar(knownOn: day, localHolidays: localHolidays)
  }

  /// The working day that ends a term, and whether a notice still to come can move it.
  ///
  /// - Parameter days: 0...10,000; the first working day after a day is 1.
  public func due(_ days: Int, workingDaysAfter day: Day) throws(OfficeError) -> DueDay {
    guard 0...10_000 ~= days else { throw Self.tooLong(days) }
    let due = calendar.day(days, workingDaysAfter: day)
    let missing = calendar.missingYear(from: day, through: due)
    return DueDay(
      from: day, days: days, due: due, certainty: missing == nil ? .firm : .provisional,
      missingYear: missing)
  }

  private static func tooLong(_ days: Int) -> OfficeError {
    OfficeError(
      .usage, code: "termTooLong", message: "\(days) 个工作日无法推算", field: "--days",
      hint: "请写 0 至 10000 的数")
  }

  /// Counts working days from a day, which is left out, to a day, which is included.
  public func count(from start: Day, to end: Day) throws(OfficeError) -> DayCount {
    guard start <= end else {
      throw OfficeError(
        .refused, code: "backwards", message: "止日 \(end) 早于起日 \(start)", field: "TO",
        hint: "先写起日，再写止日")
    }
    return DayCount(
      from: start, to: end, workingDays: calendar.workingDays(after: start, through: end),
      missingYear: calendar.missingYear(from: start, through: end))
  }

  /// Whether a day is worked, and why.
  public func check(_ day: Day) -> DayCheck {
    DayCheck(explanation: calendar.explanation(of: day))
  }
}
