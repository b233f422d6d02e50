import Reports
import Spreadsheets

/// A report as it is handed on: a page, or a workbook with a sheet for each table.
public struct ReportPaper {
  public let html: String
  let sheets: [FormSheet]

  init(html: String, sheets: [FormSheet]) {
    self.html = html
    self.sheets = sheets
  }

  /// Writes the page to a file that is whole or absent.
  public func writePage(to path: String) throws(OfficeError) {
    do throws(SheetFault) {
      let writer = try LineWriter(path: path)
      try writer.write(html)
      try writer.finish()
    } catch {
      throw OfficeError(error, file: path, field: "--out")
    }
  }

  /// Writes the workbook to a file that is whole or absent.
  public func writeWorkbook(to path: String) throws(OfficeError) {
    do throws(SheetFault) {
      let writer = try FormWriter(path: path)
      for sheet in sheets { try writer.add(sheet) }
      try writer.finish()
    } catch {
      throw OfficeError(error, file: path, field: "--out")
    }
  }
}

extension ActivityView {
  public var paper: ReportPaper {
    var page = HTMLPage(title: title)
    page.table(table.form)
    for chart in table.charts where !chart.bars.isEmpty { page.figure(chart) }
    return ReportPaper(
      html: page.text, sheets: [FormSheet(table.form, name: table.title, over: title)])
  }
}

extension AnnualReportView {
  public var title: String { "\(name) \(year) 年政府信息公开工作年度报告" }

  public var paper: ReportPaper {
    var page = HTMLPage(title: title)
    for note in notes { page.paragraph("\(note)。", isRemark: true) }
    let sections = AnnualFilling.sections
    page.section(sections[0], filling)
    page.table(filling.proactive.form)
    page.table(report.requestForm)
    page.table(report.reviewForm)
    for section in sections.dropFirst() { page.section(section, filling) }
    for part in parts {
      page.heading("附：\(part.name)")
      page.table(part.report.requestForm)
      page.table(part.report.reviewForm)
    }
    for identity in identities where !identity.holds {
      page.paragraph("勾稽不符：\(identity.name)。", isRemark: true)
    }
    return ReportPaper(html: page.text, sheets: sheets)
  }

  private var sheets: [FormSheet] {
    [
      FormSheet(filling.proactive.form, name: "表二", over: title),
      FormSheet(report.requestForm, name: "表三", over: title),
      FormSheet(report.reviewForm, name: "表四", over: title),
    ]
      + parts.enumerated().flatMap { index, part in
        [
          FormSheet(part.report.requestForm, name: "表三（\(index + 1)）", over: part.name),
          FormSheet(part.report.reviewForm, name: "表四（\(index + 1)）", over: part.name),
        ]
      }
  }
}

extension HTMLPage {
  fileprivate mutating func section(_ heading: String, _ filling: AnnualFilling) {
    self.heading(heading)
    for paragraph in filling.paragraphs(heading) { self.paragraph(paragraph) }
  }
}

extension FormSheet {
  /// A table under two lines of title.
  fileprivate init(_ table: FormTable, name: String, over title: String) {
    let width = table.widths.count
    let titles = [title, table.title].enumerated().map { row, text in
      Cell(row: row, column: 0, width: width, text: text, style: row == 0 ? .title : .remark)
    }
    let placed = table.placed
    self.init(
      name: name, widths: table.widths,
      lines: [2, 1]
        + table.rows.indices.map { row in
          placed.filter { $0.row == row && $0.cell.height == 1 }
            .map { $0.lines(table.widths) }.max() ?? 1
        },
      cells: titles
        + placed.map {
          Cell(
            row: $0.row + 2, column: $0.column, height: $0.cell.height, width: $0.cell.width,
            text: $0.cell.text, style: $0.cell.style.inWorkbook)
        })
  }
}

extension FormTable.Placed {
  /// The lines that its text takes in the width it covers; a Chinese character is two wide.
  fileprivate func lines(_ widths: [Double]) -> Int {
    let room = widths[column..<min(column + cell.width, widths.count)].reduce(0, +)
    let length = cell.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 1.1 : 2.1) }
    return max(1, Int((length / max(room, 1)).rounded(.up)))
  }
}

extension FormTable.Cell.Style {
  fileprivate var inWorkbook: FormSheet.Cell.Style {
    switch self {
    case .heading: .heading
    case .label: .label
    case .figure: .figure
    }
  }
}

extension ReportPaper {
  /// A text that is written as it is.
  public init(text: String) { self.init(html: text, sheets: []) }
}
