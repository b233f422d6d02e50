public import WorkingDays

/// A fact as the ledger holds it.
public struct RecordedFact: Hashable, Sendable {
  /// From 1 in the case, in the order of recording.
  public let sequence: Int
  public let fact: Fact
  /// The day it happened.
  public let on: Day
  /// The instant of recording, ISO 8601 in UTC.
  public let recordedAt: String
  /// Who recorded it.
  public let by: String
  /// Why it was recorded although the law forbids it (`--as-happened`).
  public let asHappened: TextReference?

  public init(
    sequence: Int, fact: Fact, on: Day, recordedAt: String = "", by: String = "",
    asHappened: TextReference? = nil
  ) {
    self.sequence = sequence
    self.fact = fact
    self.on = on
    self.recordedAt = recordedAt
    self.by = by
    self.asHappened = asHappened
  }

  /// The same fact as if it had happened on another day.
  func moved(to day: Day) -> RecordedFact {
    RecordedFact(
      sequence: sequence, fact: fact, on: day, recordedAt: recordedAt, by: by,
      asHappened: asHappened)
  }
}

/// A fact that a command answers with, before it is recorded.
public struct NewFact: Hashable, Sendable {
  public let fact: Fact
  public let on: Day

  public init(_ fact: Fact, on: Day) {
    self.fact = fact
    self.on = on
  }
}
