/// Fills the placeholders of a sheet; what has none stays as it is.
struct LayoutFilling {
  private let sheet: LayoutSheet
  private let values: LayoutValues
  /// The lines that are repeated.
  private let repeated: [Int]
  /// How many lines a repeated one grows by.
  private let growth: Int

  init(_ sheet: LayoutSheet, _ values: LayoutValues) throws(SheetFault) {
    let columns = Set(values.columns)
    let known = columns.union(values.single.keys)
    for cell in sheet.rows.flatMap(\.cells) {
      guard let name = cell.text?.names.first(where: { !known.contains($0) }) else { continue }
      throw .unknownPlaceholder(name: name, sheet: sheet.name, cell: cell.name)
    }
    repeated = sheet.rows.filter { row in
      row.cells.contains { $0.text.map { !columns.isDisjoint(with: $0.names) } ?? false }
    }.map(\.line)
    growth = repeated.isEmpty ? 0 : max(values.rows.count - 1, 0)
    if growth > 0, sheet.hasFormulas { throw .formulaBesideRows(sheet: sheet.name) }
    self.sheet = sheet
    self.values = values
  }

  /// Whether there is a placeholder at all.
  var hasPlaceholders: Bool { sheet.rows.contains { $0.cells.contains { $0.text != nil } } }

  /// The sheet with its values.
  func filled() -> [UInt8] {
    let edits = rowEdits + (growth > 0 ? reachEdits : [])
    var bytes: [UInt8] = []
    var copied = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += sheet.bytes[copied..<edit.range.lowerBound]
      bytes += Array(edit.text.utf8)
      copied = edit.range.upperBound
    }
    return bytes + sheet.bytes[copied...]
  }

  private typealias Edit = (range: Range<Int>, text: String)

  private var rowEdits: [Edit] {
    sheet.rows.flatMap { row -> [Edit] in
      let line = moved(row.line)
      if !repeated.contains(row.line), line == row.line {
        return row.cells.compactMap { edit($0, in: row) }
      }
      let times = repeated.contains(row.line) ? growth + 1 : 1
      let copies = (0..<times).map { text(of: row, line: line + $0, index: $0) }
      return [(row.range, copies.joined())]
    }
  }

  private func edit(_ cell: LayoutCell, in row: LayoutSheet.Row) -> Edit? {
    if cell.text == nil, cell.result == nil { return nil }
    return (cell.range, text(of: cell, line: row.line, index: 0))
  }

  private func text(of cell: LayoutCell, line: Int, index: Int) -> String {
    guard cell.text != nil else { return cell.moved(to: line, sheet.bytes) }
    return cell.filled(line: line) { values.value($0, row: index) ?? .empty }
  }

  private func text(of row: LayoutSheet.Row, line: Int, index: Int) -> String {
    var text = row.tag.setting("r", String(line)).text
    var copied = row.tag.range.upperBound
    for cell in row.cells {
      text += String(decoding: sheet.bytes[copied..<cell.range.lowerBound], as: UTF8.self)
      text += self.text(of: cell, line: line, index: index)
      copied = cell.range.upperBound
    }
    return text + String(decoding: sheet.bytes[copied..<row.range.upperBound], as: UTF8.self)
  }
}

/// What follows the rows when they grow.
extension LayoutFilling {
  private func moved(_ line: Int) -> Int { line + growth * repeated.count { $0 < line } }

  /// The tags outside the rows that name cells: merged blocks, the area in use, selections.
  private var reachEdits: [Edit] {
    var edits: [Edit] = []
    var scanner = MarkupScanner(sheet.bytes)
    let rows = sheet.rows.isEmpty ? 0..<0 : sheet.rows[0].range.lowerBound..<lastByte
    while let tag = scanner.next() {
      if tag.kind == .end || rows.contains(tag.range.lowerBound) { continue }
      let text = tag.name == "mergeCell" ? merged(tag) : reaching(tag)
      if text != tag.text { edits.append((tag.range, text)) }
    }
    return edits
  }

  private var lastByte: Int { sheet.rows.last?.range.upperBound ?? 0 }

  /// A block within a repeated line is repeated with it.
  private func merged(_ tag: Markup) -> String {
    guard let reach = tag["ref"], let first = Self.corners(reach).first,
      let last = Self.corners(reach).last,
      first.line == last.line, repeated.contains(first.line)
    else { return reaching(tag) }
    return (0...growth).map { index in
      let line = moved(first.line) + index
      let from = SheetRow.letters(ofColumn: first.column) + String(line)
      return tag.setting("ref", "\(from):\(SheetRow.letters(ofColumn: last.column))\(line)").text
    }.joined()
  }

  private func reaching(_ tag: Markup) -> String {
    var changed = tag
    for name in ["ref", "sqref"] {
      guard let reach = tag[name] else { continue }
      let blocks = reach.split(separator: " ").map { block($0) }
      changed = changed.setting(name, blocks.joined(separator: " "))
    }
    for name in ["activeCell", "topLeftCell"] {
      guard let cell = tag[name].flatMap({ CellAddress($0) }) else { continue }
      let place = SheetRow.letters(ofColumn: cell.column) + String(moved(cell.line))
      changed = changed.setting(name, place)
    }
    return tag.name == "mergeCells" ? changed.setting("count", nil).text : changed.text
  }

  /// A block of cells, grown where its last line is repeated.
  private func block(_ text: Substring) -> String {
    let corners = Self.corners(String(text))
    guard let first = corners.first, let last = corners.last else { return String(text) }
    let end = moved(last.line) + (repeated.contains(last.line) ? growth : 0)
    let from = SheetRow.letters(ofColumn: first.column) + String(moved(first.line))
    let to = SheetRow.letters(ofColumn: last.column) + String(end)
    return from == to ? from : "\(from):\(to)"
  }

  /// Whether lines move.
  var grows: Bool { growth > 0 }

  /// A print area, `'月报'!$A$1:$E$7`, grown with the rows; one of several blocks stays.
  func printArea(_ text: String) -> String {
    guard let mark = text.lastIndex(of: "!") else { return text }
    let reach = String(text[text.index(after: mark)...].filter { $0 != "$" })
    guard !Self.corners(reach).isEmpty else { return text }
    let corners = block(reach[...]).split(separator: ":").compactMap { CellAddress($0) }
    let fixed = corners.map { "$\(SheetRow.letters(ofColumn: $0.column))$\($0.line)" }
    return text[...mark] + fixed.joined(separator: ":")
  }

  /// The corners of `B5:D9`; none of whole columns.
  private static func corners(_ text: String) -> [CellAddress] {
    let corners = text.split(separator: ":").compactMap { CellAddress($0) }
    return corners.count == text.split(separator: ":").count ? corners : []
  }
}
