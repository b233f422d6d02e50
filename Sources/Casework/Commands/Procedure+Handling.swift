import Statute
public import WorkingDays

extension Procedure {
  /// Hands the case to a unit; the day it is wanted back is the office's own.
  public func assign(_ assigned: Assigned, on day: Day) throws(Refusal) -> [NewFact] {
    if let end = assigned.returnBy, end < day { throw .periodOver(end, from: day) }
    return try admitting(.assigned(assigned), on: day)
  }

  /// Notes that the unit handed it back.
  public func handBack(unit: String, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.returned(Returned(unit: unit)), on: day)
  }

  /// Extends the reply term (art 33 para 2): approved by the head of the work body, told inside
  /// the term in force, at most 20 working days in all.
  public func extend(
    days: Int, approvedBy name: String, approvedOn: Day, reason: TextReference?, toldOn day: Day
  ) throws(Refusal) -> [NewFact] {
    if days < 1 { throw .notPositive(days) }
    if approvedOn > today { throw .future(approvedOn, today: today) }
    if approvedOn < matter.reachedOn { throw .beforeReceipt(approvedOn, reached: matter.reachedOn) }
    let byHead = policy.isHead(name, on: approvedOn)
    let told = Extended(
      document: matter.nextDocument, days: days, approvedBy: name, approvedOn: approvedOn,
      byHead: byHead, reason: reason)
    let facts = try admitting(.extended(told), on: day)
    try checkTerm(days, toldOn: day)
    if !byHead { try forbid(.extensionUnapproved(name, approvedOn)) }
    if approvedOn > day { try forbid(.extensionApprovedLate(approved: approvedOn, told: day)) }
    return facts
  }

  /// What the term leaves to extend; the term of an order leaves nothing.
  private func checkTerm(_ days: Int, toldOn day: Day) throws(Refusal) {
    let clocks = clocks(on: day)
    if clocks.orderDue != nil {
      return try forbid(.extensionTooLong(days: days, left: 0, limit: 0))
    }
    let limit = matter.regime.extensionLimit
    let left = max(0, limit - (clocks.stretches.last?.schedule.extended ?? 0))
    if days > left { try forbid(.extensionTooLong(days: days, left: left, limit: limit)) }
    if let due = clocks.replyDue, day > due { try forbid(.extensionToldLate(due: due)) }
  }

  /// Notes a search (art 36 item 4: 经检索), without which nothing is 不存在.
  public func record(search: Searched, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.searched(search), on: day)
  }

  /// Notes a review; 保密审查 comes before any disclosure (art 17).
  public func review(_ reviewed: Reviewed, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.reviewed(reviewed), on: day)
  }
}
