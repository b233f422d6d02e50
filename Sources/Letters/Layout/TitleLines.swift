/// Breaks a title into lines of nearly one length, not inside a word.
enum TitleLines {
  /// Lines of at most so many characters.
  static func lines(of title: String, characters: Int = 20) -> [String] {
    title.split(separator: "\u{2028}").flatMap { broken(Array($0), halves: characters * 2) }
  }

  private static func broken(_ title: [Character], halves: Int) -> [String] {
    let width = TextWidth.halves(String(title))
    guard width > halves else { return [String(title)] }
    var count = (width + halves - 1) / halves
    while count < title.count {
      if let ends = ends(title, count, halves: halves) { return cut(title, at: ends) }
      count += 1
    }
    return title.map(String.init)
  }

  /// The ends of so many lines at the least cost, if they fit.
  private static func ends(_ title: [Character], _ count: Int, halves: Int) -> [Int]? {
    let ideal = TextWidth.halves(String(title)) / count
    let widths = title.map { TextWidth.halves(String($0)) }
    let costs = (0...title.count).map { TitleBreak.cost(title, before: $0) }
    var best: [Int: (cost: Int, ends: [Int])] = [0: (0, [])]
    for line in 1...count {
      var next: [Int: (cost: Int, ends: [Int])] = [:]
      for (begin, path) in best.sorted(by: { $0.key < $1.key }) {
        var width = 0
        for end in begin..<title.count {
          width += widths[end]
          guard width <= halves else { break }
          let off = (width - ideal) / 2
          let cost = path.cost + off * off + costs[end + 1]
          if cost < next[end + 1]?.cost ?? .max { next[end + 1] = (cost, path.ends + [end + 1]) }
        }
      }
      best = line == count ? next.filter { $0.key == title.count } : next
    }
    return best[title.count]?.ends
  }

  private static func cut(_ title: [Character], at ends: [Int]) -> [String] {
    zip([0] + ends, ends).map { String(title[$0..<$1]) }
  }
}
