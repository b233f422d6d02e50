public import Statute
public import WorkingDays

/// The copy of an application for review was received on the day of the fact.
public struct RemedyOpened: Hashable, Sendable, Codable {
  /// The block of table 四 it is counted in.
  public var kind: RemedyKind
  /// The notice says ordinary procedure.
  public var ordinary: Bool
  /// A register that tells the outcome tells no day of the office's answer, so that there is
  /// nothing to hold against its term.
  public var answerUntold: Bool?

  public init(
    kind: RemedyKind,
    ordinary: Bool = false,
    answerUntold: Bool? = nil
  ) {
    self.kind = kind
    self.ordinary = ordinary
    self.answerUntold = answerUntold
  }

  enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case ordinary = "ordinary"
    case answerUntold = "answerUntold"
  }
}

/// The decision or judgment was received on the day of the fact.
public struct RemedyDecided: Hashable, Sendable, Codable {
  /// The column of table 四.
  public var outcome: RemedyOutcome
  /// A ruling rather than a judgment.
  public var ruling: Bool
  /// The day a 行政复议意见书 was received, if any.
  public var opinionOn: Day?

  public init(
    outcome: RemedyOutcome,
    ruling: Bool = false,
    opinionOn: Day? = nil
  ) {
    self.outcome = outcome
    self.ruling = ruling
    self.opinionOn = opinionOn
  }

  enum CodingKeys: String, CodingKey {
    case outcome = "outcome"
    case ruling = "ruling"
    case opinionOn = "opinionOn"
  }
}

/// A decision or judgment orders a new answer; received on the day of the fact.
public struct AnswerOrdered: Hashable, Sendable, Codable {
  /// The day a judgment took effect.
  public var effectiveOn: Day?
  /// As ordered; nil: 20 working days.
  public var period: Period?

  public init(
    effectiveOn: Day? = nil,
    period: Period? = nil
  ) {
    self.effectiveOn = effectiveOn
    self.period = period
  }

  enum CodingKeys: String, CodingKey {
    case effectiveOn = "effectiveOn"
    case period = "period"
  }
}
