import Statute
import WorkingDays

extension String {
  /// The Chinese title of a name of the law, or the name itself where there is no such choice.
  func title<Choice: Titled>(_ type: Choice.Type) -> String { Choice(rawValue: self)?.title ?? self }

  /// `2026-02-14（星期六）`, of a day as views have it.
  var dayWithWeekday: String { Day(self)?.withWeekday ?? self }

  /// The title of an outcome: a reply type, or a closing without a decision.
  var outcomeTitle: String {
    ReplyType(rawValue: self)?.title ?? title(ClosingOutcome.self)
  }
}
