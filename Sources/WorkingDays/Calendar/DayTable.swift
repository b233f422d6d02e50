/// Which days of 1980…2059 are worked, arranged so that counting is a look-up.
///
/// `through[i]` is the number of working days through the i-th day, and `worked[n]` is the n-th
/// working day, so that each answers the other's question. Both begin with the eve of the table,
/// as day and working day number 0. Days outside the table are reckoned, from weekends and the
/// statutory days with a fixed date: such a date is a slip, but it must not stop the program.
@usableFromInline struct DayTable: Sendable {
  /// Working days so far, by day of the table.
  @usableFromInline let through: [Int32]

  /// Day numbers, ascending.
  @usableFromInline let worked: [Int32]

  /// 1979-12-31.
  @inlinable static var eve: Int { 3_651 }

  /// 1980-01-01.
  static let first = eve + 1

  /// 2060-01-01, the day after the table.
  static let end = 32_872

  /// Sums up a table of flags.
  ///
  /// - Parameter flags: One for each day of the table, true where the day is worked.
  init(flags: [Bool]) {
    var through: [Int32] = [0]
    var worked = [Int32(Self.eve)]
    through.reserveCapacity(flags.count + 1)
    worked.reserveCapacity(flags.count + 1)
    for (index, isWorked) in flags.enumerated() {
      if isWorked { worked.append(Int32(Self.first + index)) }
      through.append(Int32(worked.count - 1))
    }
    self.through = through
    self.worked = worked
  }

  /// Finds the working day by one look-up in each array; leaves rare questions to `farDay`.
  @inlinable func day(_ count: Int, after day: Day) -> Day {
    let index = Int(day.number) &- Self.eve
    if count > 0, isIndex(index, through.count) {
      let ordinal = Int(through[index]) &+ count
      if isIndex(ordinal, worked.count) { return Day(number: worked[ordinal]) }
    }
    return farDay(count, after: day)
  }

  /// Counts the working days up to and including `day`, from the first of the table.
  @inlinable func count(through day: Day) -> Int {
    let index = Int(day.number) &- Self.eve
    return isIndex(index, through.count) ? Int(through[index]) : farCount(through: Int(day.number))
  }

  /// Whether `index` is 0..<count, in one comparison that also spares the array its own.
  @inlinable func isIndex(_ index: Int, _ count: Int) -> Bool {
    UInt(bitPattern: index) < UInt(bitPattern: count)
  }
}
