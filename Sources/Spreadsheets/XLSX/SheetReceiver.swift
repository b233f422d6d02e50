/// Reads the rows of a sheet, and pauses after each that has something in it.
final class SheetReceiver: XMLReceiver {
  let root: StaticString = "worksheet"
  private(set) var row: RowBuilder
  private let texts: SharedTexts
  private let formats: [NumberFormat]
  private let limits: SheetLimits
  private var numbers: CellText

  private var line = 0
  private var column = -1
  private var kind = Kind.number
  private var format = NumberFormat.general
  private var isValue = false
  private var isFormula = false
  private var value: [UInt8] = []
  private var inline: TextGatherer

  private enum Kind { case number, shared, inline, text, boolean, day }

  init(texts: SharedTexts, formats: [NumberFormat], countsFrom1904: Bool, limits: SheetLimits) {
    self.texts = texts
    self.formats = formats
    self.limits = limits
    numbers = CellText(countsFrom1904: countsFrom1904)
    row = RowBuilder(limits: limits)
    inline = TextGatherer(limit: limits.cellBytes)
  }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    if tag.isNamed("v") {
      isValue = true
    } else if tag.isNamed("c") {
      try beginCell(tag)
    } else if tag.isNamed("row") {
      try beginRow(tag)
    } else if tag.isNamed("f") {
      isFormula = true
    } else {
      inline.begin(tag)
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetFault) {
    if isValue {
      guard value.count + bytes.count <= limits.cellBytes else { throw tooLong }
      value.append(contentsOf: bytes)
    } else if !inline.append(bytes) {
      throw tooLong
    }
  }

  func end(_ tag: XMLTag) throws(SheetFault) -> Bool {
    if tag.isNamed("v") {
      isValue = false
    } else if tag.isNamed("c") {
      try endCell()
    } else if tag.isNamed("row") {
      return !row.cells.isEmpty
    } else {
      inline.end(tag)
    }
    return false
  }

  private func beginRow(_ tag: XMLTag) throws(SheetFault) {
    let next = tag.bytes(of: "r").map { CellAddress.line($0) } ?? line + 1
    guard let next, next > line, next <= CellAddress.lastLine else {
      throw .badReference(text: tag["r"] ?? String(line + 1))
    }
    line = next
    column = -1
    row.begin(line: line)
  }

  private func beginCell(_ tag: XMLTag) throws(SheetFault) {
    let next =
      tag.bytes(of: "r").map { CellAddress($0) }
      ?? CellAddress(line: line, column: column + 1)
    guard let next, next.line == line, next.column > column,
      next.column <= CellAddress.lastColumn
    else { throw .badReference(text: tag["r"] ?? "R\(line)C\(column + 2)") }
    column = next.column
    kind = tag.bytes(of: "t").map(Self.kind) ?? .number
    let style = tag.bytes(of: "s").flatMap { Int(String(cString: $0)) } ?? 0
    format = formats.indices.contains(style) ? formats[style] : .general
    isFormula = false
    value.removeAll(keepingCapacity: true)
    inline.clear()
  }

  private static func kind(_ name: UnsafePointer<CChar>) -> Kind {
    switch UInt8(bitPattern: name[0]) {
    case UInt8(ascii: "s"): name[1] == 0 ? .shared : .text
    case UInt8(ascii: "i"): .inline
    case UInt8(ascii: "b"): .boolean
    case UInt8(ascii: "d"): .day
    case UInt8(ascii: "e"): .text
    default: .number
    }
  }

  private func endCell() throws(SheetFault) {
    // The result may be an empty text, but then it says that it is a text.
    if isFormula && value.isEmpty && kind != .text { throw .noResult(line: line, column: column) }
    let text = try cellText()
    guard !text.isEmpty else { return }
    try row.add(text, at: column)
  }

  private func cellText() throws(SheetFault) -> String {
    switch kind {
    case .number: return value.isEmpty ? "" : numbers.text(value, format: format)
    case .text: return value.withUnsafeBytes(EscapedText.decoded)
    case .inline: return inline.bytes.withUnsafeBytes(EscapedText.decoded)
    case .boolean: return value.isEmpty ? "" : value == [UInt8(ascii: "0")] ? "FALSE" : "TRUE"
    case .day: return Self.day(String(decoding: value, as: UTF8.self))
    case .shared:
      guard !value.isEmpty else { return "" }
      guard let index = Int(String(decoding: value, as: UTF8.self)),
        let text = try texts.text(index)
      else { throw .badReference(text: String(decoding: value.prefix(20), as: UTF8.self)) }
      return text
    }
  }

  /// `2022-09-30T00:00:00` is a day, and with another time a day with its time.
  private static func day(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].prefix(8) != "00:00:00" else {
      return String(parts.first ?? "")
    }
    return parts[0] + " " + parts[1].prefix(8)
  }

  private var tooLong: SheetFault {
    .cellTooLong(line: line, column: column, limit: limits.cellBytes)
  }
}
