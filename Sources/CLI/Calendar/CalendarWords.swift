import WorkingDays

extension Day {
  /// `2026-02-14（星期六）`
  var withWeekday: String { "\(self)（\(weekday.title)）" }
}

extension Int {
  /// Of a year: that its notice is not out.
  var noticeMissing: String { "\(self)年的放假通知尚未公布，公布后可能变动。" }
}
