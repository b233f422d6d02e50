import Casework
import Statute
import WorkingDays

/// A clock in the words of the desk.
extension DeadlineView {
  public var title: String { term.title(of: Term.self) }

  /// Whether it still matters: neither met nor ended.
  public var isOpen: Bool { metOn == nil && state != Deadline.State.ended.rawValue }

  /// The last day, and whether it can still move.
  public var lastDay: String {
    guard let due else { return "—" }
    return due.withWeekday + (missingYear == nil ? "" : "暂定")
  }

  /// The day that is safe in any reading, where it is another one.
  public var carefulDay: String? { conservativeDue == due ? nil : conservativeDue }

  /// How it stands, `还有 12 个工作日`.
  public var standing: String {
    switch Deadline.State(rawValue: state) {
    case .running: daysLeft == 0 ? "已到最后一个工作日" : "还有 \(daysLeft ?? 0) 个工作日"
    case .stopped: "暂停计算"
    case .met: "\(metOn ?? "") 按时办理"
    case .missed: (metOn.map { "\($0) 才办理，" } ?? "") + "逾期 \(-(daysLeft ?? 0)) 个工作日"
    case .ended: "已终止"
    case nil: state
    }
  }

  /// What a reader has to know besides the days.
  public var notes: [String] {
    let longer = self.extension > 0 ? "\(title)：已延长 \(self.extension) 个工作日。" : nil
    let doubt = metOn == nil ? missingYear.map { "\(title)：\($0.noticeMissing)" } : nil
    return [longer].compactMap { $0 } + stops.map(note) + [doubt].compactMap { $0 }
  }

  /// `答复：2026-03-27 之后至 2026-04-09 征求第三方意见（d3），不计入期限。`
  private func note(_ stop: StopView) -> String {
    guard let end = stop.to else {
      let soonest = earliestDue.map { "；现在收到意见的，最后一天是 \($0.withWeekday)" } ?? ""
      return "\(title)：\(stop.from) 之后\(stop.why)，尚未反馈，先按最长期限扣除\(soonest)。"
    }
    return "\(title)：\(stop.from) 之后至 \(end) \(stop.why)，不计入期限。"
  }
}
