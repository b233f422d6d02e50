/// A text broken into the tokens by which it is found.
///
/// Each Han character is a token, and so is each run of other letters and digits.
struct SearchText {
  private(set) var tokens: [SearchToken] = []
  private var run: SearchToken?

  init(_ text: String) {
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      read(scalars[index], at: index..<scalars.index(after: index))
    }
    endRun()
  }

  /// The tokens with blanks between them, as the full-text index takes them.
  var words: String { tokens.map(\.letters).joined(separator: " ") }

  private mutating func read(_ scalar: Unicode.Scalar, at range: Range<String.Index>) {
    let plain = scalar.inPlainWidth
    guard plain.isSearchable else { return endRun() }
    if plain.properties.isIdeographic {
      endRun()
      tokens.append(SearchToken(letters: plain.searchName, range: range, isHan: true))
    } else {
      let letters = (run?.letters ?? "") + plain.properties.lowercaseMapping
      let start = run?.range.lowerBound ?? range.lowerBound
      run = SearchToken(letters: letters, range: start..<range.upperBound, isHan: false)
    }
  }

  private mutating func endRun() {
    if let run { tokens.append(run) }
    run = nil
  }
}

/// One findable piece of a text and where it stands there.
struct SearchToken {
  let letters: String
  let range: Range<String.Index>
  let isHan: Bool
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

  /// The character, or its ASCII name where the tokenizers of the engines do not know its plane.
  fileprivate var searchName: String {
    value <= 0xFFFF ? String(self) : "u" + String(value, radix: 16)
  }
}
