/// Everything that the tables hold about a case and that its entries give anew at any time.
public struct Derived: Hashable, Sendable {
  public var summary: CaseRow
  public var deadlines: [DeadlineRow]
  public var search: SearchRow
  /// The numbers of the persons that the case names, in any role.
  public var parties: [String]
  /// Letters given to China Post without a mail number.
  public var unnumbered: [LetterRow]
  /// Whether an audit finds nothing of it, whenever it looks.
  public var isSound: Bool
  /// What table 三 counts of it; nil where it counts nothing.
  public var reported: ReportedCaseRow?
  /// What table 四 counts of it.
  public var remedies: [ReportedRemedyRow]

  public init(
    summary: CaseRow, deadlines: [DeadlineRow], search: SearchRow, parties: [String] = [],
    unnumbered: [LetterRow] = [], isSound: Bool = true, reported: ReportedCaseRow? = nil,
    remedies: [ReportedRemedyRow] = []
  ) {
    self.summary = summary
    self.deadlines = deadlines
    self.search = search
    self.parties = parties
    self.unnumbered = unnumbered
    self.isSound = isSound
    self.reported = reported
    self.remedies = remedies
  }
}

/// A letter of a case that lacks its mail number.
public struct LetterRow: Hashable, Sendable {
  public var document: Int
  public var kind: String
  public var sentOn: String

  public init(document: Int, kind: String, sentOn: String) {
    self.document = document
    self.kind = kind
    self.sentOn = sentOn
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
