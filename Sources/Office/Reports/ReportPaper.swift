import Files
import Foundation
import Letters
import Reports
import Spreadsheets

/// A report as it is handed on: a page for screen and print, a workbook, rows.
public struct ReportPaper {
  private let body: Body
  /// A sheet for each table; none where a workbook makes no sense of it.
  let sheets: [FormSheet]
  /// The rows of the one table there is, headings first; none where there are several.
  let rows: [[String]]
  /// The figures by name, for an office's own form; nil where there are none.
  let layout: LayoutValues?

  /// What is printed.
  enum Body {
    case text(String)
    case page(HTMLPage)
    /// Forms to be signed, each on a page of its own.
    case forms([Letter])
  }

  init(
    _ body: Body, sheets: [FormSheet] = [], rows: [[String]] = [], layout: LayoutValues? = nil
  ) {
    self.body = body
    self.sheets = sheets
    self.rows = rows
    self.layout = layout
  }

  /// A text that is written as it is.
  public init(text: String) { self.init(.text(text)) }

  public var html: String {
    switch body {
    case .text(let text): text
    case .page(let page): page.text
    case .forms(let forms): HTMLWriter.write(forms)
    }
  }

  /// Writes the page to a file that is whole or absent.
  public func writePage(to path: String) throws(OfficeError) {
    try Self.writing(to: path) { () throws(SheetFault) in
      let writer = try LineWriter(path: path)
      try writer.write(html)
      try writer.finish()
    }
  }

  /// Writes the workbook to a file that is whole or absent.
  public func writeWorkbook(to path: String) throws(OfficeError) {
    if sheets.isEmpty { throw OfficeError.cannotBe("XLSX") }
    try Self.writing(to: path) { () throws(SheetFault) in
      let writer = try FormWriter(path: path)
      for sheet in sheets { try writer.add(sheet) }
      try writer.finish()
    }
  }

  /// Writes the rows to a file that is whole or absent; lines of a cell are parted by `；`.
  public func writeRows(to path: String) throws(OfficeError) {
    if rows.isEmpty { throw OfficeError.cannotBe("CSV") }
    try Self.writing(to: path) { () throws(SheetFault) in
      let writer = try CSVWriter(path: path)
      for row in rows { try writer.write(row.map { $0.replacing("\n", with: "；") }) }
      try writer.finish()
    }
  }

  /// Writes the pages for print to a file that is whole or absent.
  public func writePrint(to path: String) throws(OfficeError) {
    try Self.write(try pdf(), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(OfficeError) {
    do {
      let draft = try DraftFile(target: path)
      try draft.write(bytes)
      try draft.finish()
    } catch {
      throw OfficeError(error, option: "--out")
    }
  }

  private func pdf() throws(OfficeError) -> [UInt8] {
    let maker = PDFMaker(environment: ProcessInfo.processInfo.environment)
    do throws(LetterFault) {
      switch body {
      case .page(let page): return try maker.write(PrintedPage(page))
      case .forms(let forms):
        guard let bundle = Letter.bundle(forms) else { break }
        return try maker.write(bundle)
      case .text: break
      }
    } catch {
      throw OfficeError(error)
    }
    throw OfficeError.cannotBe("PDF")
  }

  private static func writing(
    to path: String, _ body: () throws(SheetFault) -> Void
  ) throws(OfficeError) {
    do throws(SheetFault) { try body() } catch {
      throw OfficeError(error, file: path, field: "--out")
    }
  }
}

extension OfficeError {
  static func cannotBe(_ form: String) -> OfficeError {
    OfficeError(
      .usage, code: "unknownFormat", message: "这份报表不能写成 \(form)", field: "--format",
      hint: "可以写成 html")
  }
}

extension ActivityView {
  public var paper: ReportPaper {
    var page = HTMLPage(title: title)
    page.table(table.form)
    for chart in table.charts where !chart.bars.isEmpty { page.figure(chart) }
    return ReportPaper(
      .page(page), sheets: [FormSheet(table.form, name: table.title, over: title)],
      rows: table.form.texts, layout: layout)
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
    return ReportPaper(.page(page), sheets: sheets, layout: layout)
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

extension FormTable {
  /// The texts of each row of a table without merged cells.
  var texts: [[String]] { rows.map { $0.map(\.text) } }
}

extension FormSheet {
  /// A table under two lines of title.
  init(_ table: FormTable, name: String, over title: String) {
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
    let parts = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = parts.map { part in
      let length = part.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 1.1 : 2.1) }
      return max(1, Int((length / max(room, 1)).rounded(.up)))
    }
    // A row of a workbook is at most 409 points high.
    return min(lines.reduce(0, +), 25)
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
