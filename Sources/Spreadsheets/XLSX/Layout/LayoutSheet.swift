/// The rows of a sheet with their cells, as they stand in the XML.
struct LayoutSheet {
  struct Row {
    let tag: Markup
    let range: Range<Int>
    let line: Int
    let cells: [LayoutCell]
  }

  let name: String
  let bytes: [UInt8]
  private(set) var rows: [Row] = []

  /// - Parameter bytes: Well-formed XML in UTF-8.
  init(name: String, bytes: [UInt8], shared: SharedTexts) throws(SheetFault) {
    self.name = name
    self.bytes = bytes
    var scanner = MarkupScanner(bytes)
    while let tag = scanner.next() {
      if tag.name == "sheetData", tag.kind == .end { break }
      guard tag.name == "row", tag.kind != .end else { continue }
      try rows.append(Self.row(tag, after: rows.last?.line ?? 0, &scanner, shared))
    }
  }

  var hasFormulas: Bool { rows.contains { $0.cells.contains(where: \.hasFormula) } }

  private static func row(
    _ tag: Markup, after line: Int, _ scanner: inout MarkupScanner, _ shared: SharedTexts
  ) throws(SheetFault) -> Row {
    let line = tag["r"].flatMap { Int($0) } ?? line + 1
    var cells: [LayoutCell] = []
    var end = tag.range.upperBound
    while tag.kind == .begin, let next = scanner.next() {
      end = next.range.upperBound
      if next.name == "row", next.kind == .end { break }
      guard next.name == "c", next.kind != .end else { continue }
      let place = CellAddress(line: line, column: (cells.last?.address.column ?? -1) + 1)
      let address = next["r"].flatMap { CellAddress($0) } ?? place
      try cells.append(cell(next, at: address, &scanner, shared))
    }
    return Row(tag: tag, range: tag.range.lowerBound..<end, line: line, cells: cells)
  }

  private static func cell(
    _ tag: Markup, at address: CellAddress, _ scanner: inout MarkupScanner, _ texts: SharedTexts
  ) throws(SheetFault) -> LayoutCell {
    var end = tag.range.upperBound
    var (value, inline, hasFormula, isSpoken) = ("", "", false, false)
    var (opened, start) = (end, end)
    var result: Range<Int>?
    while tag.kind == .begin, let next = scanner.next() {
      if next.name == "rPh" { isSpoken = next.kind == .begin }
      if next.kind == .begin { (opened, start) = (next.range.lowerBound, next.range.upperBound) }
      if next.name == "f" { hasFormula = true }
      if next.kind == .end {
        let text = XMLText.plain(scanner.bytes[start..<max(start, next.range.lowerBound)])
        if next.name == "v" {
          value = text
          if hasFormula { result = opened..<next.range.upperBound }
        }
        if next.name == "t", !isSpoken { inline += text }
      }
      end = next.range.upperBound
      if next.name == "c" { break }
    }
    let shared = tag["t"] == "s" ? Int(value) : nil
    let text = if let shared { try texts.text(shared) } else { inline + value }
    return LayoutCell(
      tag: tag, range: tag.range.lowerBound..<end, address: address, hasFormula: hasFormula,
      result: result, text: hasFormula ? nil : PlaceholderText(text ?? ""))
  }
}
