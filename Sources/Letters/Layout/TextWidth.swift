/// How wide a text is in print, in halves of a Chinese character.
enum TextWidth {
  static func halves(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + halves($1) }
  }

  /// Digits and letters are half as wide; marks on a letter take no room.
  private static func halves(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator: 0
    default: scalar.value < 0x2000 ? 1 : 2
    }
  }
}
