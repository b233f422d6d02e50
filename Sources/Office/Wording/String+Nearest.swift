extension String {
  /// The word that was probably meant, if any is near enough: a slip or two, or a beginning.
  public func nearest(in words: [String]) -> String? {
    let limit = Swift.max(1, count / 3)
    let near = words.map { (word: $0, slips: slips(to: $0)) }.filter { $0.slips <= limit }
    if let nearest = near.min(by: { $0.slips < $1.slips }) { return nearest.word }
    return count < 2 ? nil : words.first { $0.hasPrefix(self) }
  }

  /// Counts the letters to insert, leave out, replace or swap with their neighbour; capitals are
  /// no slip.
  public func slips(to other: String) -> Int {
    let from = Array(lowercased())
    let to = Array(other.lowercased())
    var rows = [Array(0...to.count)]
    for i in from.indices {
      var row = [i + 1]
      for j in to.indices {
        let replaced = rows[i][j] + (from[i] == to[j] ? 0 : 1)
        var least = Swift.min(replaced, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] {
          least = Swift.min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[from.count][to.count]
  }
}
