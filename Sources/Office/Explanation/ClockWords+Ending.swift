import Casework
import Statute
import WorkingDays

/// The last day, how sure it is, and what came of the term.
extension ClockWords {
  var ending: [SentenceView] {
    [SentenceView("最后一天", lastDay)] + certainty + [SentenceView("办理情况", outcome)]
  }

  private var lastDay: String {
    guard let due = clock.due else { return waiting }
    guard isCounted, let number = days.last(where: \.counts)?.number else { return due.inFull }
    let rolled = days.last?.kind == .rolled
    let nth = rolled ? "，第 \(number) 日是休息日，顺延至此" : "，即第 \(number) \(unit)"
    return due.inFull + nth + openStop
  }

  /// While a consultation is open its term counts in full.
  private var openStop: String {
    guard let early = clock.earliestDue, early != clock.due else { return "" }
    return "；意见如在 \(asOf) 收到，为 \(early.inFull)"
  }

  private var waiting: String {
    if let letter = clock.stops.first(where: { $0.to == nil })?.letter {
      return "尚不能确定：\(letter) 的意见没有收到，也没有期限"
    }
    let since = clock.stoppedOn.map { "自 \($0) 起" } ?? ""
    return "\(since)等待申请人\(matter.phase == .awaitingPayment ? "缴费" : "补正")，期限停止，\(resumed)"
  }

  private var resumed: String {
    matter.phase == .awaitingPayment ? "缴清后自该日起重新计算" : "收到补正后自该日起重新计算"
  }

  private var certainty: [SentenceView] {
    guard clock.due != nil else { return [] }
    guard let year = clock.missingYear else {
      return isCounted ? [SentenceView("确定与否", "确定：所涉日子的放假安排都已公布")] : []
    }
    return [
      SentenceView(
        "确定与否", "暂定：\(year) 年的放假通知尚未公布，现按周末和法定节日推算，公布后可能变动")
    ]
  }

  /// Done in time or late, not done, or not to be done any more.
  private var outcome: String {
    switch clock.state {
    case .met: return "\(done)，在期限内，距最后一天 \(max(0, left)) 个工作日"
    case .missed where clock.metOn != nil: return "\(done)，\(late)"
    case .missed: return "截至 \(asOf) \(clock.term.undone)，\(clock.term.silence ?? late)"
    case .stopped: return "期限停止"
    case .ended: return ended
    case .running where clock.due == asOf: return "截至 \(asOf) \(clock.term.undone)，当日为最后一天"
    case .running: return clock.daysLeft.map { "截至 \(asOf) 还有 \($0) 个工作日" } ?? "截至 \(asOf) 正在计算"
    }
  }

  private var left: Int { clock.daysLeft ?? 0 }

  private var late: String { left < 0 ? "逾期 \(-left) 个工作日" : "已过最后一天，其后没有工作日" }

  private var ended: String {
    guard let on = clock.endedOn else { return "期限终止" }
    if let ending = matter.ending, ending.on == on { return "\(on) \(ending.outcome.title)，期限终止" }
    if let due = clock.due, due < on, let silence = clock.term.silence {
      return "期满没有收到意见，\(silence)"
    }
    return "\(on) 起不再等待"
  }

  /// What met the term; of a reply, by which document and on which of its days.
  private var done: String {
    guard let on = clock.metOn else { return "" }
    switch clock.term {
    case .reply, .deferredReply, .orderedReply: return served(on)
    default: return "\(on.inFull)\(clock.term.done)"
    }
  }

  private func served(_ on: Day) -> String {
    let reply = matter.decisions.compactMap { matter.document($0.decided.document) }
      .first { $0.countsOn == on }
    guard let reply, let sending = reply.countedSending, let means = sending.means else {
      return "\(on.inFull)答复送达"
    }
    let rule = means.countedDay(sentOn: sending.on)
    let how = "\(reply.kind.title)（\(reply.id)）\(sending.on) \(means.title)送出"
    return "\(on.inFull)答复送达：\(how)，以\(rule.title)为准（\(means.article)）"
  }
}
