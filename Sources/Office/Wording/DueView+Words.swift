import Casework
import Statute
public import WorkingDays

/// A line of the worklist in the words of the desk.
extension DueView {
  public var phaseTitle: String {
    publication == nil ? phase.title(of: Phase.self) : phase.title(of: PublicationPhase.self)
  }

  public var termTitle: String { term.title(of: Term.self) }

  /// `2026-11-02 周一`, with a mark while a notice is missing.
  public var lastDay: String {
    guard let day = due.flatMap({ Day($0) }) else { return "未定" }
    return "\(day) \(day.weekday.short)\(certainty == "provisional" ? " 暂" : "")"
  }

  /// `逾期 3`, `今天到期`, `还有 5`: in working days
  public func standing(on day: Day) -> String {
    guard let due = due.flatMap({ Day($0) }), let daysLeft else { return "征求意见中" }
    if due == day { return "今天到期" }
    if due > day { return "还有 \(daysLeft)" }
    return daysLeft == 0 ? "已过期" : "逾期 \(-daysLeft)"
  }

  /// The conservative day, where it comes before the last day.
  public var carefulDay: String? {
    guard let careful = conservativeDue, due.map({ careful < $0 }) ?? true else { return nil }
    return careful
  }
}

extension Weekday {
  /// `周一`, for narrow columns.
  fileprivate var short: String { title.replacing("星期", with: "周") }
}
