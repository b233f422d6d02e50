import WorkingDays

extension Day {
  /// `2022-09-30（星期五）`
  var inFull: String { "\(self)（\(weekday.title)）" }
}

extension ClosedRange<Day> {
  /// `2022-10-01 至 10-07`; one day alone, and the year again where it changes.
  var inWords: String {
    if lowerBound == upperBound { return "\(lowerBound)" }
    let end = upperBound.year == lowerBound.year ? "\("\(upperBound)".dropFirst(5))" : "\(upperBound)"
    return "\(lowerBound) 至 \(end)"
  }
}
