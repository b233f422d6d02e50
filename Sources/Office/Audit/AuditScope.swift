public import Casework
public import WorkingDays

/// What an audit looks at, and what it looks for.
public struct AuditScope: Hashable, Sendable {
  /// Days on which something happened, both included; an end that is not given is open.
  public let from: Day?
  public let to: Day?
  /// Findings of this level alone; a missed term breaks an article.
  public let level: FindingLevel?
  /// Cases that lay with this unit on the day of the question.
  public let unit: String?

  /// Refuses a range whose end comes before its start.
  ///
  /// - Parameter field: The field of its end.
  public func refuseBackwards(field: String) throws(OfficeError) {
    guard let from, let to, to < from else { return }
    throw OfficeError(
      .refused, code: "backwards", message: "止日 \(to) 早于起日 \(from)", field: field,
      hint: "先写起日，再写止日")
  }

  public init(from: Day? = nil, to: Day? = nil, level: FindingLevel? = nil, unit: String? = nil) {
    self.from = from
    self.to = to
    self.level = level
    self.unit = unit
  }

  var days: AuditedDays { AuditedDays(from: from, to: to) }

  /// Whether missed terms are looked for.
  var wantsTerms: Bool { level == nil || level == .breach }

  /// Publications lie with no unit.
  var wantsPublications: Bool { unit == nil }

  func wants(_ level: FindingLevel) -> Bool { self.level.map { $0 == level } ?? true }

  func wants(_ matter: Case) -> Bool {
    unit.map { $0 == (matter.unit ?? Self.unassigned) } ?? true
  }

  /// What cases are called that were handed to no one yet.
  static let unassigned = "未交办"
}

/// Days from a day to a day, both included; an end that is not given is open.
struct AuditedDays: Hashable {
  let from: Day?
  let to: Day?

  func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
