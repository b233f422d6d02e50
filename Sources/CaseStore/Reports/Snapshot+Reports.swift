/// A figure of a report: how many cases share a respondent, a column and a row.
public struct ReportFigure: Hashable, Sendable {
  public let respondent: String
  /// The applicant's kind, or the kind of review.
  public let column: String
  /// The row of the outcome, or how the review ended; empty where there is none.
  public let row: String
  /// Whether they were received before the span that is asked about.
  public let isCarried: Bool
  public let count: Int

  public init(
    respondent: String, column: String, row: String = "", isCarried: Bool = false, count: Int
  ) {
    self.respondent = respondent
    self.column = column
    self.row = row
    self.isCarried = isCarried
    self.count = count
  }
}

/// Which cases stand behind a figure; what is nil does not matter.
public struct FigureFilter: Hashable, Sendable {
  public var respondent: String?
  public var column: String?
  public var row: String?

  public init(respondent: String? = nil, column: String? = nil, row: String? = nil) {
    self.respondent = respondent
    self.column = column
    self.row = row
  }
}

/// Counting for the annual report; days are `YYYY-MM-DD`, both ends included.
extension Snapshot {
  public func received(from first: String, to last: String) throws -> [ReportFigure] {
    try connection.rows(
      ReportQueries.received, scope, .text(first), .text(last), read: ReportFigure.init(columns:))
  }

  public func concluded(from first: String, to last: String) throws -> [ReportFigure] {
    try connection.rows(
      ReportQueries.concluded, .text(first), scope, .text(last), read: ReportFigure.init(columns:))
  }

  /// What is open at the end of a day; carried is what was received before the first day.
  public func open(on day: String, first: String) throws -> [ReportFigure] {
    try connection.rows(
      ReportQueries.open, .text(first), scope, .text(day), read: ReportFigure.init(columns:))
  }

  public func remedies(from first: String, to last: String) throws -> [ReportFigure] {
    try connection.rows(
      ReportQueries.remedies, .text(last), scope, .text(first), read: ReportFigure.init(columns:))
  }
}

/// The cases behind a figure, in the order of their numbers.
extension Snapshot {
  public func numbers(
    receivedFrom first: String, to last: String, _ filter: FigureFilter
  ) throws -> [String] {
    try connection.rows(
      ReportQueries.numbersReceived, scope, .text(first), .text(last),
      SQLValue(filter.respondent), SQLValue(filter.column)
    ) { try $0.text(0) }
  }

  public func numbers(
    concludedFrom first: String, to last: String, _ filter: FigureFilter
  ) throws -> [String] {
    try connection.rows(
      ReportQueries.numbersConcluded, scope, .text(first), .text(last),
      SQLValue(filter.respondent), SQLValue(filter.column), SQLValue(filter.row)
    ) { try $0.text(0) }
  }

  public func numbers(openOn day: String, _ filter: FigureFilter) throws -> [String] {
    try connection.rows(
      ReportQueries.numbersOpen, scope, .text(day), SQLValue(filter.respondent),
      SQLValue(filter.column)
    ) { try $0.text(0) }
  }

  /// A number stands as often as it has reviews or suits that count.
  public func numbers(
    reviewedFrom first: String, to last: String, kind: String, _ filter: FigureFilter
  ) throws -> [String] {
    try connection.rows(
      ReportQueries.numbersReviewed, scope, .text(last), .text(first),
      SQLValue(filter.respondent), .text(kind), SQLValue(filter.row)
    ) { try $0.text(0) }
  }
}

extension ReportFigure {
  init(columns: any Columns) throws {
    self.init(
      respondent: try columns.text(0), column: try columns.text(1), row: try columns.text(2),
      isCarried: try columns.claim(3), count: try columns.integer(4))
  }
}
