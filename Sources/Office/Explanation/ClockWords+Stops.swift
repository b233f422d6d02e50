import Casework
import Statute
import WorkingDays

/// What the reply term leaves out, and the letters that leave it alone.
extension ClockWords {
  var stops: [SentenceView] { clock.stops.map { SentenceView("扣除", words(for: $0)) } }

  var idleLetters: [SentenceView] {
    clock.idle.map {
      SentenceView("不扣除", "\($0.letter) \($0.on) 征求意见：\(reason($0.why))")
    }
  }

  /// `d2 征求第三方意见：2026-06-08 发出，2026-06-24 收到意见；自 2026-06-09 至 06-24 不计入期限（…）`
  private func words(for stop: Stop) -> String {
    let asked = matter.consultations.last { $0.asked.document == stop.letter }
    let sent = "\(stop.letter) 征求\(stop.kind.title)意见：\(stop.from) 发出"
    let span = "自 \(spanned(stop))不计入期限（\(ground)）"
    return "\(sent)，\(end(of: stop, asked))；\(span)"
  }

  private func end(of stop: Stop, _ asked: Consultation?) -> String {
    let limit = stop.limit.map { "期限至 \($0)" }
    switch stop.to {
    case let to? where to == asked?.answeredOn: return "\(to) 收到意见"
    case let to? where to == asked?.failedOn: return "\(to) 退回"
    case let to?: return "至 \(to) 期满没有收到意见"
    case nil: return "尚未收到意见" + (limit.map { "，\($0)，先按扣除到期满计算" } ?? "，没有期限")
    }
  }

  private func spanned(_ stop: Stop) -> String {
    guard let end = stop.to ?? stop.limit else { return "\(stop.from + 1) 起" }
    return end > stop.from ? "\((stop.from + 1...end).inWords) " : "\(stop.from) 起没有工作日"
  }

  private var ground: Article {
    matter.regime == .of2007 ? matter.regime.replyArticle : Article(.regulation, 33, paragraph: 3)
  }

  private func reason(_ why: IdleLetter.Idleness) -> String {
    switch why {
    case .afterDue: "答复期限届满后才发出"
    case .repeated: "已经征求过这一方的意见"
    case .oral: "不是书面征求"
    case .notExcluded:
      matter.regime == .of2007 ? "当时的条例只扣除征求第三方意见的时间" : "本机关按不扣除期限的理解计算"
    }
  }
}
