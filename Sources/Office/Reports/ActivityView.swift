public import Reports

/// How the work went, as programs read it.
public struct ActivityView: Encodable, Sendable {
  public let report: String
  public let from: String
  public let to: String
  public let respondent: String?
  public let rows: [Row]
  public let total: Row

  /// The name that stands over it, and the figures that pages are drawn from.
  public let name: String
  public let table: ActivityReport

  enum CodingKeys: String, CodingKey { case report, from, to, respondent, rows, total }

  public struct Row: Encodable, Sendable {
    public let name: String
    public let received, answered, open, replies: Int
    public let median, p90: Int?
    /// Per cent.
    public let inTime: Double?

    init(_ row: Activity) {
      name = row.name
      (received, answered, open, replies) = (row.received, row.concluded, row.open, row.timed)
      (median, p90, inTime) = (row.median, row.p90, row.share)
    }
  }

  init(
    _ group: ActivityGroup, _ span: ReportSpan, _ body: Respondent?, name: String,
    _ table: ActivityReport
  ) {
    report = group.rawValue
    (from, to) = (span.firstText, span.lastText)
    respondent = body?.code
    rows = table.rows.map(Row.init)
    total = Row(table.total)
    self.name = name
    self.table = table
  }

  /// `示例机关 2026-01-01 至 2026-11-26 各月收件和办结情况`
  public var title: String { "\(name) \(from) 至 \(to) \(table.title)" }
}
