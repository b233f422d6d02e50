import Foundation
import Reports
import Spreadsheets
import Statute

/// The figures of a published annual report, cell by cell, as a file tells them.
struct PublishedReport {
  private(set) var figures: [(cell: ReportCell, figure: Int)] = []
  private let path: String

  /// Reads a report that `ysq` wrote, as JSON or XLSX, or table 三 as offices publish it, as XLSX or
  /// CSV: rows are found by their labels, columns by their headings.
  init(path: String) throws(OfficeError) {
    self.path = path
    if path.hasSuffix(".json") {
      try readJSON()
    } else {
      try readSheets()
    }
    let rows = Set(figures.map(\.cell.row))
    guard rows.contains("r1"), rows.contains("r4") else {
      throw fault("noTable", "文件里没有找到表三", hint: "表三的行从“本年新收”到“结转下年度”，列从“自然人”到“总计”")
    }
  }

  /// What the JSON of `report annual` says.
  private struct Written: Decodable {
    struct Row: Decodable {
      let key: String
      let cells: [String: Int]
    }
    let rows: [Row]
    let reviews: [String: [String: Int]]
  }

  private mutating func readJSON() throws(OfficeError) {
    let text = try WrittenFile.text(path, field: "--compare")
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(text.utf8)) else {
      throw fault(
        "notAReport", "不是 ysq report annual --json 写出的内容", hint: "请给出它写出的 JSON，或者表三的 XLSX、CSV")
    }
    for row in written.rows { take(row.key, row.cells, ReportCells.keys) }
    for kind in RemedyKind.allCases {
      take(kind.rawValue, written.reviews[kind.rawValue] ?? [:], Reviews.keys)
    }
  }

  private mutating func take(_ row: String, _ cells: [String: Int], _ keys: [String]) {
    for key in keys {
      guard let figure = cells[key] else { continue }
      figures.append((ReportCell(row: row, column: key), figure))
    }
  }

  private mutating func readSheets() throws(OfficeError) {
    do throws(SheetFault) {
      let names = try SheetReader(path: path).sheets
      var isRead = false
      for name in names.isEmpty ? [nil] : names.map(Optional.some) {
        // The sheets after the first table 三 are those of single respondents.
        if isRead, name?.hasPrefix("表三") == true { break }
        var table = PublishedTable()
        let reader = try SheetReader(path: path, sheet: name)
        while let row = try reader.next() { table.take(row) }
        if let wrong = table.wrong {
          throw SheetFault.failed(detail: wrong)
        }
        figures += table.figures
        isRead = isRead || table.figures.contains { $0.cell.row == "r1" }
      }
    } catch {
      if case .failed(let detail) = error { throw fault("notANumber", detail, hint: "表里的数字写整数") }
      throw OfficeError(error, file: path, field: "--compare")
    }
  }

  private func fault(_ code: String, _ message: String, hint: String) -> OfficeError {
    OfficeError(
      .refused, code: code, message: message, field: "--compare", location: path, hint: hint)
  }
}

/// Finds the figures of tables 三 and 四 in the rows of a sheet.
private struct PublishedTable {
  private(set) var figures: [(cell: ReportCell, figure: Int)] = []
  /// A cell that should be a number and is none.
  private(set) var wrong: String?
  /// Where the columns of applicants begin, and those of the reviews.
  private var first: Int?
  private var reviews: Int?

  mutating func take(_ row: SheetRow) {
    let texts = row.cells.map(\.han)
    if let column = texts.firstIndex(of: ApplicantKind.person.title) {
      first = column
    } else if texts.filter({ $0 == Reviews.titles[0] }).count == RemedyKind.allCases.count {
      reviews = texts.firstIndex(of: Reviews.titles[0])
    } else if let start = reviews {
      for (index, kind) in RemedyKind.allCases.enumerated() {
        read(row, from: start + index * Reviews.keys.count, kind.rawValue, Reviews.keys)
      }
      reviews = nil
    } else if let first, let key = texts.prefix(first).compactMap(\.reportRow).last {
      read(row, from: first, key, ReportCells.keys)
    }
  }

  private mutating func read(_ row: SheetRow, from start: Int, _ key: String, _ keys: [String]) {
    for (index, column) in keys.enumerated() {
      let text = row[start + index].filter { !$0.isWhitespace }
      guard let figure = text.isEmpty ? 0 : Int(text) else {
        wrong =
          wrong ?? "第 \(row.line) 行 \(SheetRow.letters(ofColumn: start + index)) 列应当是数，不是“\(text)”"
        continue
      }
      figures.append((ReportCell(row: key, column: column), figure))
    }
  }
}

extension String {
  /// Its Chinese characters alone: numbering, brackets and blanks are set in many ways.
  fileprivate var han: String { filter { ("\u{4E00}"..."\u{9FFF}").contains($0) } }

  /// The key of the row of table 三 that this label names.
  fileprivate var reportRow: String? {
    let marks: Set<Character> = ["一", "二", "三", "四", "五", "六", "七"]
    let plain = marks.contains(prefix(1).first ?? " ") ? String(dropFirst()) : self
    return ReportRow.all.first { row in
      let label = row.label.han
      return label == self || label == plain || row.key == "r3.2" && plain.hasPrefix("部分公开")
    }?.key
  }
}
