/// Finds out what stands between the cells.
extension Delimiter {
  private static let sampleLines = 50

  /// The delimiter of a text that begins like this.
  ///
  /// Wins what stands equally often on most lines, weighed by how often; quoted text does not
  /// count. The Chinese comma is part of most sentences and is taken only where there is no other.
  static func found(in text: UnsafeRawBufferPointer) -> Delimiter {
    var best = (delimiter: comma, score: 0)
    for delimiter in [comma, tab, semicolon] {
      let score = delimiter.score(counts: delimiter.counts(in: text))
      if score > best.score { best = (delimiter, score) }
    }
    guard best.score == 0 else { return best.delimiter }
    return fullWidthComma.counts(in: text).contains { $0 > 0 } ? fullWidthComma : comma
  }

  /// How often it stands on each of the first lines, outside quotes.
  private func counts(in text: UnsafeRawBufferPointer) -> [Int] {
    let mark = Array(rawValue.utf8)
    var counts = [0]
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if isQuoted { continue }
        if counts.count == Self.sampleLines { return counts }
        counts.append(0)
      case mark[0]:
        if !isQuoted && text[index...].starts(with: mark) { counts[counts.count - 1] += 1 }
      default: continue
      }
    }
    return counts
  }

  /// The best of number times lines that have this number.
  private func score(counts: [Int]) -> Int {
    var lines: [Int: Int] = [:]
    for count in counts { lines[count, default: 0] += 1 }
    return lines.map { $0.key * $0.value }.max() ?? 0
  }
}
