/// The place of a cell in a sheet.
struct CellAddress: Hashable {
  /// From 1.
  let line: Int
  /// From 0.
  let column: Int

  static let lastLine = 1_048_576
  static let lastColumn = 16_383

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Reads `B5` from a C string; nil if it names no cell that a sheet can have.
  init?(_ bytes: UnsafePointer<CChar>) {
    var place = bytes
    var column = 0
    while let letter = Self.letter(place.pointee), column <= Self.lastColumn {
      column = column * 26 + letter
      place += 1
    }
    guard column > 0, let line = Self.line(place) else { return nil }
    self.init(line: line, column: column - 1)
    guard self.column <= Self.lastColumn else { return nil }
  }

  init?(_ text: some StringProtocol) {
    guard let address = text.withCString({ Self($0) }) else { return nil }
    self = address
  }

  /// Reads a row number of a sheet from a C string.
  static func line(_ bytes: UnsafePointer<CChar>) -> Int? {
    var place = bytes
    var line = 0
    while case let digit = Int(place.pointee) - 48, 0...9 ~= digit, line <= lastLine {
      line = line * 10 + digit
      place += 1
    }
    return place.pointee == 0 && 1...lastLine ~= line ? line : nil
  }

  /// `A` is 1.
  private static func letter(_ byte: CChar) -> Int? {
    switch byte {
    case 65...90: Int(byte) - 64
    case 97...122: Int(byte) - 96
    default: nil
    }
  }
}
