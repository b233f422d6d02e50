/// Reads the sentences of an item into statements.
///
/// Dates wait until a word says what they are. A sentence without a date is passed over; in one
/// with a date nothing is: what is not understood is refused.
struct ItemReader {
  private(set) var statements: [Statement] = []
  private var resolver: DateResolver
  private var sentence = SentenceState()

  /// What is open while a sentence is read.
  private struct SentenceState {
    var waiting: [WrittenSpan] = []
    var sources: [DatedSpan]?
    var pieces: Token?
    var count: (Int, Token)?
    var isBreakdown = false
    var isExtending = false
    var lastToken: Token?
  }

  init(year: Int, isNewYear: Bool) {
    resolver = DateResolver(year: year, isNewYear: isNewYear)
  }

  mutating func read(_ glyphs: ArraySlice<Glyph>) throws(NoticeFault) {
    let tokens = try TokenScanner.tokens(of: glyphs)
    if tokens.first?.meaning == .encouraged { return try readAdvice(tokens) }
    sentence = SentenceState()
    let start = Self.startOfStatements(tokens)
    readLeadIn(tokens[..<start])
    for clause in tokens[start...].split(
      omittingEmptySubsequences: true, whereSeparator: \.isClauseEnd)
    {
      try readClause(clause)
      try endClause()
    }
    if let left = sentence.waiting.first { throw .notUnderstood(left.first.glyphs.place) }
    if let left = sentence.sources?.first { throw .notUnderstood(left.first.place) }
  }

  /// The clause of the first date; what stands before it is a reason or a heading.
  private static func startOfStatements(_ tokens: [Token]) -> Int {
    guard let date = tokens.firstIndex(where: \.isDateLike) else { return 0 }
    return tokens[..<date].lastIndex(where: \.isClauseEnd).map { $0 + 1 } ?? 0
  }

  private mutating func readLeadIn(_ tokens: ArraySlice<Token>) {
    sentence.isBreakdown = tokens.contains { $0.meaning == .breakdown }
    sentence.isExtending = tokens.contains { $0.meaning == .extends }
  }

  private mutating func readClause(_ tokens: ArraySlice<Token>) throws(NoticeFault) {
    let isDated = !sentence.waiting.isEmpty || tokens.contains(where: \.isDateLike)
    for token in tokens {
      try read(token, isDated: isDated)
      sentence.lastToken = token
    }
  }

  private mutating func read(_ token: Token, isDated: Bool) throws(NoticeFault) {
    switch token.kind {
    case .date(let date): try add(date)
    case .word(let meaning): try read(meaning, token)
    case .count(let count): try readCount(count, token, isDated: isDated)
    case .pieces: sentence.pieces = token
    case .text, .dateLike: if isDated { throw .notUnderstood(token.glyphs.place) }
    case .to:
      if isDated, !followsDate, !sentence.isExtending { throw .notUnderstood(token.glyphs.place) }
    case .and, .year, .clauseEnd: break
    }
  }

  private var followsDate: Bool { sentence.lastToken?.isDate == true }

  /// Adds a date, as the end of a range when 至 stands before it.
  private mutating func add(_ date: WrittenDate) throws(NoticeFault) {
    let last = sentence.waiting.count - 1
    if case .to = sentence.lastToken?.kind, last >= 0 {
      guard sentence.waiting[last].last == nil else { throw .notUnderstood(date.glyphs.place) }
      sentence.waiting[last].last = date
      sentence.waiting[last].spreadWeekdays()
    } else {
      sentence.waiting.append(WrittenSpan(first: date))
      spreadWeekdays()
    }
  }

  /// Gives the weekdays of `17、18日(星期六、日)` to the dates they belong to.
  private mutating func spreadWeekdays() {
    let last = sentence.waiting.count - 1
    let weekdays = sentence.waiting[last].first.weekdays
    let start = sentence.waiting.count - weekdays.count
    guard weekdays.count > 1, start >= 0 else { return }
    guard sentence.waiting[start..<last].allSatisfy({ $0.last == nil && $0.first.weekdays.isEmpty })
    else { return }
    for (index, weekday) in weekdays.enumerated() {
      sentence.waiting[start + index].first.weekdays = [weekday]
    }
  }

