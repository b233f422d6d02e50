/// How dates wait, and become days once it is known what they are.
extension ItemReader {
  /// Adds a date, as the end of a range when 至 stands before it.
  mutating func add(_ date: WrittenDate) throws(NoticeFault) {
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

  /// Makes days of all waiting dates, now that their kind is known.
  ///
  /// What only repeats days off (法定节假日, 照常公休) looks for its month among them.
  mutating func takeWaiting(as kind: Statement.Kind) throws(NoticeFault) -> [DatedSpan] {
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

  /// Reads over advice (鼓励…), but for days whose lunar name is told with them: 除夕（2月9日）.
  func readAdvice(_ tokens: [Token]) throws(NoticeFault) {
    for index in tokens.indices {
      guard case .date(let date) = tokens[index].kind else { continue }
      var copy = resolver
      let day = try copy.resolve(WrittenSpan(first: date)).first.day
      guard index >= 2, tokens[index - 1].glyphs.last?.scalar == "(" else { continue }
      try LunarNote.check(tokens[index - 2].glyphs, on: day, at: date.glyphs)
    }
  }
}
