import Office
import WorkingDays

extension [DayCheck] {
  /// `春节：2026-02-15 至 2026-02-23`, a line for each run of days off out of the ordinary.
  var holidayRuns: [String] {
    var runs: [(name: String, first: Day, last: Day)] = []
    for day in self where day.isOutOfTheOrdinary && !day.working {
      if let run = runs.last, run.name == day.why, run.last + 1 == day.day {
        runs[runs.count - 1].last = day.day
      } else {
        runs.append((day.why, day.day, day.day))
      }
    }
    return runs.map { "\($0.name)：\($0.first)\($0.first == $0.last ? "" : " 至 \($0.last)")" }
  }
}
