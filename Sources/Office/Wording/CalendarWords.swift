public import WorkingDays

extension Day {
  /// `2026-02-14（星期六）`
  public var withWeekday: String { "\(self)（\(weekday.title)）" }
}

extension Int {
  /// Of a year: that its notice is not known, since it is not out or is older than those built in.
  public var noticeMissing: String {
    self < Notices.firstYear
      ? "\(self)年的放假安排没有内置（内置的从\(Notices.firstYear)年起），可能与实际不同。"
      : "\(self)年的放假通知尚未公布，公布后可能变动。"
  }
}
