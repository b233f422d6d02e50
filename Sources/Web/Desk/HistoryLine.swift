import Office

/// Something that was entered about a case.
struct HistoryLine: Sendable {
  let sequence: Int
  let on: String
  let title: String
  let detail: String
  let by: String
  let recordedAt: String
  let asHappened: String?
  let isStruck: Bool
  /// The form that annuls it, where whoever looks may do so; the receipt stands.
  let strike: String?

  init(_ fact: FactView, strike form: String?) {
    sequence = fact.sequence
    on = fact.on.withWeekday
    title = fact.title
    detail = fact.detail
    by = fact.by
    recordedAt = fact.recordedAt.inChina
    asHappened = fact.asHappened
    isStruck = fact.struck
    let isOpen = !fact.struck && fact.sequence > 1 && fact.kind != "struck" && fact.kind != "erased"
    strike = isOpen ? form.map { "\($0)?fact=\(fact.sequence)" } : nil
  }
}
