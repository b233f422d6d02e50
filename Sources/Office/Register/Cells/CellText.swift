/// The text of a cell, made plain.
enum CellText {
  /// Without blanks around it, of any width, and without marks that nobody sees.
  static func trimmed(_ text: String) -> Substring.SubSequence {
    guard text.utf8.contains(where: { $0 <= 32 || $0 >= 0xC2 }) else { return text[...] }
    var rest = text[...]
    while let first = rest.unicodeScalars.first, isBlank(first) {
      rest.unicodeScalars.removeFirst()
    }
    while let last = rest.unicodeScalars.last, isBlank(last) { rest.unicodeScalars.removeLast() }
    return rest
  }

  /// Letters, figures and marks of full width at half width: `２０２４／３` → `2024/3`.
  static func narrow(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return String(text) }
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: narrow.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0xA0: narrow.append(" ")
      case 0x200B...0x200F, 0x2060, 0xFEFF: break
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }

  /// Whether it stands for nothing.
  static func saysNothing(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= 6 && nothing.contains(String(text))
  }

  private static let nothing: Set<String> = [
    "", "-", "--", "—", "——", "－", "/", "／", "\\", "无", "暂无", "N/A", "n/a", "NA", "null", "NULL",
  ]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F, 0xA0, 0x2000...0x200F, 0x2028, 0x2029, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
