/// A text as it is searched: its letters and digits, in plain width and small, without the signs
/// between them.
///
/// It is found by pairs of neighbours, so that two characters suffice in any script, and a longer
/// piece is found as the row of its pairs. Lines belong to different things: no pair crosses them.
struct SearchText {
  private(set) var tokens: [SearchToken] = []
  private var line = 0

  init(_ text: String) {
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      read(scalars[index], at: index..<scalars.index(after: index))
    }
  }

  /// The letters and digits alone.
  var letters: String { tokens.map(\.letters).joined() }

  /// Each two neighbours of a line, in their order.
  var pairs: [String] {
    zip(tokens, tokens.dropFirst()).compactMap {
      $0.line == $1.line ? $0.letters + $1.letters : nil
    }
  }

  /// The pairs for an index that lies open; a character that the tokenizers of the engines do not
  /// know stands under its number.
  var openPairs: [String] {
    pairs.map { pair in
      pair.unicodeScalars.map {
        $0.value <= 0xFFFF ? String($0) : "u" + String($0.value, radix: 16)
      }
      .joined()
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, at range: Range<String.Index>) {
    if scalar.properties.isWhitespace, Character(scalar).isNewline { line += 1 }
    let plain = scalar.inPlainWidth
    guard plain.isSearchable else { return }
    tokens.append(
      SearchToken(letters: plain.properties.lowercaseMapping, range: range, line: line))
  }
}

/// One findable character of a text and where it stands there.
struct SearchToken {
  let letters: String
  let range: Range<String.Index>
  let line: Int
}

extension Unicode.Scalar {
  /// The usual form of a full-width letter, digit or sign.
  fileprivate var inPlainWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  fileprivate var isSearchable: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark:
      true
    default: false
    }
  }
}
