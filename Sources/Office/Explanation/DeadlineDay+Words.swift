import Casework
import WorkingDays

extension DeadlineDay {
  /// Whether it is a weekend day that a notice calls in.
  var isMakeUp: Bool { calendar.isWorking && day.weekday.isWeekend }

  /// Why it does not count, in a word or two.
  var reason: String {
    switch kind {
    case .calendar, .fixed: calendar.why
    case .stopped: "征求意见"
    case .rolled: "顺延"
    }
  }

  /// What sets the day against its weekday.
  var ground: String {
    if let notice = calendar.notice { return notice }
    return calendar.isKnown ? "通知文号不详" : "法定节日，\(day.year) 年放假通知尚未公布"
  }
}

extension DayView {
  init(_ day: DeadlineDay) {
    self.init(
      day: day.day.description, counts: day.counts, number: day.number, why: day.why,
      notice: day.calendar.notice, mark: day.mark, isKnown: day.calendar.isKnown)
  }
}

extension DeadlineDay {
  fileprivate var why: String {
    switch kind {
    case .calendar, .fixed: calendar.why
    case .stopped(let letter): "征求意见期间（\(letter)），不计算"
    case .rolled: calendar.isWorking ? "最后一日是休息日，顺延至此" : "\(calendar.why)，顺延"
    }
  }

  fileprivate var mark: String? {
    guard counts else { return reason }
    return isMakeUp ? "调休" : nil
  }
}
