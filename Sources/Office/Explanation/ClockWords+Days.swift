import Casework
import Statute
import WorkingDays

/// The days one by one: how many counted, and by which notices the others did not.
extension ClockWords {
  /// `自 2022-10-01 至 11-02 共 33 天：计入 20 天（调休上班 2 天），不计 13 天（国庆节 7 天，周末 6 天）`
  var sums: [SentenceView] {
    guard isCounted, let first = days.first?.day, let last = days.last?.day else { return [] }
    let counted = days.filter(\.counts)
    let makeUp = counted.count { $0.isMakeUp }
    let added = makeUp > 0 ? "（其中调休上班 \(makeUp) 天）" : ""
    let left = days.filter { !$0.counts }
    let reasons = Self.tally(left.map(\.reason)).map { "\($0.word) \($0.count) 天" }
    let skipped = left.isEmpty ? "" : "，不计 \(left.count) 天（\(reasons.joined(separator: "，"))）"
    return [
      SentenceView(
        "日数",
        "自 \((first...last).inWords) 共 \(days.count) 天：计入 \(counted.count) 天\(added)\(skipped)")
    ]
  }

  /// A line for each notice, with the days it sets among those of the term.
  var grounds: [SentenceView] {
    guard isCounted else { return [] }
    let runs = self.runs
    let notices = Self.tally(runs.map(\.ground)).map(\.word)
    return notices.map { notice in
      let words = runs.filter { $0.ground == notice }.map(\.words).joined(separator: "，")
      return SentenceView("放假依据", "\(words)（\(notice)）")
    }
  }

  /// What lies between two days besides ordinary weeks, for a clock that is told in one sentence.
  var interludes: String {
    let parts = runs.map(\.words) + (clock.stops.isEmpty ? [] : ["扣除征求意见的时间"])
    return parts.isEmpty ? "；其间没有放假和调休" : "；其间 \(parts.joined(separator: "，"))"
  }

  /// Runs of days that a notice, a law or a local rule sets against their weekday.
  private var runs: [Run] {
    var runs: [Run] = []
    for day in days where day.calendar.why != "工作日" && day.calendar.why != "周末" {
      if let last = runs.last, last.joins(day) {
        runs[runs.count - 1].last = day.day
      } else {
        runs.append(Run(day))
      }
    }
    return runs
  }

  /// Counts equal words, in the order in which they first come.
  private static func tally(_ words: [String]) -> [(word: String, count: Int)] {
    var result: [(word: String, count: Int)] = []
    for word in words {
      if let index = result.firstIndex(where: { $0.word == word }) {
        result[index].count += 1
      } else {
        result.append((word, 1))
      }
    }
    return result
  }

  /// Days on end of one holiday, or of one change of days.
  private struct Run {
    let why: String
    let isWorking: Bool
    let ground: String
    let first: Day
    var last: Day

    init(_ day: DeadlineDay) {
      why = day.calendar.why
      isWorking = day.calendar.isWorking
      ground = day.ground
      (first, last) = (day.day, day.day)
    }

    var words: String { "\((first...last).inWords) \(why)\(isWorking ? "" : "放假")" }

    func joins(_ day: DeadlineDay) -> Bool {
      why == day.calendar.why && ground == day.ground && last + 1 == day.day
    }
  }
}
