import Statute
public import WorkingDays

/// How a case came out, for its record and for the annual report.
public struct Outcome: Hashable, Sendable {
  /// The name of the reply type or of the closing; nil for mixed items without one.
  public let type: String?
  /// The row of table 三; nil when the form has none.
  public let row: String?
  /// The day of the decision, or of the ending.
  public let decidedOn: Day
  /// The day the law counts the reply as served, or the case as closed.
  public let countsOn: Day?
  /// The document that tells it.
  public let document: DocumentID?
  /// What was decided, item by item; empty for a case that ended otherwise.
  public let items: [ItemDecision]
}

extension Case {
  /// The outcome as it stands; nil while there is none.
  ///
  /// It is that of the newest reply. The annual report counts the first one that was served, unless
  /// there was none before an order (`firstServedOn`).
  public func outcome(_ policy: Policy) -> Outcome? {
    if let ending {
      return Outcome(
        type: ending.outcome.rawValue, row: ending.outcome.reportRow, decidedOn: ending.on,
        countsOn: ending.on, document: nil, items: [])
    }
    guard let decision else { return nil }
    let mixed = MixedOutcome(decision.decided.items.map(\.type), policy)
    return Outcome(
      type: mixed.type?.rawValue, row: mixed.needsChoice ? decision.decided.chosenRow : mixed.row,
      decidedOn: decision.on, countsOn: reply?.countsOn, document: decision.decided.document,
      items: decision.decided.items)
  }
}

extension Clocks {
  /// What is true of the case besides its phase.
  public var flags: [Flag] {
    var flags: [Flag] = []
    let clocks = current
    if clocks.contains(where: { $0.term == .reply && $0.extended > 0 }) { flags.append(.extended) }
    if matter.phase.isOpen, waitsForOpinion { flags.append(.consulting) }
    if matter.openRemedies.contains(where: { !$0.opened.kind.isSuit }) {
      flags.append(.underReview)
    }
    if matter.openRemedies.contains(where: { $0.opened.kind.isSuit }) { flags.append(.inCourt) }
    if clocks.contains(where: { $0.term == .orderedReply && $0.metOn == nil && $0.endedOn == nil })
    {
      flags.append(.orderedToAnswer)
    }
    return flags
  }

  /// Whether a letter in writing waits for an opinion inside its limit, if the law sets one, and
  /// no reply was made since.
  private var waitsForOpinion: Bool {
    matter.consultations.contains { letter in
      guard letter.isOpen, letter.asked.subject == .opinion, letter.asked.inWriting,
        matter.replyMade(since: letter) == nil
      else { return false }
      return matter.opinionLimit(letter, policy, calendar).map { asOf <= $0 } ?? true
    }
  }
}
