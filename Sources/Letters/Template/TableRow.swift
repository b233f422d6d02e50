/// A row of a table as a template writes it: `|# 申请人 |>2_4 {{name}} |`.
enum TableRow {
  /// Returns the cells, values still as numbers.
  static func cells(_ row: String) throws(TableRowFault) -> [LetterCell] {
    guard row.count > 1, row.hasSuffix("|") else { throw .unclosed }
    var cells: [LetterCell] = []
    for part in row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false) {
      cells.append(try cell(part))
    }
    return cells
  }

  /// A mark stands right behind the bar: `#`, `>2`, `_4`, or several of them.
  private static func cell(_ part: Substring) throws(TableRowFault) -> LetterCell {
    let marks = part.first.map { "#>_".contains($0) } ?? false
    guard marks else { return LetterCell(String(part.trimmedOfBlanks)) }
    let word = part.prefix { $0 != " " && $0 != "\t" }
    var cell = LetterCell(String(part.dropFirst(word.count).trimmedOfBlanks))
    var rest = word
    while let sign = rest.popFirst() {
      let digits = rest.prefix(while: \.isASCIIDigit)
      rest = rest.dropFirst(digits.count)
      guard cell.take(sign, Int(digits), hasDigits: !digits.isEmpty) else {
        throw .badMark(String(word))
      }
    }
    return cell
  }
}

extension LetterCell {
  /// Takes over a mark; false for one that says nothing.
  fileprivate mutating func take(_ sign: Character, _ count: Int?, hasDigits: Bool) -> Bool {
    switch (sign, count) {
    case ("#", nil) where !hasDigits: isLabel = true
    case (">", let count?) where (1...20).contains(count): columns = count
    case ("_", let count?) where (1...40).contains(count): lines = count
    default: return false
    }
    return true
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
