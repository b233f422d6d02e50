/// Cuts a sentence into tokens, from left to right.
struct TokenScanner {
  let glyphs: ArraySlice<Glyph>

  /// Where the next token begins.
  private var index: Int
  private var tokens: [Token] = []

  /// Makes tokens of all of a sentence; nothing of it is left out.
  ///
  /// - Throws: When a bracket after a date cannot be read.
  static func tokens(of sentence: ArraySlice<Glyph>) throws(NoticeFault) -> [Token] {
    var scanner = TokenScanner(sentence)
    while scanner.index < sentence.endIndex { try scanner.scan() }
    return scanner.tokens
  }

  private init(_ glyphs: ArraySlice<Glyph>) {
    self.glyphs = glyphs
    index = glyphs.startIndex
  }

  /// Reads one token. A date goes before a count, a sign before a word, text comes last.
  private mutating func scan() throws(NoticeFault) {
    if let (date, end) = try DateScanner(glyphs: glyphs).date(at: index, follows: followsDate) {
      add(.date(date), through: end)
    } else if let number = WrittenNumber(in: glyphs, at: index), scanNumber(number) {
      return
    } else if let (kind, end) = sign() {
      add(kind, through: end)
    } else if let entry = Vocabulary.entry(in: glyphs, at: index) {
      add(.word(entry.meaning), through: index + entry.scalars.count)
    } else {
      addText()
    }
  }

  /// Whether the token before is one that stands between two dates.
  private var followsDate: Bool {
    guard let last = tokens.last, tokens.dropLast().last?.isDate == true else { return false }
    switch last.kind {
    case .to, .and: return true
    default: return false
    }
  }

  /// Reads a number that is no date: a count, a year, or a date that cannot be read.
  private mutating func scanNumber(_ number: WrittenNumber) -> Bool {
    let isFigure = glyphs[index].isFigure
    let next = number.end < glyphs.endIndex ? glyphs[number.end].scalar : " "
    switch next {
    case "天": add(.count(number.value), through: number.end + 1)
    case "个": add(.pieces(number.value), through: number.end + 1)
    case "年": add(.year, through: number.end + 1)
    case "月": add(.dateLike, through: number.end + 1)
    case "日", ".", "-", "/": add(isFigure ? .dateLike : .text, through: number.end + 1)
    default:
      guard isFigure else { return false }
      add(.text, through: number.end)
    }
    return true
  }

  /// Reads a sign, the dashes of a range and the words that stand between dates.
  private func sign() -> (Token.Kind, end: Int)? {
    switch glyphs[index].scalar {
    case ",", ";", ":": (.clauseEnd, index + 1)
    case "-": (.to, glyphs[index...].prefix { $0.scalar == "-" }.endIndex)
    case "至", "到": (.to, index + 1)
    case "、", "和", "及": (.and, index + 1)
    case "以" where glyphs.has("以及".unicodeScalars, at: index): (.and, index + 2)
    case "(": bracket()
    default: nil
    }
  }

  /// A bracket that follows no date is read over, unless it holds figures.
  private func bracket() -> (Token.Kind, end: Int)? {
    guard let close = glyphs[index...].firstIndex(where: { $0.scalar == ")" }) else { return nil }
    return glyphs[index..<close].contains(where: \.isFigure) ? nil : (.word(.filler), close + 1)
  }

  /// Takes the signs up to `end` for one token.
  private mutating func add(_ kind: Token.Kind, through end: Int) {
    tokens.append(Token(kind: kind, glyphs: glyphs[index..<end]))
    index = end
  }

  /// Adds one sign to the text before it.
  private mutating func addText() {
    var start = index
    if let last = tokens.last, case .text = last.kind {
      start = last.glyphs.startIndex
      tokens.removeLast()
    }
    tokens.append(Token(kind: .text, glyphs: glyphs[start...index]))
    index += 1
  }
}