  private mutating func read(_ meaning: Vocabulary.Meaning, _ token: Token) throws(NoticeFault) {
    switch meaning {
    case .off: try state(.off)
    case .substitute: try state(.substitute)
    case .swapped: try state(.swapped)
    case .work: try state(.work)
    case .resumed: try state(.resumed)
    case .plainWeekend: try state(.plainWeekend)
    case .statutory: try state(.statutory)
    case .moved: try openMove()
    case .joinsWeekend: joinWeekend()
    case .extends: sentence.isExtending = true
    case .breakdown: sentence.isBreakdown = true
    case .encouraged, .total, .filler: break
    }
  }

  /// Says of the waiting dates what they are.
  private mutating func state(_ kind: Statement.Kind) throws(NoticeFault) {
    guard !sentence.waiting.isEmpty else { return }
    var statement = Statement(kind: kind, spans: try takeWaiting(as: kind))
    statement.isBreakdown = sentence.isBreakdown
    statements.append(statement)
    if let (count, token) = sentence.count { try check(count, token) }
    sentence.count = nil
  }

  private mutating func takeWaiting(as kind: Statement.Kind) throws(NoticeFault) -> [DatedSpan] {
    let waiting = sentence.waiting
    sentence.waiting = []
    let holiday = statements.filter(\.isHoliday).flatMap(\.spans)
    var spans: [DatedSpan] = []
    for span in waiting {
      let isRepeat = span.first.month == nil && (kind == .statutory || kind == .plainWeekend)
      spans.append(
        isRepeat ? try resolver.resolve(span, within: holiday) : try resolver.resolve(span))
    }
    return spans
  }

  private mutating func openMove() throws(NoticeFault) {
    guard !sentence.waiting.isEmpty, sentence.sources == nil else { return }
    sentence.sources = try takeWaiting(as: .moved)
  }

  /// Ends a clause: the dates after 调至, and the date after 延长至, are complete.
  private mutating func endClause() throws(NoticeFault) {
    if let sources = sentence.sources, !sentence.waiting.isEmpty {
      let targets = try takeWaiting(as: .moved)
      try checkPieces(sources)
      statements.append(Statement(kind: .moved, spans: sources, targets: targets))
      sentence.sources = nil
    } else if sentence.isExtending, !sentence.waiting.isEmpty {
      sentence.isExtending = false
      try state(.extends)
    }
  }

  private mutating func checkPieces(_ sources: [DatedSpan]) throws(NoticeFault) {
    guard case .pieces(let count) = sentence.pieces?.kind, let token = sentence.pieces else {
      return
    }
    sentence.pieces = nil
    guard count == sources.days.count else {
      throw .wrongCount(token.glyphs.place, counted: sources.days.count)
    }
  }

  private mutating func joinWeekend() {
    guard let index = statements.lastIndex(where: \.isHoliday) else { return }
    statements[index].joinsWeekend = true
  }

  /// Holds `共7天` or `放假7天` against the days off before it, or those about to be named.
  private mutating func readCount(
    _ count: Int, _ token: Token, isDated: Bool
  ) throws(NoticeFault) {
    let before = sentence.lastToken
    let isClaim = before.map {
      $0.isClauseEnd || $0.meaning == .total || $0.meaning == .off || $0.isDate
    }
    guard isClaim ?? true else {
      if isDated { throw .notUnderstood(token.glyphs.place) }
      return
    }
    if sentence.waiting.isEmpty { try check(count, token) } else { sentence.count = (count, token) }
  }

  private mutating func check(_ count: Int, _ token: Token) throws(NoticeFault) {
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

  /// Reads over advice (鼓励…), but for days whose lunar name is told with them: 除夕（2月9日）.
  private func readAdvice(_ tokens: [Token]) throws(NoticeFault) {
    for index in tokens.indices {
      guard case .date(let date) = tokens[index].kind else { continue }
      var copy = resolver
      let day = try copy.resolve(WrittenSpan(first: date)).first.day
      guard index >= 2, tokens[index - 1].glyphs.last?.scalar == "(" else { continue }
      try LunarNote.check(tokens[index - 2].glyphs, on: day, at: date.glyphs)
    }
  }
}
