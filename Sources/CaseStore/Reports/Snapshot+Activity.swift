/// Applications that share a month, channel, unit and handler and took equally long.
public struct ActivityRow: Hashable, Sendable {
  /// `2026-03`; empty where no month matters.
  public let month: String
  public let channel: String
  public let unit: String
  public let handler: String
  /// Working days until the reply was served; nil where none was.
  public let workingDays: Int?
  public let isInTime: Bool?
  public let count: Int

  /// A row that stands for its group alone.
  public init(month: String = "", workingDays: Int? = nil) {
    self.month = month
    (channel, unit, handler) = ("", "", "")
    self.workingDays = workingDays
    (isInTime, count) = (nil, 0)
  }
}

/// Counting for the reports on how the work goes; days are `YYYY-MM-DD`, both ends included.
extension Snapshot {
  public func answers(
    from first: String, to last: String, respondent: String?
  ) throws -> [ActivityRow] {
    try connection.rows(
      ReportQueries.answers, scope, .text(first), .text(last), SQLValue(respondent),
      read: ActivityRow.init(columns:))
  }

  public func arrivals(
    from first: String, to last: String, respondent: String?
  ) throws -> [ActivityRow] {
    try connection.rows(
      ReportQueries.arrivals, scope, .text(first), .text(last), SQLValue(respondent),
      read: ActivityRow.init(columns:))
  }

  public func waiting(on day: String, respondent: String?) throws -> [ActivityRow] {
    try connection.rows(
      ReportQueries.waiting, scope, .text(day), SQLValue(respondent),
      read: ActivityRow.init(columns:))
  }
}

extension ActivityRow {
  init(columns: any Columns) throws {
    month = try columns.text(0)
    channel = try columns.text(1)
    unit = try columns.text(2)
    handler = try columns.text(3)
    workingDays = columns.integerIfAny(4)
    isInTime = columns.integerIfAny(5).map { $0 == 1 }
    count = try columns.integer(6)
  }
}
