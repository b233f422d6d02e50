import WorkingDays

extension WorkingCalendar {
  /// The `count`-th working day after `start` that lies in none of the spans; a span leaves out
  /// the days d with `from < d <= to`.
  func day(_ count: Int, workingDaysAfter start: Day, leavingOut spans: [(from: Day, to: Day)])
    -> Day
  {
    let spans = spans.sorted { $0.from < $1.from }
    var due = day(count, workingDaysAfter: start)
    while true {
      let next = day(
        count + workingDays(in: spans, after: start, through: due), workingDaysAfter: start)
      if next == due { return due }
      due = next
    }
  }

  /// Working days of the union of sorted spans, after `start` and up to `end`.
  func workingDays(in spans: [(from: Day, to: Day)], after start: Day, through end: Day)
    -> Int
  {
    var total = 0
    var covered = start
    for span in spans {
      let from = max(span.from, covered)
      let to = min(span.to, end)
      guard from < to else { continue }
      total += workingDays(after: from, through: to)
      covered = to
    }
    return total
  }
}
