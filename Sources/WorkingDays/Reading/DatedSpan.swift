/// A date of a notice that has become a day.
struct DatedDay {
  let day: Day

  /// Whether a weekday stands beside it, which has been checked.
  let isMarked: Bool
  let glyphs: ArraySlice<Glyph>

  var place: NoticeFault.Place { glyphs.place }
}

/// One date, or a range of dates.
struct DatedSpan {
  let first: DatedDay
  let last: DatedDay

  /// Whether it was written as a range; a single date is no count's business.
  let isRange: Bool

  var days: [Day] { (0...(last.day - first.day)).map { first.day + $0 } }
  var isMarked: Bool { first.isMarked && last.isMarked }
  var ends: [DatedDay] { isRange ? [first, last] : [first] }

  /// The day of the span on which to point for `day`.
  func dated(_ day: Day) -> DatedDay { day == last.day ? last : first }
}

/// A span as written, waiting for the words that say what it is.
struct WrittenSpan {
  var first: WrittenDate
  var last: WrittenDate?

  /// Gives weekdays that stand together after the last date of a range to both of its ends.
  mutating func spreadWeekdays() {
    guard var last, last.weekdays.count == 2, first.weekdays.isEmpty else { return }
    first.weekdays = [last.weekdays[0]]
    last.weekdays = [last.weekdays[1]]
    self.last = last
  }

  /// Gives the two halves of `(农历大年初一至初七)` to the ends of a range.
  mutating func spreadNote() {
    guard var last, let note = last.notes.last else { return }
    let halves = note.split { $0.scalar == "至" || $0.scalar == "-" }
    guard halves.count == 2 else { return }
    first.notes.append(halves[0])
    last.notes[last.notes.count - 1] = halves[1]
    self.last = last
  }
}

extension [DatedSpan] {
  /// All days, in the order they are written.
  var days: [Day] { flatMap(\.days) }
  var isMarked: Bool { allSatisfy(\.isMarked) }

  /// The written date to point at for `day`, the first of all when it lies in none.
  func place(of day: Day) -> NoticeFault.Place {
    let span = first { $0.first.day <= day && day <= $0.last.day } ?? self[0]
    return span.dated(day).place
  }
}
