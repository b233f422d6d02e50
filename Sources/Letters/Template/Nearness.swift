/// Which of the known names was probably meant.
enum Nearness {
  /// The name with the fewest letters to change, where a third of them at most are wrong.
  static func nearest(to name: String, in names: [String]) -> String? {
    let near = names.map { (name: $0, slips: slips(Array(name.lowercased()), $0.lowercased())) }
    let best = near.min { $0.slips < $1.slips }
    return best.flatMap { $0.slips <= max(1, name.count / 3) ? $0.name : nil }
  }

  /// Counts letters to insert, leave out or replace.
  private static func slips(_ from: [Character], _ to: String) -> Int {
    var row = Array(0...from.count)
    for (line, letter) in to.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in from.enumerated() {
        let replaced = diagonal + (other == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[from.count]
  }
}
