/// One clock of a case, derived from its entries; holds days and never "today".
public struct DeadlineRow: Hashable, Sendable {
  public var number: String
  /// The place among the clocks of the case.
  public var ordinal: Int
  public var term: String
  public var fromDay: String
  public var due: String?
  public var earliestDue: String?
  public var conservativeDue: String?
  public var certainty: String
  public var missingYear: Int?
  public var metOn: String?
  /// Neither met, nor ended, nor stopped.
  public var isRunning: Bool
  /// Something like a consultation is open, so that `earliestDue` moves with the day.
  public var hasOpenStop: Bool
  /// Leaves the worklist once `due` has passed.
  public var lapsesAfterDue: Bool

  public init(
    number: String, ordinal: Int, term: String, fromDay: String, due: String? = nil,
    earliestDue: String? = nil, conservativeDue: String? = nil, certainty: String,
    missingYear: Int? = nil, metOn: String? = nil, isRunning: Bool, hasOpenStop: Bool = false,
    lapsesAfterDue: Bool = false
  ) {
    self.number = number
    self.ordinal = ordinal
    self.term = term
    self.fromDay = fromDay
    self.due = due
    self.earliestDue = earliestDue
    self.conservativeDue = conservativeDue
    self.certainty = certainty
    self.missingYear = missingYear
    self.metOn = metOn
    self.isRunning = isRunning
    self.hasOpenStop = hasOpenStop
    self.lapsesAfterDue = lapsesAfterDue
  }
}

/// A running clock with what a worklist says about its case.
public struct DueRow: Hashable, Sendable {
  public let deadline: DeadlineRow
  public let phase: String
  public let unit: String?
  public let handler: String?
}
