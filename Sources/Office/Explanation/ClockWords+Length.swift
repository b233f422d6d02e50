import Casework
import Statute
import WorkingDays

/// How long a term is: its base, what lengthened it.
extension ClockWords {
  var length: String {
    switch clock.term {
    case .confirmation where clock.workingDays == 0: return "当日与申请人确认"
    case .confirmation: return "\(count) 个工作日（本机关公布的确认期限）"
    case .correction: return stated(in: "补正告知书", correctionPeriod)
    case .agencyOpinion: return opinionLength
    case .orderedReply: return stated(in: "决定或者判决", order?.ordered.period)
    case .reconsiderationAnswer:
      return "\(count) 个工作日（\(count > 5 ? "普通" : "简易")程序）"
    case .deferredReply: return "延迟答复告知书写明的日期"
    case .provision: return "答复书写明的日期"
    default: break
    }
    if clock.calendarDays != nil { return "\(count) 日，按日历计算；最后一日是休息日的，顺延到其后的第一个工作日" }
    return clock.workingDays == nil ? "指定的日期" : "\(count) 个工作日"
  }

  /// One line for each extension: who approved it, when it was told, what it adds.
  var extensions: [SentenceView] {
    clock.extensions.map { SentenceView("延长", words(for: $0)) } + total
  }

  private var total: [SentenceView] {
    guard clock.extended > 0 else { return [] }
    let sum = count + clock.extended
    return [SentenceView("合计", "\(count) + \(clock.extended) = \(sum) 个工作日")]
  }

  private func words(for step: ExtensionStep) -> String {
    let told = step.told
    let approved = told.approvedBy.map { "\($0) \(told.approvedOn?.description ?? "") 批准" }
    let inForce = step.lastDay.map { "当时的最后一天为 \($0)" }
    let parts = [
      "\(told.days) 个工作日", approved ?? "没有批准人", "\(step.on) 告知申请人（\(told.document)）", inForce,
      step.verdict,
    ]
    return parts.compactMap { $0 }.joined(separator: "，") + "（\(matter.regime.replyArticle)）"
  }

  private var correctionPeriod: Period? {
    matter.corrections.last { $0.asked.document == clock.letter }?.asked.period
  }

  private var order: AnswerOrder? { matter.orders.last { $0.start == clock.from } }

  private func stated(in document: String, _ period: Period?) -> String {
    guard let period else { return "\(count) 个工作日（\(document)没有写明期限，按通常的期限）" }
    return "\(period.title)（\(document)写明）"
  }

  private var opinionLength: String {
    let asked = matter.consultations.last { $0.asked.document == clock.letter }?.asked.within
    guard let asked else { return "\(count) 个工作日（函中没有写明期限，按通常的期限）" }
    return asked > count ? "\(count) 个工作日（函中写明 \(asked) 个，最长按 \(count) 个计）" : "\(count) 个工作日（函中写明）"
  }
}

extension ExtensionStep {
  /// What is wrong with it, if anything.
  fileprivate var verdict: String? {
    if faults.contains(.toldLate) { return "告知时答复期限已经届满，不延长" }
    if faults.contains(.unapproved) { return "没有经公开工作机构负责人事先批准，不延长" }
    return faults.contains(.tooLong) ? "超过上限，按 \(granted) 个工作日计" : nil
  }
}
