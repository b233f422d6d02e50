/// Numbers as they are written in registers.
enum CellNumber {
  /// `20`, `２０`, `20天`, `20个工作日`, `二十日`.
  static func days(_ text: String) -> Int? {
    var rest = CellText.narrow(text).filter { !$0.isWhitespace }[...]
    for unit in ["个工作日", "工作日", "天", "日"] where rest.hasSuffix(unit) {
      rest = rest.dropLast(unit.count)
      break
    }
    if rest.hasSuffix(".0") { rest = rest.dropLast(2) }
    return whole(rest)
  }

  /// `100`, `100元`, `￥100.00`.
  static func yuan(_ text: String) -> Int? {
    var rest = CellText.narrow(text).filter { !$0.isWhitespace && $0 != "," }[...]
    if let first = rest.first, "¥￥".contains(first) { rest = rest.dropFirst() }
    if rest.hasSuffix("元") { rest = rest.dropLast() }
    if let point = rest.firstIndex(of: "."), rest[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      rest = rest[..<point]
    }
    return whole(rest)
  }

  /// A whole number in figures or Chinese numerals.
  static func whole(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 27 else { return nil }
    if text.allSatisfy(\.isASCIIDigit) { return text.count <= 9 ? Int(text) : nil }
    return chinese(text)
  }

  /// `二十`, `一百零五`, `二〇二四`.
  static func chinese(_ text: Substring) -> Int? {
    var total = 0
    var digit: Int?
    var hasUnit = false
    for character in text {
      if let unit = units[character] {
        total += (digit ?? 1) * unit
        (digit, hasUnit) = (nil, true)
      } else if let value = digits[character] {
        digit = hasUnit || digit == nil ? value : (digit ?? 0) * 10 + value
      } else {
        return nil
      }
    }
    return total + (digit ?? 0)
  }

  static let digits: [Character: Int] = [
    "〇": 0, "○": 0, "Ｏ": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
  ]

  private static let units: [Character: Int] = ["十": 10, "百": 100]
}
