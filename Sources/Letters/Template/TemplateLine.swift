/// One line of a filled template, values still as numbers.
struct TemplateLine {
  let number: Int
  let kind: Kind

  enum Kind: Hashable {
    case empty
    case directive(String, rest: String)
    case row(String)
    case text(String)
  }

  /// Reads a line; one without a number of its own goes on from the line before.
  init(_ filled: String, after number: Int) {
    var numbers: [Int] = []
    var text = ""
    for piece in MarkedText.pieces(filled) {
      switch piece {
      case .line(let line): numbers.append(line)
      case .value(let value): text += MarkedText.mark(value: value)
      case .plain(let plain): text += plain
      }
    }
    self.number = numbers.first ?? number
    kind = Self.kind(text[...].trimmed)
  }

  private static func kind(_ text: Substring) -> Kind {
    if text.isEmpty { return .empty }
    if text.hasPrefix("@@") { return .text(String(text.dropFirst())) }
    if text.hasPrefix("|") { return .row(String(text)) }
    guard text.hasPrefix("@") else { return .text(String(text)) }
    let word = text.dropFirst().prefix {
      !$0.isWhitespace && $0.unicodeScalars.first != MarkedText.valueBegins
    }
    let rest = text.dropFirst(1 + word.count)
    return .directive(String(word), rest: String(rest.trimmed))
  }
}
