/// The apostrophe that keeps a spreadsheet program from taking a text for a formula.
///
/// Writing adds one, reading takes one away, so what is written is what is read.
enum GuardedCell {
  /// Whether the cell, apostrophes at its front apart, begins like a formula.
  private static func looksLikeFormula(_ cell: String) -> Bool {
    switch cell.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  /// The cell as it is written.
  static func guarded(_ cell: String) -> String {
    looksLikeFormula(cell) ? "'" + cell : cell
  }

  /// The cell as it was meant.
  static func unguarded(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && looksLikeFormula(cell) ? String(cell.dropFirst()) : cell
  }
}
