import WorkingDays

/// A case as it was known at the end of each year: a report that was handed in is never changed by
/// what happens later.
struct ReportYears {
  /// One end of a year, or the day asked for.
  struct Cut {
    let matter: Case
    /// What happened later is not known.
    let end: Day
    /// What shows here for the first time happened on this day or later; nil in the first year.
    let start: Day?
  }

  let cuts: [Cut]

  /// - Parameter through: the last day that is looked at; nil: everything recorded.
  init(_ matter: Case, through last: Day?) {
    let newest = matter.facts.map(\.on).max() ?? matter.reachedOn
    let end = last.map { min($0, newest) } ?? newest
    var cuts: [Cut] = []
    for year in matter.reachedOn.year...max(matter.reachedOn.year, end.year) {
      let close = Day(year: year, month: 12, day: 31) ?? end
      let day = year == end.year ? last ?? Day(number: .max) : close
      guard let then = matter.asOf(day) else { continue }
      let start = cuts.isEmpty ? nil : Day(year: year, month: 1, day: 1)
      cuts.append(Cut(matter: then, end: day, start: start))
    }
    self.cuts = cuts
  }
}
