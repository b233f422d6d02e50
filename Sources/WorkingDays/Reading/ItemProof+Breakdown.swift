/// What takes the days off apart: which are law days, which weekends, which exchanged.
extension ItemProof {
  /// Everything said about parts of the days off must lie in them and be what it is called.
  func checkBreakdown() throws(NoticeFault) {
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

  /// 为法定节假日: law days of this holiday only, and without weekdays all of them.
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

  /// 照常公休: weekend days of the holiday; without weekday all that are neither law day nor moved.
  private func checkPlainWeekend() throws(NoticeFault) {
    let spans = item.spans(.plainWeekend)
    try requireWeekend(spans)
    try requireInside(spans)
    guard let open = spans.first(where: { !$0.isMarked }) else { return }
    let claimed = statutory + item.spans(.moved).days
    let plain = Set(holidayDays).filter { $0.weekday.isWeekend && !claimed.contains($0) }
    guard plain == Set(spans.days) else { throw .unconfirmed(open.first.place) }
  }

  /// 起正常上班: a weekday after the days off, the very next one if its weekday is not told.
  private func checkResumed(_ span: DatedSpan) throws(NoticeFault) {
    let day = span.first.day
    try requireWeekday(span)
    guard !item.off.days.contains(day) else { throw .twice(span.first.place, day: day) }
    let last = (item.off + item.spans(.extends)).days.max()
    guard span.isMarked || last.map({ $0 + 1 }) == day else {
      throw .unconfirmed(span.first.place)
    }
  }
}
