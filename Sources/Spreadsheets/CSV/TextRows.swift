/// The rows of a text of cells: RFC 4180 with any line ends, as leniently as Excel reads it.
///
/// A quotation mark inside a cell that does not begin with one stands for itself; after the
/// closing one, text up to the delimiter belongs to the cell.
final class TextRows: RowSource {
  let form: SheetForm
  let sheets: [String] = []

  private let file: SourceFile
  private let limits: SheetLimits
  private let decoder: TextDecoder
  private let encoding: TextEncoding
  private let delimiter: [UInt8]

  private var index = 0
  private var line = 1
  private var row: RowBuilder
  private var rows = 0
  private var state = State.start
  /// The last byte was a carriage return, and a line feed after it is part of the same line end.
  private var isAfterReturn = false

  private enum State: Equatable {
    case start
    case plain
    /// Inside quotation marks, with the line of the first.
    case quoted(from: Int)
    /// Just after a closing one, which another makes a quotation mark of the text.
    case closed(from: Int)
  }

  init(file: SourceFile, limits: SheetLimits) throws(SheetFault) {
    self.file = file
    self.limits = limits
    encoding = try EncodingSurvey.encoding(of: file)
    decoder = try TextDecoder(file: file, encoding: encoding)
    _ = try decoder.fill()
    let found = Delimiter.found(in: decoder.text.bytes)
    delimiter = Array(found.rawValue.utf8)
    form = .csv(encoding: encoding, delimiter: found)
    row = RowBuilder(limits: limits)
  }

  var progress: SheetProgress {
    SheetProgress(done: min(decoder.position, file.size), total: file.size)
  }

  func merged() -> [MergedCells] { [] }

  func next() throws(SheetFault) -> SheetRow? {
    repeat {
      row.begin(line: line)
      guard try readLine() else { return nil }
    } while row.cells.isEmpty
    rows += 1
    guard rows <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    return SheetRow(line: row.line, cells: row.cells)
  }

  /// Reads one line into `row`; false at the end of the text.
  private func readLine() throws(SheetFault) -> Bool {
    var isBegun = false
    while true {
      if index == decoder.text.count {
        guard try refill() else { return try end(isBegun) }
      }
      if isAfterReturn {
        isAfterReturn = false
        if decoder.text.space[index] == UInt8(ascii: "\n") {
          if case .quoted = state { try take(1) } else { index += 1 }
          continue
        }
      }
      isBegun = true
      if try step() { return true }
    }
  }

  private func refill() throws(SheetFault) -> Bool {
    index = 0
    if try decoder.fill() { return true }
    if decoder.isBroken { throw .invalidText(line: line, encoding: encoding) }
    return false
  }

  private func end(_ isBegun: Bool) throws(SheetFault) -> Bool {
    if case .quoted(let from) = state { throw .unclosedQuote(line: from) }
    guard isBegun else { return false }
    try endCell()
    return true
  }

  /// Takes the run of plain bytes and the special byte after it; true at the end of a line.
  private func step() throws(SheetFault) -> Bool {
    let bytes = decoder.text.bytes
    if case .quoted(let from) = state {
      let run = bytes.run(from: index) { !$0.isSpecial }
      try take(run)
      return index < bytes.count ? try takeQuoted(bytes[index], from: from) : false
    }
    let first = delimiter[0]
    let run = bytes.run(from: index) { $0 != first && !$0.isSpecial }
    if run > 0 { state = .plain }
    try take(run)
    return index < bytes.count ? try takeSpecial(bytes[index]) : false
  }

  private func takeQuoted(_ byte: UInt8, from opened: Int) throws(SheetFault) -> Bool {
    switch byte {
    case UInt8(ascii: "\""):
      state = .closed(from: opened)
      index += 1
    case 0: throw .zeroByte(line: line)
    default:
      line += 1
      isAfterReturn = byte == UInt8(ascii: "\r")
      try take(1)
    }
    return false
  }

  private func takeSpecial(_ byte: UInt8) throws(SheetFault) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): try takeQuote()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      try endCell()
      isAfterReturn = byte == UInt8(ascii: "\r")
      index += 1
      line += 1
      return true
    case 0: throw .zeroByte(line: line)
    default: try takeDelimiter()
    }
    return false
  }

  /// A quotation mark that opens a cell, is doubled inside one, or stands for itself.
  private func takeQuote() throws(SheetFault) {
    switch state {
    case .start:
      state = .quoted(from: line)
      index += 1
    case .closed(let opened):
      state = .quoted(from: opened)
      try take(1)
    case .plain, .quoted: try take(1)
    }
  }

  private func takeDelimiter() throws(SheetFault) {
    guard delimiter.count == 1 || decoder.text.bytes[index...].starts(with: delimiter) else {
      state = .plain
      return try take(1)
    }
    try endCell()
    index += delimiter.count
  }

  private func take(_ count: Int) throws(SheetFault) {
    guard count > 0 else { return }
    try row.append(UnsafeRawBufferPointer(rebasing: decoder.text.bytes[index..<index + count]))
    index += count
  }

  private func endCell() throws(SheetFault) {
    try row.endCell()
    state = .start
  }
}

extension UnsafeRawBufferPointer {
  /// How many bytes from `index` on are plain.
  fileprivate func run(from index: Int, while isPlain: (UInt8) -> Bool) -> Int {
    var end = index
    while end < count && isPlain(self[end]) { end += 1 }
    return end - index
  }
}

extension UInt8 {
  fileprivate var isSpecial: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
      || self == 0
  }
}
