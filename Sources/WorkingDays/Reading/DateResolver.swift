/// Makes days of the dates of one item, in the order they are written.
///
/// A date without month takes the month, and year, of the date before it; one without year lies in
/// the year of the notice, but the December of 元旦 in the year before.
struct DateResolver {
  let year: Int

  /// Whether the item is about 元旦.
  let isNewYear: Bool

  private var previous: (year: Int, month: Int)?

  init(year: Int, isNewYear: Bool) {
    self.year = year
    self.isNewYear = isNewYear
  }

  /// Resolves a span and lets the next date lean on its end.
  mutating func resolve(_ span: WrittenSpan) throws(NoticeFault) -> DatedSpan {
    var span = span
    span.spreadNote()
    let first = try resolve(span.first)
    let last = try span.last.map { (date) throws(NoticeFault) in try resolve(date) }
    guard let last else { return DatedSpan(first: first, last: first, isRange: false) }
    guard first.day < last.day else { throw .backwards(last.place) }
    return DatedSpan(first: first, last: last, isRange: true)
  }

  /// Resolves a span that takes apart days already named.
  ///
  /// Its dates without month look for their place among those days (2006: 1月29日—2月4日…其中29日),
  /// and the dates after it do not lean on it.
  func resolve(
    _ span: WrittenSpan, within holiday: [DatedSpan]
  ) throws(NoticeFault) -> DatedSpan {
    var copy = self
    if span.first.month == nil, let start = monthStart(of: span.first.day, within: holiday) {
      copy.previous = start
    }
    return try copy.resolve(span)
  }

  /// The month in which a day of the month lies among the days off.
  private func monthStart(of day: Int, within holiday: [DatedSpan]) -> (year: Int, month: Int)? {
    let match = holiday.days.first { $0.dayOfMonth == day }
    return match.map { ($0.year, $0.month) }
  }

  /// Makes a day of one date and holds its weekday and lunar note against it.
  private mutating func resolve(_ date: WrittenDate) throws(NoticeFault) -> DatedDay {
    let (year, month) = try yearAndMonth(of: date)
    guard let day = Day(year: year, month: month, day: date.day) else {
      throw .noSuchDate(date.glyphs.place)
    }
    try checkWeekday(of: date, on: day)
    for note in date.notes { try LunarNote.check(note, on: day, at: date.glyphs) }
    previous = (year, month)
    return DatedDay(day: day, isMarked: !date.weekdays.isEmpty, glyphs: date.glyphs)
  }

  /// Completes a date from the one before it and from the year of the notice.
  private func yearAndMonth(of date: WrittenDate) throws(NoticeFault) -> (Int, Int) {
    guard let month = date.month else {
      guard let previous else { throw .noMonth(date.glyphs.place) }
      return previous
    }
    guard let year = date.year else {
      return (isNewYear && month == 12 ? self.year - 1 : self.year, month)
    }
    guard year == self.year || (year == self.year - 1 && month == 12) else {
      throw .wrongYear(date.glyphs.place, expected: self.year)
    }
    return (year, month)
  }

  /// Every weekday in brackets is a checksum: all of 2004–2026 are right.
  private func checkWeekday(of date: WrittenDate, on day: Day) throws(NoticeFault) {
    guard date.weekdays.count <= 1 else { throw .notUnderstood(date.glyphs.place) }
    guard date.weekdays.allSatisfy({ $0 == day.weekday }) else {
      throw .wrongWeekday(date.glyphs.place, day: day)
    }
  }
}
