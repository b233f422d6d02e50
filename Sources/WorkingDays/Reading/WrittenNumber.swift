/// A number in a text, in figures or in Chinese numerals.
struct WrittenNumber {
  let value: Int

  /// The index after its last sign.
  let end: Int

  /// Reads the number that begins at `index`.
  init?(in glyphs: ArraySlice<Glyph>, at index: Int) {
    let rest = glyphs[index...]
    let figures = rest.prefix(while: \.isFigure)
    let numerals = rest.prefix { Self.value(of: $0.scalar) != nil || $0.scalar == "十" }
    if !figures.isEmpty {
      // Nine figures are more than any date has, and still far from the end of Int.
      value = figures.prefix(9).reduce(0) { $0 * 10 + Int($1.scalar.value - 0x30) }
      end = figures.endIndex
    } else if let number = Self.chinese(numerals) {
      value = number
      end = numerals.endIndex
    } else {
      return nil
    }
  }

  /// `七`, `十`, `二十八` or, figure by figure, `二〇二六`.
  private static func chinese(_ numerals: ArraySlice<Glyph>) -> Int? {
    guard 1...4 ~= numerals.count else { return nil }
    let parts = numerals.split(omittingEmptySubsequences: false) { $0.scalar == "十" }
    let digits = parts.map { $0.compactMap { value(of: $0.scalar) } }
    guard digits.count == 2 else {
      return digits.count == 1 ? digits[0].reduce(0) { $0 * 10 + $1 } : nil
    }
    guard digits.allSatisfy({ $0.count <= 1 }) else { return nil }
    return (digits[0].first ?? 1) * 10 + (digits[1].first ?? 0)
  }

  /// The value of a Chinese numeral below ten.
  private static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
