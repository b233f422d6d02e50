/// Everything that the tables hold about a case and that its entries give anew at any time.
public struct Derived: Hashable, Sendable {
  public var summary: CaseRow
  public var deadlines: [DeadlineRow]
  public var search: SearchRow

  public init(summary: CaseRow, deadlines: [DeadlineRow], search: SearchRow) {
    self.summary = summary
    self.deadlines = deadlines
    self.search = search
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
