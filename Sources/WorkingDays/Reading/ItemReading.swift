/// An item as it was understood: a holiday and what is said about its days.
struct ItemReading {
  /// A day that the item sets, and where it says so.
  struct SetDay {
    let set: NoticeDay
    let place: ArraySlice<Glyph>
  }

  let year: Int
  let name: String

  /// The statutory holidays of its name; none for a day of its own, such as that of 2015.
  let holidays: [Holiday]
  let statements: [Statement]

  init(_ item: ItemText, of identity: NoticeIdentity) throws(NoticeFault) {
    year = identity.year
    name = ItemName.of(item, in: identity)
    holidays = Holiday.named(in: name)
    var reader = ItemReader(year: year, isNewYear: holidays.contains(.newYear))
    for sentence in item.sentences { try reader.read(sentence) }
    statements = reader.statements
  }

  /// The statutory days of its holidays, twice where two of them meet.
  var statutory: [Day] { Holiday.statutoryDays(of: holidays, in: year) }

  func spans(_ kind: Statement.Kind) -> [DatedSpan] {
    statements.filter { $0.kind == kind }.flatMap(\.spans)
  }

  /// The spans that the item grants; a law day alone is off, too.
  var holiday: [DatedSpan] {
    let granted = statements.filter(\.isHoliday).flatMap(\.spans)
    return granted.isEmpty ? spans(.statutory) : granted
  }

  var targets: [DatedSpan] { statements.flatMap(\.targets) }

  /// Every span whose days are off.
  var off: [DatedSpan] { holiday + spans(.substitute) + targets }

  /// 公休日 that were moved away and are worked, which one outside the days off is.
  var movedToWork: [DatedSpan] {
    let off = off.days
    return spans(.moved).filter { !off.contains($0.first.day) }
  }

  /// The days that the item sets, each once.
  var setDays: [SetDay] {
    setDays(off, isWorking: false) + setDays(spans(.work) + movedToWork, isWorking: true)
  }

  private func setDays(_ spans: [DatedSpan], isWorking: Bool) -> [SetDay] {
    var seen: Set<Day> = []
    return spans.flatMap { span in
      span.days.filter { seen.insert($0).inserted }.map {
        SetDay(
          set: NoticeDay(day: $0, isWorking: isWorking, name: name), place: span.dated($0).glyphs)
      }
    }
  }
}

/// Finds the name of an item.
enum ItemName {
  /// The heading; else the holidays named before the first date; else what the title is about.
  static func of(_ item: ItemText, in identity: NoticeIdentity) -> String {
    if !item.heading.isEmpty { return item.heading.original }
    let leading = leadingNames(item.body)
    return leading.isEmpty && identity.isAmending ? subject(of: identity.title) : leading
  }

  /// `中秋节、国庆节` of `中秋节、国庆节9月29日至…`, when no colon parts them.
  private static func leadingNames(_ body: ArraySlice<Glyph>) -> String {
    let text = body.prefix { $0.scalar != "," && $0.scalar != "月" && $0.scalar != "。" }.original
    let names = Holiday.allCases.flatMap { $0.spellings.prefix(while: { $0.count > 1 }) }
    let found = names.filter { text.contains($0) }
    guard let first = found.compactMap({ text.firstRange(of: $0)?.lowerBound }).min(),
      let last = found.compactMap({ text.firstRange(of: $0)?.upperBound }).max()
    else { return "" }
    return String(text[first..<last])
  }

  /// `劳动节` of `…关于调整2019年劳动节假期安排的通知`; for a day of its own all of the words.
  private static func subject(of title: String) -> String {
    let subject = String(between("关于", "的通知", in: title))
    for holiday in Holiday.allCases {
      if let spelling = holiday.spellings.first(where: { subject.contains($0) }) { return spelling }
    }
    return ["调休放假", "放假安排", "放假"].reduce(subject) { text, end in
      text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
    }
  }

  private static func between(_ start: String, _ end: String, in text: String) -> Substring {
    let from = text.firstRange(of: start)?.upperBound ?? text.startIndex
    let rest = text[from...]
    return rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
  }
}
