/// Holds what an item says against the weekday, the law and itself.
///
/// Weekdays and counts were checked as they were read. What carries neither must be confirmed in
/// another way, or it is refused; only a day whose holiday the law does not know is let through.
struct ItemProof {
  let item: ItemReading

  /// The law days of its holidays; none when the law does not know them.
  let statutory: [Day]

  /// The days off that it grants.
  let holidayDays: [Day]

  /// Refuses the item at the first place that does not hold.
  static func check(_ item: ItemReading) throws(NoticeFault) {
    let proof = ItemProof(item)
    try proof.checkHoliday()
    try proof.checkSubstitutes()
    try proof.checkWork()
    try proof.checkMoves()
    try proof.checkBreakdown()
  }

  private init(_ item: ItemReading) {
    self.item = item
    statutory = item.statutory
    holidayDays = item.holiday.days
  }

  /// The days off must be confirmed one by one, and cover every law day of the holiday.
  private func checkHoliday() throws(NoticeFault) {
    for statement in item.statements where statement.isHoliday {
      for span in statement.spans { try checkHoliday(span, isCounted: statement.isCounted) }
      try checkJoint(statement)
    }
    guard let first = item.holiday.first?.first else { return }
    for day in statutory where !holidayDays.contains(day) {
      throw .leavesOut(first.place, statutory: day)
    }
  }

  /// A weekday confirms a date, a count a range. A single date without weekday must be a law day,
  /// since a count of one fits any day; a range without both must come out even.
  private func checkHoliday(_ span: DatedSpan, isCounted: Bool) throws(NoticeFault) {
    guard !span.isMarked, !(span.isRange && isCounted) else { return }
    if span.isRange {
      guard statutory.isEmpty || isBalanced else { throw .unconfirmed(span.first.place) }
    } else {
      // A day of its own is held against the 其中…放假 that names it again.
      let named = statutory.isEmpty ? breakdownDays : statutory
      guard named.isEmpty || named.contains(span.first.day) else {
        throw .notStatutory(span.first.place, statutory: named)
      }
    }
  }

  /// The days that 其中…放假 names with their weekday.
  private var breakdownDays: [Day] {
    item.statements.filter { $0.kind == .off && $0.isBreakdown && $0.spans.isMarked }.flatMap(
      \.days)
  }

  /// Whether each weekday off beyond those the law gives is paid for by a make-up day.
  private var isBalanced: Bool {
    let weekdaysOff = Set(item.off.days).filter { !$0.weekday.isWeekend }.count
    let worked = Set(item.spans(.work).days + item.movedToWork.days).count
    return weekdaysOff - statutory.count == worked
  }

  /// 与周末连休: the days off must touch a weekend, or lie on it.
  private func checkJoint(_ statement: Statement) throws(NoticeFault) {
    guard statement.joinsWeekend, let span = statement.spans.first else { return }
    let near = span.days + [span.first.day - 1, span.last.day + 1]
    guard near.contains(where: \.weekday.isWeekend) else {
      throw .notWeekend(span.first.place, day: span.first.day)
    }
  }

  /// A 补休 follows a law day that was lost to a weekend; without weekday it must be the first
  /// weekday after it (放假办法 art 6).
  private func checkSubstitutes() throws(NoticeFault) {
    for span in item.spans(.substitute) {
      try requireWeekday(span)
      guard let lost = holidayDays.last(where: { $0 < span.first.day }), lost.weekday.isWeekend
      else { throw .unconfirmed(span.first.place) }
      let between = (lost + 1).number..<span.first.day.number
      let follows = between.allSatisfy { Day(number: $0).weekday.isWeekend }
      guard span.isMarked || follows else { throw .unconfirmed(span.first.place) }
    }
  }
}
