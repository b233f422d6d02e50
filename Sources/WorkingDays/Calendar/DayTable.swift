/// Which days of 1980…2059 are worked, arranged so that counting is a look-up.
///
/// `before[i]` is the number of working days before the i-th day of the table, and `worked` lists
/// the working days themselves, so that each answers the other's question. Outside the table
/// weekends alone are taken as rest days: such a date is a slip, but it must not stop the program.
@usableFromInline struct DayTable: Sendable {
  /// Has one element more than the table has days.
  @usableFromInline let before: [Int32]

  /// Day numbers, ascending.
  @usableFromInline let worked: [Int32]

  /// 1980-01-01.
  @inlinable static var first: Int { 3_652 }

  /// 2060-01-01, the day after the table.
  static let end = 32_872

  /// Sums up a table of flags.
  ///
  /// - Parameter flags: One for each day of the table, true where the day is worked.
  init(flags: [Bool]) {
    var before: [Int32] = [0]
    var worked: [Int32] = []
    before.reserveCapacity(flags.count + 1)
    worked.reserveCapacity(flags.count)
    for (index, isWorked) in flags.enumerated() {
      if isWorked { worked.append(Int32(Self.first + index)) }
      before.append(Int32(worked.count))
    }
    self.before = before
    self.worked = worked
  }

  /// Finds the working day by one look-up in each array; leaves rare questions to `farDay`.
  @inlinable func day(_ count: Int, after day: Day) -> Day {
    let index = Int(day.number) &- (Self.first &- 1)
    if count > 0, isIndex(index, before.count) {
      let rank = Int(before[index]) &+ count &- 1
      if isIndex(rank, worked.count) { return Day(number: worked[rank]) }
    }
    return farDay(count, after: day)
  }

  /// Counts the working days up to and including `day`, from the first of the table.
  @inlinable func count(through day: Day) -> Int {
    let index = Int(day.number) &- (Self.first &- 1)
    return isIndex(index, before.count) ? Int(before[index]) : farCount(through: Int(day.number))
  }

  /// Whether `index` is 0..<count, in one comparison that also spares the array its own.
  @inlinable func isIndex(_ index: Int, _ count: Int) -> Bool {
    UInt(bitPattern: index) < UInt(bitPattern: count)
  }
}
