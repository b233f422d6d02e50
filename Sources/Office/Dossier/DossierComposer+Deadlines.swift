import Letters
import WorkingDays

/// How each day was counted, in the words of `explain`.
extension DossierComposer {
  func deadlines() throws -> Letter {
    let explanation = try office.explanation(of: matter, point, snapshot)
    let current = explanation.clocks.filter { !$0.superseded }
    let superseded = explanation.clocks.filter(\.superseded)
    return try page(
      .deadlines,
      [
        "heading": Self.lines(explanation.heading),
        "clocks": .list(current.enumerated().map { Self.clock($0.offset + 1, $0.element) }),
        "hasSuperseded": .flag(!superseded.isEmpty),
        "superseded": .list(
          superseded.map { clock in
            LetterFields([
              "name": .text(clock.title),
              "text": .text(clock.after.map(\.text).joined(separator: "；")),
            ])
          }),
      ])
  }

  private static func clock(_ index: Int, _ clock: ExplainedDeadline) -> LetterFields {
    let weeks = weeks(clock)
    return LetterFields([
      "index": .number(index), "name": .text(clock.title),
      "article": .words(clock.deadline.article), "before": lines(clock.before),
      "counted": .flag(!weeks.isEmpty), "weeks": .list(weeks), "after": lines(clock.after),
    ])
  }

  private static func lines(_ sentences: [SentenceView]) -> LetterValue {
    .list(sentences.map { line((label: $0.label, text: $0.text)) })
  }

  /// The days in weeks from Monday: the date, and what the day is.
  private static func weeks(_ clock: ExplainedDeadline) -> [LetterFields] {
    guard let first = Day(clock.deadline.from), clock.days.contains(where: \.counts) else {
      return []
    }
    let blanks = Array(repeating: "", count: first.weekday.rawValue - 1)
    let cells = blanks + ["\(clock.deadline.from)\n起算日"] + clock.days.map(cell)
    return stride(from: 0, to: cells.count, by: 7).map { start in
      let week = Dictionary(
        uniqueKeysWithValues: (0..<7).map { column in
          let place = start + column
          return ("d\(column + 1)", LetterValue.text(place < cells.count ? cells[place] : ""))
        })
      return LetterFields(week)
    }
  }

  private static func cell(_ day: DayView) -> String {
    let isNewYear = day.day.hasSuffix("-01-01")
    let number = day.number.map { "第\($0)日" }
    let provisional = day.isKnown || !day.counts ? nil : "暂"
    let what = [number, day.mark, provisional].compactMap { $0 }.joined(separator: " ")
    return "\(isNewYear ? day.day : String(day.day.dropFirst(5)))\n\(what)"
  }
}
