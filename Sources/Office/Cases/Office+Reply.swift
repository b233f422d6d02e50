import CaseStore
import Casework
public import Statute
public import WorkingDays

/// What a reply says of one item, as an officer enters it.
public struct ItemDraft: Hashable, Sendable {
  public var item: Int
  public var type: ReplyType
  public var reason: String?
  public var law: String?
  public var access: String?
  public var otherAgency: String?
  public var otherContact: String?
  public var earlier: String?
  public var publication: String?

  public init(item: Int, type: ReplyType) {
    self.item = item
    self.type = type
  }
}

/// A reply as an officer enters it.
public struct DecisionDraft: Sendable {
  public var items: [ItemDraft]
  /// Whether one answer stands for every item of the request.
  public var forAllItems = false
  public var reportRow: String?
  /// Why that row was chosen.
  public var reason: String?
  public var provideBy: Day?
  public var approvedBy: String?
  public var approvedOn: Day?

  public init(items: [ItemDraft]) { self.items = items }
}

extension Office {
  public func decide(_ number: String, _ draft: DecisionDraft, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      let reply = try replyDraft(draft, act, on: entry.on)
      return try act.procedure.decide(
        reply, approvedBy: draft.approvedBy, approvedOn: draft.approvedOn, on: entry.on)
    }
  }

  private func replyDraft(_ draft: DecisionDraft, _ act: Act, on day: Day) throws -> ReplyDraft {
    var items = draft.items
    if draft.forAllItems, let only = draft.items.first {
      items = act.matter.openItems.map { number in
        var copy = only
        copy.item = number
        return copy
      }
    }
    return ReplyDraft(
      items: try items.map { try decision($0, act, on: day) }, chosenRow: draft.reportRow,
      chosenRowReason: draft.reportRow == nil ? nil : try act.keep(draft.reason),
      provideBy: draft.provideBy, silence: silence(items, act),
      repeatsEarlierReason: try repeatsEarlierReason(items, act))
  }

  private func decision(_ item: ItemDraft, _ act: Act, on day: Day) throws -> ItemDecision {
    let earlier = try item.earlier.map { try self.matter($0, act.transaction) }
    let place = try item.publication.map {
      try self.place(ofPublication: $0, on: day, act.transaction)
    }
    return ItemDecision(
      item: item.item, type: item.type, reason: try act.keep(item.reason), law: item.law,
      access: try act.keep(item.access ?? place?.access), otherAgency: item.otherAgency,
      otherContact: item.otherContact, earlier: earlier?.number,
      earlierIsServed: try earlier.map { try answers($0, act, on: day) } ?? false,
      publication: place?.number)
  }

  /// Whether an earlier case answered the same applicant by that day: the reply that stands was
  /// served, one that was revoked answers nothing (art 36 item 6).
  private func answers(_ earlier: Case, _ act: Act, on day: Day) throws -> Bool {
    guard earlier.number != act.matter.number, let served = earlier.reply?.countsOn, served <= day
    else { return false }
    return try sameApplicant(act.matter, earlier, act.transaction) != nil
  }

  /// What the reasons make of a third party that kept silent past its limit, if one did.
  private func silence(_ items: [ItemDraft], _ act: Act) -> SilenceReading? {
    let isSilent = act.matter.consultations.contains { $0.asked.kind == .thirdParty && $0.isOpen }
    guard isSilent else { return nil }
    return items.compactMap(\.reason).compactMap(Wording.silence).first
  }

  /// Whether, after an order to answer anew, type and reason are those of the reply before it.
  private func repeatsEarlierReason(_ items: [ItemDraft], _ act: Act) throws -> Bool {
    guard let order = act.matter.orders.last,
      let earlier = act.matter.decisions.last(where: { $0.sequence < order.sequence })
    else { return false }
    let before = try earlier.decided.items.map { item in
      "\(item.type.rawValue) \(try item.reason.flatMap(act.transaction.text) ?? "")"
    }
    let now = items.map { "\($0.type.rawValue) \($0.reason ?? "")" }
    return before == now && items.contains { !$0.type.provides }
  }
}
