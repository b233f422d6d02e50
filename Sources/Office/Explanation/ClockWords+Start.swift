import Casework
import Statute
import WorkingDays

/// Day zero, and why it is that day.
extension ClockWords {
  var start: String { "\(clock.from.inFull)\(reason)" }

  private var reason: String {
    switch clock.start {
    case .receipt: "收到申请：" + ReceiptWords(matter: matter, policy: policy, calendar: calendar).rule
    case .correction: correction
    case .payment: "缴清信息处理费，答复期限自该日起重新计算（\(Article(.feeMeasures))）"
    case .change: "申请人变更申请内容，答复期限自该日起重新计算"
    case .revocation: "撤销已经送达的答复，答复期限自该日起重新计算"
    case .arrival: arrival
    case .notice, .letter: letter
    case .copy: clock.term.copy
    case .order: order
    case .promise: clock.term == .provision ? "作出答复，约定提供信息的日期" : "告知申请人延迟答复"
    case .formation: "信息形成或者变更"
    }
  }

  private var correction: String {
    let posted = matter.corrections.compactMap(\.corrected).last { $0.received == clock.from }
    let how = posted.map { $0.posted == $0.received ? "" : "（\($0.posted) 寄出）" } ?? ""
    return "收到补正的申请\(how)，答复期限自该日起计算（\(Article(.regulation, 30))）"
  }

  private var arrival: String {
    matter.received.channel == .ordinaryMail ? "平信到达" : "申请人提交"
  }

  /// A term that runs from a letter: from the day it reached its addressee, if that is known.
  private var letter: String {
    guard let letter = clock.letter, let document = matter.document(letter) else { return "" }
    let name = "\(document.kind.title)（\(letter)）"
    guard let sent = document.sendings.first?.on else { return name }
    return document.reachedOn == nil ? "\(name)发出，送达日期不明" : "\(name)送达（\(sent) 发出）"
  }

  private var order: String {
    let order = matter.orders.last { $0.start == clock.from }
    return order?.ordered.effectiveOn == nil ? "收到责令重新答复的行政复议决定" : "责令重新答复的判决生效"
  }
}

extension Term {
  /// The paper whose receipt starts a term of a review or a suit.
  fileprivate var copy: String {
    switch self {
    case .defence: "收到起诉状副本"
    case .opinionReport: "收到行政复议意见书"
    case .appeal: "收到裁判文书"
    default: "收到行政复议申请书副本"
    }
  }
}
