import Casework
import Statute
import WorkingDays

extension ExplainedDeadline {
  init(_ deadline: Deadline, of matter: Case, _ calendar: WorkingCalendar, asOf: Day) {
    self.deadline = DeadlineView(deadline)
    superseded = deadline.isSuperseded
    start = deadline.startSentence(of: matter)
    days = deadline.days(calendar, asOf: asOf).map(DayView.init)
    readings = deadline.readings.map(ReadingView.init)
  }
}

extension Deadline {
  /// Why the term starts on its day zero.
  func startSentence(of matter: Case) -> String {
    switch start {
    case .receipt:
      "\(from) 收到申请（\(matter.received.channel.title)：\(matter.receiptTitle)，"
        + "\(matter.received.channel.article)）"
    case .correction: "\(from) 收到补正的申请，答复期限重新计算"
    case .payment: "\(from) 缴清费用，答复期限重新计算"
    case .change: "\(from) 申请人变更申请内容，答复期限重新计算"
    case .revocation: "\(from) 撤销已送达的答复，参照答复期限重新答复"
    case .arrival: "\(from) 申请到达（提交）"
    case .notice: "\(from) 告知送达（不明的，寄出）"
    case .letter: "\(from) 征求意见书送达（不明的，寄出）"
    case .copy: "\(from) 收到救济案件材料"
    case .order: "\(from) 收到复议决定（判决生效）"
    case .promise: "\(from) 告知申请人"
    }
  }
}

extension Case {
  /// The rule that fixed the receipt day.
  fileprivate var receiptTitle: String {
    let rule = received.channel.receipt
    if rule.needsConfirmation, !needsConfirmation { return "以到达之日为收到申请之日" }
    return confirmedAutomatically ? "网站提示提交成功即为确认" : rule.title
  }
}

extension DayView {
  init(_ day: DeadlineDay) {
    self.init(
      day: day.day.description, counts: day.counts, number: day.number, why: day.why,
      notice: day.calendar.notice)
  }
}

extension DeadlineDay {
  var why: String {
    switch kind {
    case .calendar: calendar.why
    case .stopped(let letter): "征求意见期间（\(letter)），不计算"
    case .rolled: "期间届满日为\(calendar.isWorking ? "休息日，顺延至此" : calendar.why)"
    case .fixed: calendar.why
    }
  }
}

extension ReadingView {
  init(_ reading: ReadingDay) {
    self.init(
      name: reading.reading.map { "\($0.title)：\(reading.choice?.title ?? "")" } ?? "不计地方放假",
      basis: reading.reading?.basis ?? "按全国统一的放假安排从严计算",
      due: reading.due.description)
  }
}
