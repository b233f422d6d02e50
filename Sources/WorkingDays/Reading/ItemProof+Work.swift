/// Make-up days, and the 公休日 that pay for days off.
extension ItemProof {
  /// A make-up day is a weekend day, named once, near its holiday and outside it.
  ///
  /// Without weekday (`17日、25日上班`) it must be one of the 公休日 that move, and all of them named.
  func checkWork() throws(NoticeFault) {
    let work = item.spans(.work)
    try requireWeekend(work)
    try requireOnce(work)
    for day in work.days where item.off.days.contains(day) {
      throw .twice(work.place(of: day), day: day)
    }
    try requireNear(work + item.movedToWork)
    guard let open = work.first(where: { !$0.isMarked }) else { return }
    let moved = item.movedToWork.days
    let stray = work.first { !$0.isMarked && !moved.contains($0.first.day) }
    guard stray == nil, Set(work.days) == Set(moved) else {
      throw .unconfirmed((stray ?? open).first.place)
    }
  }

  /// Moved 公休日 are weekend days, each for a weekday of the holiday that the law does not give.
  ///
  /// New days without weekday (`1月2日、3日`) must be all the weekdays that are left to give.
  func checkMoves() throws(NoticeFault) {
    for move in item.statements where move.kind == .moved { try check(move) }
    try requireOnce(item.spans(.moved))
    try requireOnce(item.targets)
    for span in item.spans(.moved) where !span.isMarked { try confirmSource(span) }
    if let open = item.targets.first(where: { !$0.isMarked }) {
      let granted = Set(holidayDays).filter { !$0.weekday.isWeekend && !statutory.contains($0) }
      guard granted == Set(item.targets.days) else { throw .unconfirmed(open.first.place) }
    }
  }

  /// Checks one 调至 by itself.
  private func check(_ move: Statement) throws(NoticeFault) {
    try requireWeekend(move.spans)
    for span in move.targets { try requireWeekday(span) }
    try requireInside(move.targets)
    for day in move.targets.days where statutory.contains(day) {
      throw .twice(move.targets.place(of: day), day: day)
    }
    // In 2009 one date stands for two days to be moved: a 公休日 and the 中秋节 that fell on it.
    let isMarked = move.spans.isMarked && move.targets.isMarked
    guard isMarked || move.days.count == move.targets.days.count else {
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
}
