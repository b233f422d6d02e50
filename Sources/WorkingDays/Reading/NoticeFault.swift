/// Why the text of a notice is refused; each case has what a sentence about it needs.
///
/// A notice moves the deadlines of every open case, so nothing in it is taken on trust: what is
/// not understood, or contradicts itself, the weekday or the law, stops the import at its place.
public enum NoticeFault: Error, Hashable, Sendable {
  /// No year in option, header, title or text, or an option outside 1900...2199.
  case noYear

  /// Not one day is set.
  case nothingSet

  /// The notice amends a year that has no notice yet.
  case nothingToAmend(year: Int)

  /// A header (`# year:`, `# first published:`) has a value that is none.
  case header(Place)

  /// An item of a whole year's notice does not say which holiday it is about.
  case nameless(Place)

  /// A date that no calendar has, such as `0月1日`.
  case noSuchDate(Place)

  /// A day without month, and none before it in the item.
  case noMonth(Place)

  /// A date of another year than the one the notice arranges.
  case wrongYear(Place, expected: Int)

  /// The weekday in brackets is not that of the date.
  case wrongWeekday(Place, day: Day)

  /// The lunar day in brackets is another date.
  case wrongLunarDay(Place, expected: Day)

  /// A range that ends before it begins.
  case backwards(Place)

  /// `共N天`, or the number of 公休日 that move, is not what the dates come to.
  case wrongCount(Place, counted: Int)

  /// A date without weekday and count is not the statutory day of the holiday.
  case notStatutory(Place, statutory: [Day])

  /// The days off of a holiday leave out its statutory day.
  case leavesOut(Place, statutory: Day)

  /// A date without weekday and count, and nothing else that confirms it.
  case unconfirmed(Place)

  /// A make-up day, or a 公休日, that is no weekend day.
  case notWeekend(Place, day: Day)

  /// A day taken off in exchange (补休, 调休) that is a weekend day anyway.
  case notWeekday(Place, day: Day)

  /// A day said to be part of the days off, but it is not.
  case outsideHoliday(Place, day: Day)

  /// A make-up day weeks away from its holiday; none has ever been more than eleven days away.
  case farFromHoliday(Place, day: Day)

  /// A day that the text sets twice.
  case twice(Place, day: Day)

  /// The end of a prolonged holiday does not lie after the end it had.
  case notLonger(Place, end: Day)

  /// A sentence with a date that no known wording explains.
  case notUnderstood(Place)
}

extension NoticeFault {
  /// A spot in the text as it was handed over, without comments taken out.
  public struct Place: Hashable, Sendable {
    /// From 1.
    public let line: Int

    /// From 1, in characters.
    public let column: Int

    /// The words at fault, without blanks.
    public let text: String

    public init(line: Int, column: Int, text: String) {
      self.line = line
      self.column = column
      self.text = text
    }
  }

  /// Where the text is at fault; nil when something is missing from all of it.
  public var place: Place? {
    switch self {
    case .noYear, .nothingSet, .nothingToAmend: nil
    case .header(let place), .nameless(let place), .noSuchDate(let place), .noMonth(let place),
      .wrongYear(let place, _), .wrongWeekday(let place, _), .wrongLunarDay(let place, _),
      .backwards(let place), .wrongCount(let place, _), .notStatutory(let place, _),
      .leavesOut(let place, _), .unconfirmed(let place), .notWeekend(let place, _),
      .notWeekday(let place, _), .outsideHoliday(let place, _), .farFromHoliday(let place, _),
      .twice(let place, _),
      .notLonger(let place, _), .notUnderstood(let place):
      place
    }
  }
}
