import Reports
import Statute

/// A cell of table 三 or 四, typed as `r3.3.4/person` or `reconsideration/upheld`.
public struct ReportCell: Hashable, Sendable {
  let row: String
  let column: String

  /// Reads a cell; refuses one that the form does not have.
  public init(_ text: String) throws(OfficeError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      throw Self.unknown(text, "写作 行/列，例如 r3.3.4/person、reconsideration/upheld")
    }
    let (row, column) = (parts[0], parts[1])
    if RemedyKind(rawValue: row) != nil {
      guard Reviews.keys.contains(column) else {
        throw Self.unknown(text, "列可写 \(Reviews.keys.joined(separator: "、"))")
      }
    } else if ReportRow.row(row) == nil {
      let rows = ReportRow.all.map(\.key) + RemedyKind.allCases.map(\.rawValue)
      throw Self.unknown(text, "行可写 \(rows.joined(separator: "、"))")
    } else if !ReportCells.keys.contains(column) {
      throw Self.unknown(text, "列可写 \(ReportCells.keys.joined(separator: "、"))")
    }
    (self.row, self.column) = (row, column)
  }

  init(row: String, column: String) { (self.row, self.column) = (row, column) }

  /// `r3.3.4/person`
  var name: String { "\(row)/\(column)" }

  var reviewKind: RemedyKind? { RemedyKind(rawValue: row) }

  /// The row and column in the words of the form.
  var label: String {
    if let reviewKind {
      let place = Reviews.keys.firstIndex(of: column) ?? 0
      return "\(reviewKind.title) \(Reviews.titles[place])"
    }
    let kind = ApplicantKind(rawValue: column)?.title ?? "总计"
    return "\(ReportRow.row(row)?.label ?? row) \(kind)"
  }

  /// The figure of this cell.
  func figure(in report: AnnualReport) -> Int {
    guard let reviewKind else { return report.cells(row)?[column] ?? 0 }
    let place = Reviews.keys.firstIndex(of: column) ?? 0
    return report.reviews.first { $0.kind == reviewKind }?.figures[place] ?? 0
  }

  private static func unknown(_ text: String, _ hint: String) -> OfficeError {
    OfficeError(
      .usage, code: "unknownCell", message: "年度报告没有“\(text)”这一格", field: "--cell", hint: hint)
  }
}
