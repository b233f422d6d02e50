/// Holds what an item says against the weekday, the law and itself.
///
/// Weekdays and counts were checked as they were read. What carries neither must be confirmed in
/// another way, or it is refused; only a day whose holiday the law does not know is let through.
struct ItemProof {
  let item: ItemReading
  let statutory: [Day]
  let holidayDays: [Day]

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

  // MARK: Days off

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

  private func checkJoint(_ statement: Statement) throws(NoticeFault) {
    guard statement.joinsWeekend, let span = statement.spans.first else { return }
    let near = span.days + [span.first.day - 1, span.last.day + 1]
    guard near.contains(where: \.weekday.isWeekend) else {
      throw .notWeekend(span.first.place, day: span.first.day)
    }
  }

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

  // MARK: Days worked

  private func checkWork() throws(NoticeFault) {
    let work = item.spans(.work)
    try requireWeekend(work)
    try requireOnce(work)
    for day in work.days where item.off.days.contains(day) {
      throw .twice(work.place(of: day), day: day)
    }
    guard let open = work.first(where: { !$0.isMarked }) else { return }
    let moved = item.movedToWork.days
    let stray = work.first { !$0.isMarked && !moved.contains($0.first.day) }
    guard stray == nil, Set(work.days) == Set(moved) else {
      throw .unconfirmed((stray ?? open).first.place)
    }
  }

  // MARK: Moved rest days

  private func checkMoves() throws(NoticeFault) {
    for move in item.statements where move.kind == .moved { try check(move) }
    try requireOnce(item.spans(.moved))
    try requireOnce(item.targets)
    for span in item.spans(.moved) where !span.isMarked { try confirmSource(span) }
    if let open = item.targets.first(where: { !$0.isMarked }) {
      let granted = Set(holidayDays).filter { !$0.weekday.isWeekend && !statutory.contains($0) }
      guard granted == Set(item.targets.days) else { throw .unconfirmed(open.first.place) }
    }
  }

  private func check(_ move: Statement) throws(NoticeFault) {
    try requireWeekend(move.spans)
    for span in move.targets { try requireWeekday(span) }
    try requireInside(move.targets)
    for day in move.targets.days where statutory.contains(day) {
      throw .twice(move.targets.place(of: day), day: day)
    }
    guard move.days.count == move.targets.days.count else {
      throw .wrongCount(move.targets[0].first.place, counted: move.targets.days.count)
    }
  }

  /// A 公休日 without weekday must be a law day on a weekend, or be named again as worked.
  private func confirmSource(_ span: DatedSpan) throws(NoticeFault) {
    let day = span.first.day
    let isConfirmed =
      holidayDays.contains(day) ? statutory.contains(day) : item.spans(.work).days.contains(day)
    guard isConfirmed else { throw .unconfirmed(span.first.place) }
  }

  // MARK: What takes the days off apart

  private func checkBreakdown() throws(NoticeFault) {
    try checkLawDays()
    try checkPlainWeekend()
    for statement in item.statements where statement.kind == .off && statement.isBreakdown {
      try requireInside(statement.spans)
      for span in statement.spans where !span.isMarked && !statutory.contains(span.first.day) {
        throw .unconfirmed(span.first.place)
      }
    }
    for span in item.spans(.swapped) {
      try requireWeekday(span)
      try requireInside([span])
      guard span.isMarked else { throw .unconfirmed(span.first.place) }
    }
    for span in item.spans(.resumed) { try checkResumed(span) }
  }

  private func checkLawDays() throws(NoticeFault) {
    let spans = item.spans(.statutory)
    try requireInside(spans)
    guard !spans.isEmpty, !statutory.isEmpty else { return }
    for day in spans.days where !statutory.contains(day) {
      throw .notStatutory(spans.place(of: day), statutory: statutory)
    }
    guard let open = spans.first(where: { !$0.isMarked }), Set(spans.days) != Set(statutory)
    else { return }
    throw .notStatutory(open.first.place, statutory: statutory)
  }

  private func checkPlainWeekend() throws(NoticeFault) {
    let spans = item.spans(.plainWeekend)
    try requireWeekend(spans)
    try requireInside(spans)
    guard let open = spans.first(where: { !$0.isMarked }) else { return }
    let claimed = statutory + item.spans(.moved).days
    let plain = Set(holidayDays).filter { $0.weekday.isWeekend && !claimed.contains($0) }
    guard plain == Set(spans.days) else { throw .unconfirmed(open.first.place) }
  }

  private func checkResumed(_ span: DatedSpan) throws(NoticeFault) {
    let day = span.first.day
    guard !item.off.days.contains(day) else { throw .twice(span.first.place, day: day) }
    let last = (item.off + item.spans(.extends)).days.max()
    guard span.isMarked || last.map({ $0 + 1 }) == day else {
      throw .unconfirmed(span.first.place)
    }
  }

  // MARK: Demands

  private func requireWeekend(_ spans: [DatedSpan]) throws(NoticeFault) {
    for day in spans.days where !day.weekday.isWeekend {
      throw .notWeekend(spans.place(of: day), day: day)
    }
  }

  private func requireWeekday(_ span: DatedSpan) throws(NoticeFault) {
    for day in span.days where day.weekday.isWeekend {
      throw .notWeekday(span.dated(day).place, day: day)
    }
  }

  private func requireInside(_ spans: [DatedSpan]) throws(NoticeFault) {
    guard !holidayDays.isEmpty else { return }
    for day in spans.days where !holidayDays.contains(day) {
      throw .outsideHoliday(spans.place(of: day), day: day)
    }
  }

  private func requireOnce(_ spans: [DatedSpan]) throws(NoticeFault) {
    var seen: Set<Day> = []
    for span in spans {
      for day in span.days where !seen.insert(day).inserted {
        throw .twice(span.dated(day).place, day: day)
      }
    }
  }
}
