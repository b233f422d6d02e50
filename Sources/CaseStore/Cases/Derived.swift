/// Everything that the tables hold about a case and that its entries give anew at any time.
public struct Derived: Hashable, Sendable {
  public var summary: CaseRow
  public var deadlines: [DeadlineRow]
  public var search: SearchRow
  /// The numbers of the persons that the case names, in any role.
  public var parties: [String]
  /// What table 三 counts of it; nil where it counts nothing.
  public var reported: ReportedCaseRow?
  /// What table 四 counts of it.
  public var remedies: [ReportedRemedyRow]

  public init(
    summary: CaseRow, deadlines: [DeadlineRow], search: SearchRow, parties: [String] = [],
    reported: ReportedCaseRow? = nil, remedies: [ReportedRemedyRow] = []
  ) {
    self.summary = summary
    self.deadlines = deadlines
    self.search = search
    self.parties = parties
    self.reported = reported
    self.remedies = remedies
  }
}

/// The text by which a case is found.
public struct SearchRow: Hashable, Sendable {
  public var number: String
  public var text: String

  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }
}
