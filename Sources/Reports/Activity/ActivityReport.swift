/// A report on how the work went, by months, handlers or whatever its groups are.
public struct ActivityReport: Hashable, Sendable {
  public let title: String
  /// What the first column is called.
  public let heading: String
  public let rows: [Activity]
  public let total: Activity

  public init(title: String, heading: String, rows: [Activity], total: Activity) {
    self.title = title
    self.heading = heading
    self.rows = rows
    self.total = total
  }

  /// The headings of the columns after the first.
  public static let headings = [
    "收到", "办结", "期末在办", "用时中位数（工作日）", "用时九成以内（工作日）", "按期率",
  ]

  public var form: FormTable {
    FormTable(
      title: title, widths: [20] + Self.headings.map { _ in 13 },
      rows: [([heading] + Self.headings).map { .heading($0) }]
        + (rows + [total]).map { row in
          [.label(row.name)] + row.figures.map { .figure($0) }
        })
  }

  /// What came in and what took how long, as bars.
  public var charts: [BarChart] {
    [
      BarChart(title: "办结件数", bars: rows.map { BarChart.Bar($0.name, $0.concluded) }),
      BarChart(
        title: "用时中位数（工作日）",
        bars: rows.compactMap { row in row.median.map { BarChart.Bar(row.name, $0) } }),
    ]
  }
}

extension Activity {
  /// The figures in the order of the headings; empty where there is none.
  public var figures: [String] {
    [
      String(received), String(concluded), String(open), median.map { String($0) } ?? "",
      p90.map { String($0) } ?? "", share.map { "\($0)%" } ?? "",
    ]
  }
}
