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

  init(_ fact: FactView) {
    sequence = fact.sequence
    on = fact.on.withWeekday
    title = fact.title
    detail = fact.detail
    by = fact.by
    recordedAt = fact.recordedAt.inChina
    asHappened = fact.asHappened
    isStruck = fact.struck
  }
}
