import WorkingDays

/// The instant of a mail in the form of RFC 5322, by China's clock.
enum MailDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// `Thu, 26 Nov 2026 09:00:00 +0800`
  static func text(_ milliseconds: Int64) -> String {
    let day = OfficeClock.day(in: milliseconds)
    let second = (milliseconds / 1_000 + 8 * 3_600) % 86_400
    let clock = [second / 3_600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    let weekday = weekdays[Weekday.allCases.firstIndex(of: day.weekday) ?? 0]
    return "\(weekday), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) \(clock) +0800"
  }
}
