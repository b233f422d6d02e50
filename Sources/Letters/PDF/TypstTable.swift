/// A table as a call of typst.
enum TypstTable {
  static func table(_ table: LetterTable, _ page: LetterPage) -> String {
    let widths = table.widths.map { "\($0)fr, " }.joined()
    let header = table.header.map { cells in
      let cells = cells.map { LetterCell($0, isLabel: true) }
      return "table.header(repeat: true, \(row(cells, table.widths, page))),"
    }
    let rows = table.rows.map { row($0, table.widths, page) + "," }
    return (["#grid-of((\(widths)),"] + [header].compactMap { $0 } + rows + [")"])
      .joined(separator: "\n")
  }

  private static func row(
    _ cells: [LetterCell], _ widths: [Int], _ page: LetterPage
  ) -> String {
    var column = 0
    let calls = cells.map { cell in
      let end = column + cell.columns
      defer { column = end }
      let part = Double(widths[column..<end].reduce(0, +)) / Double(widths.reduce(0, +))
      return self.cell(cell, halves: halves(of: part, page))
    }
    return calls.joined(separator: ", ")
  }

  /// How many halves of a character of 12 pt go into a part of the line, less its edges.
  private static func halves(of part: Double, _ page: LetterPage) -> Int {
    max(1, Int((page.textWidth * 72 / 25.4 * part - 10) / 6))
  }

  private static func cell(_ cell: LetterCell, halves: Int) -> String {
    let look = cell.isLabel ? "name" : cell.lines > 1 ? "tall" : "cell"
    let lines = cell.lines > 1 ? ", lines-high: \(cell.lines)" : ""
    let texts = cell.textLines.map { BreakableText.broken($0, halves: halves) }
    // Room for signatures is not parted; a long request may be.
    let whole = cell.lines > 1 && cell.text.count < 200 ? ", parts: false" : ""
    return "\(look)(\(TypstLiteral.list(texts)), columns: \(cell.columns)\(lines)\(whole))"
  }
}
