import WorkingDays

/// The statutory days of a year that are no weekend days, by 《全国年节及纪念日放假办法》 alone.
struct StatutoryYear {
  private let days: [DayExplanation]

  init(_ year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else {
      days = []
      return
    }
    let law = Notices(issued: []).calendar(knownOn: first)
    days = (0..<(next - first)).map { law.explanation(of: first + $0) }
      .filter { !$0.isWorking && !$0.day.weekday.isWeekend }
  }

  /// The statutory days that a notice for the year does not free.
  func days(leftOutBy notice: Notice) -> [DayExplanation] {
    days.filter { statutory in
      !notice.days.contains { $0.day == statutory.day && !$0.isWorking }
    }
  }
}
