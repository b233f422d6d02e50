public import WorkingDays

/// A body in whose name applications are answered (答复主体).
public struct Respondent: Hashable, Sendable {
  public let code: String
  public let name: String
  public let level: RespondentLevel
  /// The head of its letters.
  public let letterhead: String
  public let documentNumber: DocumentNumberPattern
  /// Where its replies are attacked, by days of validity that do not overlap.
  public let remedies: [RemedyBodies]

  /// The bodies that a reply of `day` has to name, if the profile knows them.
  public func remedies(on day: Day) -> RemedyBodies? { remedies.first { $0.hold(on: day) } }
}

/// Where a reply is attacked, from a day to a day, both included.
public struct RemedyBodies: Hashable, Sendable {
  public let from: Day?
  public let until: Day?
  /// 行政复议机关.
  public let reconsideration: String
  /// The court of first instance.
  public let court: String
  /// Where an application for reconsideration can be handed in online (行政复议法 art 22).
  public let online: String?

  func hold(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
