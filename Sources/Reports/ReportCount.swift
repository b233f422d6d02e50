public import Statute

/// So many cases of a respondent, as counted for one column.
public struct ReportCount: Hashable, Sendable {
  public let kind: ApplicantKind
  /// The row of the outcome; nil for what is received or open.
  public let row: String?
  /// Whether they were received before the year.
  public let isCarried: Bool
  public let count: Int

  public init(kind: ApplicantKind, row: String? = nil, isCarried: Bool = false, count: Int) {
    self.kind = kind
    self.row = row
    self.isCarried = isCarried
    self.count = count
  }
}

/// So many reviews or suits that ended alike; without an outcome they are pending.
public struct ReviewCount: Hashable, Sendable {
  public let kind: RemedyKind
  public let outcome: RemedyOutcome?
  public let count: Int

  public init(kind: RemedyKind, outcome: RemedyOutcome?, count: Int) {
    self.kind = kind
    self.outcome = outcome
    self.count = count
  }
}
