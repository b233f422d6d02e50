/// A value as it stands on paper.
enum PlainText {
  static let lineBreak: Unicode.Scalar = "\u{2028}"

  /// Breaks lines by U+2028 alone and leaves out what no page shows: control characters, marks of
  /// direction, noncharacters; white space at the ends of lines goes too.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline)
      .map { String(String.UnicodeScalarView($0.unicodeScalars.compactMap(shown))) }
      .map { String($0[...].trimmed) }
      .filter { !$0.isEmpty }
      .joined(separator: String(lineBreak))
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar == "\t" { return " " }
    switch scalar.properties.generalCategory {
    case .control, .surrogate: return nil
    case .format: return isJoiner(scalar) ? scalar : nil
    case .unassigned: return scalar.properties.isNoncharacterCodePoint ? nil : scalar
    default: return scalar
    }
  }

  /// What shapes the characters beside it.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }
}
