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
