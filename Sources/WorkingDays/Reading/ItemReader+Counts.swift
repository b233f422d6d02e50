/// How the numbers of an item are held against its dates.
extension ItemReader {
  /// Holds `共7天` or `放假7天` against the days off before it, or those about to be named.
  mutating func readCount(
    _ count: Int, _ token: Token, isDated: Bool
  ) throws(NoticeFault) {
    let before = sentence.lastToken
    let opens = before.map {
      $0.isClauseEnd || $0.meaning == .total || $0.meaning == .off || $0.isDate
    }
    guard sentence.isClaim, opens ?? true else {
      if isDated { throw .notUnderstood(token.glyphs.place) }
      return
    }
    guard isDated || statements.contains(where: { $0.kind == .off }) else { return }
    if sentence.waiting.isEmpty { try check(count, token) } else { sentence.count = (count, token) }
  }

  /// Holds a count against the latest days off, and lets it confirm them.
  mutating func check(_ count: Int, _ token: Token) throws(NoticeFault) {
    guard let index = statements.lastIndex(where: { $0.kind == .off }) else {
      throw .notUnderstood(token.glyphs.place)
    }
    let length = Self.length(of: statements[index...])
    guard count == length else { throw .wrongCount(token.glyphs.place, counted: length) }
    statements[index].isCounted = true
  }

  /// The days of a break; with the weekend it is joined to, and up to the day made up for it.
  private static func length(of statements: ArraySlice<Statement>) -> Int {
    var days = statements.filter { $0.kind == .off || $0.kind == .substitute }.flatMap(\.days)
      .sorted()
    guard let first = days.first, let last = days.last else { return 0 }
    if statements.contains(where: \.joinsWeekend) {
      days += [first - 2, first - 1, last + 1, last + 2].filter(\.weekday.isWeekend)
    } else if statements.contains(where: { $0.kind == .substitute }) {
      days += (0..<(last - first)).map { first + $0 }.filter(\.weekday.isWeekend)
    }
    return Set(days).count
  }

  /// Holds `两个公休日` against the dates that move, on either side.
  mutating func checkPieces(
    _ sources: [DatedSpan], _ targets: [DatedSpan]
  ) throws(NoticeFault) {
    guard case .pieces(let count) = sentence.pieces?.kind, let token = sentence.pieces else {
      return
    }
    guard count == sources.days.count || count == targets.days.count else {
      throw .wrongCount(token.glyphs.place, counted: sources.days.count)
    }
  }
}
