public import Reports
import Statute
import WorkingDays

/// An annual report as programs read it, with the figures that pages are drawn from.
public struct AnnualReportView: Encodable, Sendable {
  public let year: Int
  /// The code of the respondent; nil for all together.
  public let respondent: String?
  public let rows: [Row]
  public let reviews: ReviewTable
  public let proactive: [Proactive]
  public let identities: [Identity]
  /// The last day that was looked at, and whether the year had ended by then.
  public let asOf: String
  public let isComplete: Bool
  public let notes: [String]

  /// The name that stands over the report.
  public let name: String
  public let report: AnnualReport
  public private(set) var filling: AnnualFilling
  public let parts: [Part]

  enum CodingKeys: String, CodingKey {
    case year, respondent, rows, reviews, proactive, identities, asOf, isComplete, notes
  }

  /// The report of one respondent, where there are several.
  public struct Part: Sendable {
    public let code: String
    public let name: String
    public let report: AnnualReport

    init(respondent: Respondent, report: AnnualReport) {
      (code, name, self.report) = (respondent.code, respondent.name, report)
    }
  }

  public struct Row: Encodable, Sendable {
    public let key: String
    public let group: String
    public let label: String
    public let cells: Cells
  }

  public struct Cells: Encodable, Sendable {
    public let person, business, research, charity, lawFirm, other, total: Int
  }

  public struct ReviewTable: Encodable, Sendable {
    public let reconsideration, directSuit, suitAfterReconsideration: ReviewCells
  }

  public struct ReviewCells: Encodable, Sendable {
    public let upheld, corrected, other, pending, total: Int
  }

  public struct Proactive: Encodable, Sendable {
    public let group: String
    public let label: String
    public let issued, repealed, inForce, decisions: Int?
    /// In 万元.
    public let amount: Double?
  }

  public struct Identity: Encodable, Sendable {
    public let name: String
    public let holds: Bool
  }
}

extension AnnualReportView {
  init(
    year: Int, respondent: Respondent?, name: String, report: AnnualReport,
    filling: AnnualFilling, span: ReportSpan, parts: [Part]
  ) {
    self.year = year
    self.respondent = respondent?.code
    self.name = name
    self.report = report
    self.filling = filling
    self.parts = parts
    rows = report.rows.map(Row.init)
    reviews = ReviewTable(report)
    proactive = filling.proactive.lines.map(Proactive.init)
    identities = report.identities.map { Identity(name: $0.name, holds: $0.holds) }
    asOf = span.last.description
    isComplete = span.last.month == 12 && span.last.dayOfMonth == 31
    notes = [
      isComplete ? nil : "\(year) 年还没有结束，数据截至 \(span.last)",
      report.isEmpty ? "\(year) 年没有收到、办结或者结转的申请，也没有复议、诉讼，各项都是 0" : nil,
    ].compactMap(\.self)
  }
}

extension AnnualReportView {
  /// With its figures in place of their names in the texts.
  func withFilledTexts() throws(OfficeError) -> AnnualReportView {
    var view = self
    view.filling = try filling.filled(with: textLayout)
    return view
  }
}

extension AnnualReportView.Row {
  init(_ row: AnnualReport.Row) {
    self.init(
      key: row.row.key, group: row.row.group, label: row.row.label,
      cells: AnnualReportView.Cells(row.cells))
  }
}

extension AnnualReportView.Cells {
  init(_ cells: ReportCells) {
    self.init(
      person: cells[.person], business: cells[.business], research: cells[.research],
      charity: cells[.charity], lawFirm: cells[.lawFirm], other: cells[.other], total: cells.total)
  }
}

extension AnnualReportView.ReviewTable {
  init(_ report: AnnualReport) {
    func cells(_ kind: RemedyKind) -> AnnualReportView.ReviewCells {
      let block = report.reviews.first { $0.kind == kind }
      return AnnualReportView.ReviewCells(
        upheld: block?[.upheld] ?? 0, corrected: block?[.corrected] ?? 0,
        other: block?[.other] ?? 0, pending: block?.pending ?? 0, total: block?.total ?? 0)
    }
    self.init(
      reconsideration: cells(.reconsideration), directSuit: cells(.directSuit),
      suitAfterReconsideration: cells(.suitAfterReconsideration))
  }
}

extension AnnualReportView.Proactive {
  init(_ line: ProactiveTable.Line) {
    func figure(_ column: ProactiveTable.Column) -> String? {
      line.columns.firstIndex(of: column).flatMap { line.figures[$0] }
    }
    self.init(
      group: line.group, label: line.label, issued: figure(.issued).flatMap { Int($0) },
      repealed: figure(.repealed).flatMap { Int($0) },
      inForce: figure(.inForce).flatMap { Int($0) },
      decisions: figure(.decisions).flatMap { Int($0) },
      amount: figure(.amount).flatMap { Double($0) })
  }
}
