/// A text with placeholders `{{name}}`, blanks around the name allowed.
struct PlaceholderText {
  private let pieces: [Piece]

  private enum Piece {
    case plain(Substring)
    case name(String)
  }

  /// Nil for a text without placeholders.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      if start.lowerBound > rest.startIndex { pieces.append(.plain(rest[..<start.lowerBound])) }
      pieces.append(.name(Self.trimmed(rest[start.upperBound..<end.lowerBound])))
      rest = rest[end.upperBound...]
    }
    if pieces.isEmpty { return nil }
    if !rest.isEmpty { pieces.append(.plain(rest)) }
    self.pieces = pieces
  }

  var names: [String] {
    pieces.compactMap { piece in
      if case .name(let name) = piece { name } else { nil }
    }
  }

  /// The value itself where there is nothing but one placeholder, else a text.
  func filled(_ value: (String) -> LayoutValue) -> LayoutValue {
    if case .name(let name) = pieces[0], pieces.count == 1 { return value(name) }
    let texts = pieces.map { piece in
      switch piece {
      case .plain(let text): String(text)
      case .name(let name): value(name).text
      }
    }
    return .text(texts.joined())
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
