/// Why a day counts or does not, as it is shown to a clerk and, if need be, to a court.
public struct DayExplanation: Hashable, Sendable {
  public let day: Day
  public let isWorking: Bool

  /// `工作日`, `周末`, `调休上班`, or the name of the holiday.
  public let why: String

  /// The number of the notice that sets the day, for a local holiday its legal basis.
  ///
  /// nil where the weekday or the law itself decides, and where a notice was not found by number.
  public let notice: String?

  /// Whether no notice still to come can say otherwise.
  public let isKnown: Bool

  public init(day: Day, isWorking: Bool, why: String, notice: String?, isKnown: Bool) {
    self.day = day
    self.isWorking = isWorking
    self.why = why
    self.notice = notice
    self.isKnown = isKnown
  }
}

extension WorkingCalendar {
  /// Says why `day` counts or does not: local holiday, notice, statutory day, weekday, in this order.
  public func explanation(of day: Day) -> DayExplanation {
    let reason = localReason(day) ?? noticeReason(day) ?? statutoryReason(day)
    return DayExplanation(
      day: day, isWorking: isWorking(day),
      why: reason?.why ?? (day.weekday.isWeekend ? "周末" : "工作日"),
      notice: reason?.notice, isKnown: plan.missingYear(for: day) == nil)
  }

  /// Why a day counts or does not, and the document that says so.
  private typealias Reason = (why: String, notice: String?)

  /// The region's own holiday, with its legal basis.
  private func localReason(_ day: Day) -> Reason? {
    localHolidays.first { $0.contains(day) }.map { ($0.name, $0.basis) }
  }

  /// What a notice says of the day; two of them (2004, 2005) have no number to show.
  private func noticeReason(_ day: Day) -> Reason? {
    guard let entry = plan.entries[day] else { return nil }
    let number = entry.number.isEmpty ? nil : entry.number
    return (entry.set.isWorking ? "调休上班" : entry.set.name, number)
  }

  /// Names the holiday of a day in a year without notice; otherwise the notice decides alone.
  private func statutoryReason(_ day: Day) -> Reason? {
    let year = day.year
    guard Day.years ~= year, !plan.arranges(year) else { return nil }
    let names = StatutoryDay.days(of: year).filter { $0.day == day }.map(\.name)
    return names.isEmpty ? nil : (names.joined(separator: "、"), nil)
  }
}
