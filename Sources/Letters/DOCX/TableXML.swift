/// A table of a document.
enum TableXML {
  static func table(_ table: LetterTable) -> String {
    let total = table.widths.reduce(0, +)
    let columns = table.widths.map { 5000 * $0 / total }
    let header = table.header.map { [row($0.map(label), columns, isHeader: true)] } ?? []
    let rows = table.rows.map { row($0, columns, isHeader: false) }
    let grid = table.widths.map { "<w:gridCol w:w=\"\(8844 * $0 / total)\"/>" }.joined()
    return (["<w:tbl><w:tblPr>\(looks)</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"] + header + rows)
      .joined(separator: "\n") + "</w:tbl>\n" + DocumentXML.paragraph("Gap", [])
  }

  /// The full width, thin lines all round; the order is that of the schema.
  private static let looks =
    "<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined()
    + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
    + "<w:top w:w=\"80\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>"
    + "<w:bottom w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar>"

  private static func label(_ text: String) -> LetterCell { LetterCell(text, isLabel: true) }

  private static func row(_ cells: [LetterCell], _ columns: [Int], isHeader: Bool) -> String {
    let lines = cells.map(\.lines).max() ?? 1
    let height = lines > 1 ? "<w:trHeight w:val=\"\(lines * 360)\" w:hRule=\"atLeast\"/>" : ""
    let marks = height + (isHeader ? "<w:tblHeader/>" : "")
    var column = 0
    let xml = cells.map { cell in
      let end = column + cell.columns
      defer { column = end }
      return self.cell(cell, width: columns[column..<end].reduce(0, +))
    }
    return "<w:tr><w:trPr>\(marks)</w:trPr>\(xml.joined())</w:tr>"
  }

  private static func cell(_ cell: LetterCell, width: Int) -> String {
    let side = cell.lines > 1 && !cell.isLabel ? "top" : "center"
    let span = cell.columns > 1 ? "<w:gridSpan w:val=\"\(cell.columns)\"/>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"pct\"/>\(span)"
      + "<w:vAlign w:val=\"\(side)\"/></w:tcPr>"
      + DocumentXML.paragraph(cell.isLabel ? "Label" : "Cell", cell.textLines) + "</w:tc>"
  }
}
