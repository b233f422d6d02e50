import WorkingDays

/// The sentences of a notice that cannot be trusted, with their place in the file.
extension OfficeError {
  init(_ fault: NoticeFault, file: String) {
    self.init(
      .refused, code: fault.code, message: fault.message, field: "FILE",
      location: fault.place.map { "\(file):\($0.line):\($0.column)" } ?? file,
      hint: fault.hint + "；什么也没有导入")
  }
}

extension NoticeFault {
  fileprivate var code: String { String("\(self)".prefix { $0 != "(" }) }

  fileprivate var message: String {
    switch self {
    case .noYear: "看不出这份通知安排的是哪一年"
    case .nothingSet: "没有读到放假或者上班的日子"
    case .nothingToAmend(let year): "这份通知调整 \(year) 年的安排，可是 \(year) 年的放假通知还不知道"
    case .header: "\(quoted)的值读不懂"
    case .nameless: "\(quoted)没有写明是哪个节日"
    case .noSuchDate: "没有\(quoted)这一天"
    case .noMonth: "\(quoted)没有写月份，前面也没有可以沿用的月份"
    case .wrongYear(_, let expected): "\(quoted)不在通知安排的 \(expected) 年"
    case .wrongWeekday(_, let day): "\(quoted)的星期不对，\(day) 是\(day.weekday.title)"
    case .wrongLunarDay(_, let expected): "\(quoted)的农历日期不对，那一天是 \(expected)"
    case .backwards: "\(quoted)的止日早于起日"
    case .wrongCount(_, let counted): "\(quoted)的天数不对，照日期数是 \(counted) 天"
    case .notStatutory(_, let days): "\(quoted)不是这个节日的法定日子（\(Self.listed(days))）"
    default: dayMessage
    }
  }

  /// What does not fit the kind of day.
  private var dayMessage: String {
    switch self {
    case .leavesOut(_, let day): "\(quoted)没有包括法定节日 \(day)"
    case .unconfirmed: "\(quoted)没有写星期，也没有写天数，无从核对"
    case .notWeekend(_, let day): "\(quoted)应当是周末，可是 \(day) 是\(day.weekday.title)"
    case .notWeekday(_, let day): "\(quoted)不能用来补休、调休，\(day) 本来就是\(day.weekday.title)"
    case .outsideHoliday(_, let day): "\(quoted)对不上，\(day) 不在放假的日子里"
    case .twice(_, let day): "\(quoted)重复，\(day) 前面已经安排过"
    case .notLonger(_, let end): "\(quoted)不比原来的最后一天 \(end) 晚"
    default: "\(quoted)这句话里有日期，可是读不懂"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .noYear: "请用 --year 写明年份"
    case .nothingSet: "请贴入通知的全文"
    case .nothingToAmend(let year): "请先导入 \(year) 年的放假通知"
    case .header: "年份写作 2027，日期写作 2026-11-04"
    default: "请对照通知原文核对这一处"
    }
  }

  /// The words at fault, no longer than a line can bear.
  private var quoted: String {
    let text = place?.text ?? ""
    return "“\(text.prefix(30))\(text.count > 30 ? "…" : "")”"
  }

  private static func listed(_ days: [Day]) -> String {
    days.map(\.description).joined(separator: "、")
  }
}
