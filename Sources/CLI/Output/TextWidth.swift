extension String {
  /// The columns it takes on a terminal: two for a Chinese character, none for a combining mark.
  var columns: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// The text if it fits, else its beginning and `…`.
  func cut(to columns: Int) -> String {
    guard self.columns > columns else { return self }
    var kept = ""
    var left = columns - 1
    for character in self {
      left -= character.columns
      if left < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text with blanks up to a width.
  func padded(to columns: Int, alignedRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: Swift.max(0, columns - self.columns))
    return alignedRight ? blanks + self : self + blanks
  }

  var withoutTrailingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// The text on one line: line breaks, tabs and control characters, which could also steer the
  /// terminal, become blanks.
  var onOneLine: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}

extension Character {
  var columns: Int { unicodeScalars.reduce(0) { Swift.max($0, $1.columns) } }
}

extension Unicode.Scalar {
  /// The width by Unicode's East Asian Width: wide and full-width are two, ambiguous is one.
  var columns: Int {
    switch value {
    case 0x20..<0x300: 1
    case 0x4E00...0x9FFF: 2
    default: isZeroWidth ? 0 : isWide ? 2 : 1
    }
  }

  fileprivate var isControl: Bool { properties.generalCategory == .control }

  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  private var isWide: Bool {
    Self.wide.contains { $0 ~= value } || properties.isEmojiPresentation
  }

  /// Wide blocks; single wide symbols are those with emoji presentation.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
