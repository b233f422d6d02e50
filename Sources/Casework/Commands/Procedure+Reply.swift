import Statute
public import WorkingDays

extension Procedure {
  /// Makes the reply, item by item (art 36). It is not sent yet.
  public func decide(
    _ draft: ReplyDraft, approvedBy: String?, approvedOn: Day?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    try checkItems(draft)
    try checkRow(draft)
    if let end = draft.provideBy, end < day { throw .periodOver(end, from: day) }
    let facts = try admitting(facts(of: draft, approvedBy, approvedOn, day))
    for item in draft.items {
      for missing in matter.missing(in: item, on: day) {
        try forbid(.requirementMissing(item.type, missing))
      }
    }
    if let silence = matter.misread(draft.silence) { try forbid(.silenceTaken(silence)) }
    if draft.repeatsEarlierReason { try forbid(.sameReasonAfterOrder) }
    return facts
  }

  private func facts(
    of draft: ReplyDraft, _ approvedBy: String?, _ approvedOn: Day?, _ day: Day
  ) -> [NewFact] {
    let next = matter.nextDocument.ordinal
    let notices = matter.overriddenParties(by: draft.items).indices.map {
      DocumentID(ordinal: next + $0)
    }
    let reply = DocumentID(ordinal: next + notices.count)
    let decided = Decided(
      document: reply, items: draft.items, notices: notices, chosenRow: draft.chosenRow,
      chosenRowReason: draft.chosenRowReason, provideBy: draft.provideBy,
      silence: matter.misread(draft.silence), repeatsEarlierReason: draft.repeatsEarlierReason)
    let approval = approvedBy.map {
      [NewFact(.approved(Approved(document: reply, approvedBy: $0)), on: approvedOn ?? day)]
    }
    return [NewFact(.decided(decided), on: day)] + (approval ?? [])
  }

  /// Each open item is decided once, and no other.
  private func checkItems(_ draft: ReplyDraft) throws(Refusal) {
    var left = matter.openItems
    for item in draft.items {
      guard (1...max(1, matter.items.count)).contains(item.item) else {
        throw .noSuchItem(item.item)
      }
      guard let index = left.firstIndex(of: item.item) else { throw .itemTwice(item.item) }
      left.remove(at: index)
    }
    if !left.isEmpty { throw .itemsOpen(left) }
  }

  /// Mixed outcomes that share no row need one, with a reason; others may not choose.
  private func checkRow(_ draft: ReplyDraft) throws(Refusal) {
    let outcome = MixedOutcome(draft.items.map(\.type), policy)
    guard let row = draft.chosenRow else {
      if outcome.needsChoice { throw .reportRowNeeded }
      return
    }
    guard let chosen = ReportRow.row(row), chosen.isLeaf else { throw .notALeafRow(row) }
    if !outcome.needsChoice { throw .reportRowNotMixed }
    if draft.chosenRowReason == nil { throw .reportRowNeeded }
  }

  /// Amends a served reply by a document of its own; the day of the reply does not move.
  public func amend(_ id: DocumentID, text: TextReference, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    _ = try replyDocument(id)
    return try admitting(
      .amended(Amended(document: matter.nextDocument, amends: id, text: text)), on: day)
  }

  /// Revokes a reply, served or not, so that it can be made anew.
  public func revoke(_ id: DocumentID, reason: TextReference, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    let reply = try replyDocument(id)
    if reply.revokedOn != nil { throw .documentRevoked(id) }
    return try admitting(.replyRevoked(ReplyRevoked(document: id, reason: reason)), on: day)
  }

  private func replyDocument(_ id: DocumentID) throws(Refusal) -> Document {
    let reply = try document(id)
    guard reply.kind == .reply else { throw .notAReply(id) }
    return reply
  }
}
