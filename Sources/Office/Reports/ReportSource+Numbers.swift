import CaseStore
import Casework
import Reports
import Statute
import WorkingDays

extension ReportSource {
  /// The numbers of the cases behind a cell, in their order.
  func numbers(_ cell: ReportCell, _ span: ReportSpan, _ respondent: String?) throws -> [String] {
    switch self {
    case .tables(let snapshot): try stored(cell, span, respondent, snapshot)
    case .folded(let cases, let remedies):
      cell.reviewKind == nil
        ? cases.filter { $0.stands(in: cell, span, respondent) }.map(\.number.description)
        : remedies.filter { $0.stands(in: cell, span, respondent) }.map(\.number.description)
    }
  }

  private func stored(
    _ cell: ReportCell, _ span: ReportSpan, _ respondent: String?, _ snapshot: Snapshot
  ) throws -> [String] {
    let (first, last) = (span.firstText, span.lastText)
    if let kind = cell.reviewKind {
      let filter = FigureFilter(
        respondent: respondent, row: cell.column == ReportCells.totalKey ? nil : cell.column)
      return try snapshot.numbers(
        reviewedFrom: first, to: last, kind: kind.rawValue, filter)
    }
    let column = cell.column == ReportCells.totalKey ? nil : cell.column
    var filter = FigureFilter(respondent: respondent, column: column)
    switch cell.row {
    case "r1": return try snapshot.numbers(receivedFrom: first, to: last, filter)
    case "r2": return try snapshot.numbers(openOn: (span.first - 1).description, filter)
    case "r4": return try snapshot.numbers(openOn: last, filter)
    case "r3.7": return try snapshot.numbers(concludedFrom: first, to: last, filter)
    default:
      filter.row = cell.row
      return try snapshot.numbers(concludedFrom: first, to: last, filter)
    }
  }
}

extension ReportedCase {
  fileprivate func stands(in cell: ReportCell, _ span: ReportSpan, _ respondent: String?) -> Bool {
    guard respondent == nil || respondent == self.respondent else { return false }
    guard [applicantKind.rawValue, ReportCells.totalKey].contains(cell.column) else { return false }
    switch cell.row {
    case "r1": return span.contains(receivedOn)
    case "r2": return isOpen(on: span.first - 1)
    case "r4": return isOpen(on: span.last)
    default:
      guard let conclusion, span.contains(conclusion.on) else { return false }
      return cell.row == "r3.7" || cell.row == conclusion.row
    }
  }
}

extension ReportedRemedy {
  fileprivate func stands(in cell: ReportCell, _ span: ReportSpan, _ respondent: String?) -> Bool {
    (respondent == nil || respondent == self.respondent) && kind == cell.reviewKind
      && counts(in: span)
      && [result(in: span), ReportCells.totalKey].contains(cell.column)
  }
}
