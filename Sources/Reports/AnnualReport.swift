public import Statute

/// Tables 三 and 四 of an annual report (国办公开办函〔2021〕30号) as plain figures.
public struct AnnualReport: Hashable, Sendable {
  /// The rows of table 三, in the order of the form.
  public let rows: [Row]
  /// The three blocks of table 四.
  public let reviews: [Reviews]
  public let identities: [Identity]

  /// A row of table 三.
  public struct Row: Hashable, Sendable {
    public let row: ReportRow
    public let cells: ReportCells

    public init(row: ReportRow, cells: ReportCells) {
      self.row = row
      self.cells = cells
    }
  }

  /// An equation that the form demands, and whether it holds in every column.
  public struct Identity: Hashable, Sendable {
    public let name: String
    public let holds: Bool
  }

  /// What was counted for a year, each list by a count of its own.
  public struct Counts: Sendable {
    public var received: [ReportCount]
    /// Open at the end of the year before.
    public var carried: [ReportCount]
    public var concluded: [ReportCount]
    /// Open at the end of the year.
    public var open: [ReportCount]
    public var reviews: [ReviewCount]

    public init(
      received: [ReportCount], carried: [ReportCount], concluded: [ReportCount],
      open: [ReportCount], reviews: [ReviewCount]
    ) {
      self.received = received
      self.carried = carried
      self.concluded = concluded
      self.open = open
      self.reviews = reviews
    }
  }

  public init(_ counts: Counts) {
    rows = ReportRow.all.map { Row(row: $0, cells: counts.cells(of: $0)) }
    reviews = RemedyKind.allCases.map { kind in
      Reviews(kind: kind, counts.reviews.filter { $0.kind == kind })
    }
    let table = rows
    identities =
      ReportIdentity.all.map { Identity(name: $0.name, holds: $0.holds(in: table)) }
      + [
        Identity(name: "第二项等于上年度报告的第四项", holds: counts.carriesOver),
        Identity(name: "总计等于各类申请人之和", holds: table.allSatisfy(\.addsUp)),
        Identity(name: "复议、诉讼的总计等于各种结果之和", holds: reviews.allSatisfy(\.addsUp)),
      ]
  }

  /// The figures of a row.
  public func cells(_ key: String) -> ReportCells? { rows.first { $0.row.key == key }?.cells }

  /// Whether no case was counted at all.
  public var isEmpty: Bool {
    rows.allSatisfy { $0.cells.total == 0 } && reviews.allSatisfy { $0.total == 0 }
  }
}

extension AnnualReport.Row {
  fileprivate var addsUp: Bool {
    cells.total == ApplicantKind.allCases.map { cells[$0] }.reduce(0, +)
  }
}

extension AnnualReport.Counts {
  fileprivate func cells(of row: ReportRow) -> ReportCells {
    switch row.key {
    case "r1": received.cells
    case "r2": carried.cells
    case "r4": open.cells
    case "r3.7": concluded.cells
    default: concluded.filter { $0.row == row.key }.cells
    }
  }

  /// Whether what this year found open, or concluded, of earlier years is what the year before left.
  fileprivate var carriesOver: Bool {
    (concluded + open).filter(\.isCarried).cells == carried.cells
  }
}

extension [ReportCount] {
  fileprivate var cells: ReportCells {
    reduce(into: ReportCells()) { $0.add($1.count, to: $1.kind) }
  }
}

extension ReportIdentity {
  /// Whether both sides are equal in every column.
  public func holds(in rows: [AnnualReport.Row]) -> Bool { sum(left, rows) == sum(right, rows) }

  private func sum(_ keys: [String], _ rows: [AnnualReport.Row]) -> ReportCells {
    rows.filter { keys.contains($0.row.key) }.reduce(ReportCells()) { $0 + $1.cells }
  }
}
