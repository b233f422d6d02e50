/// The questions that the two look-ups leave over: counting back, and days outside the table.
extension DayTable {
  /// The `count`-th working day after a day, before it for a negative count, itself for none.
  @usableFromInline func farDay(_ count: Int, after day: Day) -> Day {
    let number = Int(day.number)
    let steps = Int(Int32(clamping: count))
    if steps == 0 { return day }
    let rank =
      steps > 0 ? farCount(through: number) + steps - 1 : farCount(through: number - 1) + steps
    return Day(clamping: self.number(ofRank: rank))
  }

  /// Counts the working days through any day; negative before the table.
  @usableFromInline func farCount(through number: Int) -> Int {
    if number < Self.first { return Self.weekdays(through: number) - Self.weekdaysBeforeTable }
    if number < Self.end { return Int(before[number - Self.first + 1]) }
    return worked.count + Self.weekdays(through: number) - Self.weekdaysBeforeEnd
  }

  /// The day with this many working days between it and the first of the table.
  private func number(ofRank rank: Int) -> Int {
    if worked.indices ~= rank { return Int(worked[rank]) }
    if rank < 0 { return Self.weekday(rank + 1 + Self.weekdaysBeforeTable) }
    return Self.weekday(rank + 1 - worked.count + Self.weekdaysBeforeEnd)
  }

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
