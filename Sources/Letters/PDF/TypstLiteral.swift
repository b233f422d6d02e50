/// Texts as typst reads them back, every character for itself.
enum TypstLiteral {
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\u{20}"...: literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }

  /// A list of texts; a comma behind each, so that one is a list too.
  static func list(_ texts: [String]) -> String {
    "(" + texts.map { literal($0) + ", " }.joined() + ")"
  }
}
