import Reports
import Spreadsheets

extension AuditReport {
  /// The list of findings with their proofs, printed across.
  public var paper: ReportPaper {
    let title = question.title("核查情况")
    var page = HTMLPage(title: title, isWide: true)
    page.paragraph("\(question.words)。")
    if records.isEmpty { page.paragraph("没有发现逾期或者不合规定之处。") }
    page.table(form(""))
    return ReportPaper(
      .page(page), sheets: [FormSheet(form(question.words), name: "核查情况", over: title)],
      rows: form("").texts)
  }

  private func form(_ title: String) -> FormTable {
    FormTable(
      title: title, widths: AuditRecord.widths,
      rows: [AuditRecord.headings.map { .heading($0) }]
        + records.map { $0.cells.map { .label($0) } })
  }
}

extension AuditCountView {
  public var title: String { question.title("核查统计（按\(group.title)）") }

  /// Over which days and on which day it was counted.
  public var scopeWords: String { question.words }

  /// What is said of publications, which belong to no group.
  public var remark: String? {
    publications > 0 ? "另有主动公开逾期 \(publications) 条，不分\(group.title)" : nil
  }

  public var paper: ReportPaper {
    var page = HTMLPage(title: title)
    page.paragraph("\(question.words)。")
    page.table(form(""))
    if let remark { page.paragraph("\(remark)。") }
    return ReportPaper(
      .page(page), sheets: [FormSheet(form(question.words), name: "核查统计", over: title)],
      rows: form("").texts)
  }

  private func form(_ title: String) -> FormTable {
    FormTable(
      title: title, widths: [24] + Self.headings.map { _ in 11 },
      rows: [([group.title] + Self.headings).map { .heading($0) }]
        + (rows + [total]).map { row in
          [.label(row.name)] + row.figures.map { .figure(String($0)) }
        })
  }
}
