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
    if number < Self.first { return Self.weekdays(through: number) - Self.weekdaysBeforeTable }
    if number < Self.end { return Int(through[number - Self.eve]) }
    return total + Self.weekdays(through: number) - Self.weekdaysBeforeEnd
  }

  /// The n-th working day from the first of the table, or before it when `ordinal` is not positive.
  private func number(ofOrdinal ordinal: Int) -> Int {
    if 1...total ~= ordinal { return Int(worked[ordinal]) }
    if ordinal < 1 { return Self.weekday(ordinal + Self.weekdaysBeforeTable) }
    return Self.weekday(ordinal - total + Self.weekdaysBeforeEnd)
  }

  /// The number of working days in the table.
  private var total: Int { worked.count - 1 }

  private static let weekdaysBeforeTable = weekdays(through: first - 1)
  private static let weekdaysBeforeEnd = weekdays(through: end - 1)

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
