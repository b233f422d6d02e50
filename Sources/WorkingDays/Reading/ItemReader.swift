/// Reads the sentences of an item into statements.
///
/// Dates wait until a word says what they are. A sentence without a date is passed over; in one
/// with a date nothing is: what is not understood is refused.
struct ItemReader {
  /// What was understood so far, in the order of the text.
  var statements: [Statement] = []
  var resolver: DateResolver
  var sentence = SentenceState()

  /// What is open while a sentence is read.
  struct SentenceState {
    /// Dates of which no word has said yet what they are.
    var waiting: [WrittenSpan] = []

    /// The 公休日 before 调至, whose new days are still to come.
    var sources: [DatedSpan]?

    /// The `两个` of 两个公休日.
    var pieces: Token?

    /// A count that came before the word for its days: `10月1日至7日共7天放假`.
    var count: (Int, Token)?

    /// Whether 其中 was said: what follows repeats days that are off already.
    var isBreakdown = false

    /// Whether 延长 was said, so that the next date is the new end.
    var isExtending = false

    /// Whether what is read now speaks of the days of the item, not of something else.
    var isClaim = true
    var lastToken: Token?
  }

  init(year: Int, isNewYear: Bool) {
    resolver = DateResolver(year: year, isNewYear: isNewYear)
  }

  /// Reads one sentence of the item.
  mutating func read(_ glyphs: ArraySlice<Glyph>) throws(NoticeFault) {
    let tokens = try TokenScanner.tokens(of: glyphs)
    let start = Self.startOfStatements(tokens)
    let leadIn = tokens.prefix { !$0.isDateLike }
    if leadIn.contains(where: { $0.meaning == .encouraged }) { return try readAdvice(tokens) }
    sentence = SentenceState()
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

  /// Keeps of the lead-in what bears on the dates after it.
  private mutating func readLeadIn(_ tokens: ArraySlice<Token>) {
    sentence.isBreakdown = tokens.contains { $0.meaning == .breakdown }
    sentence.isExtending = tokens.contains { $0.meaning == .extends }
  }

  /// Reads what stands between two commas; text that is not understood may stand in it only
  /// when it has no date and none waits.
  private mutating func readClause(_ tokens: ArraySlice<Token>) throws(NoticeFault) {
    let isDated = !sentence.waiting.isEmpty || tokens.contains(where: \.isDateLike)
    for (index, token) in zip(tokens.indices, tokens) {
      sentence.isClaim = isDated || !tokens[..<index].contains(where: \.isText)
      let isMoved = tokens[(index + 1)...].first?.meaning == .moved
      // In 法定节假日调至 the word does not say what the day is, but what moves.
      let isNoun = token.meaning == .statutory || token.meaning == .plainWeekend
      if !(isMoved && isNoun) { try read(token, isDated: isDated) }
      sentence.lastToken = token
    }
  }

  private mutating func read(_ token: Token, isDated: Bool) throws(NoticeFault) {
    switch token.kind {
    case .date(let date): try add(date)
    case .word(let meaning): try read(meaning)
    case .count(let count): try readCount(count, token, isDated: isDated)
    case .pieces: sentence.pieces = token
    case .text, .dateLike: if isDated { throw .notUnderstood(token.glyphs.place) }
    case .to:
      if isDated, !followsDate, !sentence.isExtending { throw .notUnderstood(token.glyphs.place) }
    case .and, .year, .clauseEnd: break
    }
  }

  private var followsDate: Bool { sentence.lastToken?.isDate == true }

  /// Does what a word says with the dates that wait.
  private mutating func read(_ meaning: Vocabulary.Meaning) throws(NoticeFault) {
    switch meaning {
    case .off: try state(.off)
    case .substitute: try state(.substitute)
    case .swapped: try state(.swapped)
    case .work: try state(.work)
    case .resumed: try state(.resumed)
    case .asUsual: try stateAsUsual()
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

  /// A weekend day that is worked as usual is a make-up day; a weekday needs no mention.
  private mutating func stateAsUsual() throws(NoticeFault) {
    let count = statements.count
    try state(.work)
    guard let last = statements.last, statements.count > count else { return }
    guard last.days.allSatisfy({ !$0.weekday.isWeekend }) else { return }
    statements[count] = Statement(kind: .resumed, spans: last.spans)
  }

  /// Notes which 公休日 move; the clause ends with where to.
  private mutating func openMove() throws(NoticeFault) {
    guard !sentence.waiting.isEmpty, sentence.sources == nil else { return }
    sentence.sources = try takeWaiting(as: .moved)
  }

  /// Ends a clause: the dates after 调至, and the date after 延长至, are complete.
  private mutating func endClause() throws(NoticeFault) {
    if let sources = sentence.sources, !sentence.waiting.isEmpty {
      let targets = try takeWaiting(as: .moved)
      try checkPieces(sources, targets)
      statements.append(Statement(kind: .moved, spans: sources, targets: targets))
      sentence.sources = nil
    } else if sentence.isExtending, !sentence.waiting.isEmpty {
      sentence.isExtending = false
      try state(.extends)
    }
    sentence.pieces = nil
  }

  /// 与周末连休 sets nothing, for the weekend is off; but it must be there.
  private mutating func joinWeekend() {
    guard let index = statements.lastIndex(where: \.isHoliday) else { return }
    statements[index].joinsWeekend = true
  }
}
