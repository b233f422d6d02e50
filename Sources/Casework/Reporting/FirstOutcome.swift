import Statute
import WorkingDays

/// What table 三 counts of a case: the first outcome that was served, and nothing after it.
struct FirstOutcome {
  /// The day of service, or of the ending without a reply.
  let on: Day
  /// The row of table 三; nil for what the office's readings leave out of it.
  let row: String?
  /// Whether a reply was served, so that a clock was met.
  let isReply: Bool
}

extension Case {
  /// The first outcome; nil while there is none. Replies that were taken back or amended later, and
  /// endings that an order undid, stay what they were: an order to answer anew changes no table.
  func firstOutcome(_ policy: Policy) -> FirstOutcome? {
    let replies = decisions.compactMap { decision -> FirstOutcome? in
      guard let day = document(decision.decided.document)?.countsOn else { return nil }
      return FirstOutcome(on: day, row: decision.reportRow(policy), isReply: true)
    }
    let endings = (orders.map(\.ended) + [ending]).compactMap(\.self).map {
      FirstOutcome(on: $0.on, row: $0.outcome.reportRow, isReply: false)
    }
    return (replies + endings).min { $0.on < $1.on }
  }
}

extension Decision {
  /// The row of the reply; mixed items for which nobody chose one stand under 其他.
  fileprivate func reportRow(_ policy: Policy) -> String? {
    let mixed = MixedOutcome(decided.items.map(\.type), policy)
    guard mixed.needsChoice else { return mixed.row }
    return decided.chosenRow ?? ClosingOutcome.withdrawn.reportRow
  }
}
