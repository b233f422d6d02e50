/// The characters by which a filled template tells lines and values from its own text.
///
/// A value stands in the text only as its number until the blocks are made, so that nothing in it
/// can become structure.
enum MarkedText {
  static let lineBegins: Unicode.Scalar = "\u{1}"
  static let valueBegins: Unicode.Scalar = "\u{2}"
  static let markEnds: Unicode.Scalar = "\u{3}"

  static func mark(line number: Int) -> String { "\(lineBegins)\(number)\(markEnds)" }

  static func mark(value number: Int) -> String { "\(valueBegins)\(number)\(markEnds)" }

  /// Whether a line of a source holds one of them, or another control character.
  static func isFound(in line: String) -> Bool {
    line.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\t" }
  }

  /// Splits a text at its marks.
  static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text.unicodeScalars[...]
    while let begin = rest.firstIndex(where: { $0 == lineBegins || $0 == valueBegins }) {
      let end = rest[begin...].firstIndex(of: markEnds) ?? rest.endIndex
      let number = Int(String(rest[rest.index(after: begin)..<end])) ?? 0
      pieces.append(.plain(String(rest[..<begin])))
      pieces.append(rest[begin] == lineBegins ? .line(number) : .value(number))
      rest = rest[end...].dropFirst()
    }
    return pieces + [.plain(String(rest))]
  }

  enum Piece: Hashable {
    case plain(String)
    case line(Int)
    case value(Int)
  }
}
