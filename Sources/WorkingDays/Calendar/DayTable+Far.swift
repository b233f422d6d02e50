/// The questions that the two look-ups leave over: counting back, and days outside the table.
extension DayTable {
  /// The `count`-th working day after a day, before it for a negative count, itself for none.
  @usableFromInline func farDay(_ count: Int, after day: Day) -> Day {
    let number = Int(day.number)
    let steps = Int(Int32(clamping: count))
    if steps == 0 { return day }
    let ordinal =
      steps > 0 ? farCount(through: number) + steps : farCount(through: number - 1) + steps + 1
    return Day(clamping: self.number(ofOrdinal: ordinal))
  }

  /// Counts the working days through any day; negative before the table.
  @usableFromInline func farCount(through number: Int) -> Int {
    if number < Self.first {
      return Self.weekdays(through: number) - Self.weekdaysBeforeTable
        + Self.lawDays(after: number, through: Self.eve)
    }
    if number < Self.end { return Int(through[number - Self.eve]) }
    return total + Self.weekdays(through: number) - Self.weekdaysBeforeEnd
      - Self.lawDays(after: Self.end - 1, through: number)
  }

  /// The n-th working day from the first of the table, or before it when `ordinal` is not positive.
  private func number(ofOrdinal ordinal: Int) -> Int {
    if 1...total ~= ordinal { return Int(worked[ordinal]) }
    return ordinal < 1 ? numberBefore(ordinal) : numberBehind(ordinal)
  }

  /// Steps back over law days until no further one comes into the way.
  private func numberBefore(_ ordinal: Int) -> Int {
    let weekdays = ordinal + Self.weekdaysBeforeTable
    var number = Self.weekday(weekdays)
    while true {
      let next = Self.weekday(weekdays - Self.lawDays(after: number - 1, through: Self.eve))
      if next == number { return number }
      number = next
    }
  }

  /// Steps on over law days until no further one comes into the way.
  private func numberBehind(_ ordinal: Int) -> Int {
    let weekdays = ordinal - total + Self.weekdaysBeforeEnd
    var number = Self.weekday(weekdays)
    while true {
      let next = Self.weekday(weekdays + Self.lawDays(after: Self.end - 1, through: number))
      if next == number { return number }
      number = next
    }
  }

  /// The number of working days in the table.
  private var total: Int { worked.count - 1 }

  private static let weekdaysBeforeTable = weekdays(through: eve)
  private static let weekdaysBeforeEnd = weekdays(through: end - 1)

  /// Counts the statutory days on weekdays between two days, as far as days are written at all.
  private static func lawDays(after start: Int, through end: Int) -> Int {
    let (first, last) = (Day(clamping: start + 1), Day(clamping: end))
    let years = Day.years.clamped(to: min(first.year, last.year)...last.year)
    return years.reduce(0) { count, year in
      count
        + StatutoryDay.days(of: year).count {
          first <= $0.day && $0.day <= last && !$0.day.weekday.isWeekend
        }
    }
  }

  /// Counts Mondays to Fridays since Monday 1969-12-29, three days before day number 0.
  private static func weekdays(through number: Int) -> Int {
    let weeks = floorDivide(number + 3, 7)
    return weeks * 5 + min(number + 3 - weeks * 7 + 1, 5)
  }

  /// The day that ends a count of weekdays, the inverse of `weekdays(through:)`.
  private static func weekday(_ count: Int) -> Int {
    let weeks = floorDivide(count - 1, 5)
    return weeks * 7 + (count - 1 - weeks * 5) - 3
  }
}
