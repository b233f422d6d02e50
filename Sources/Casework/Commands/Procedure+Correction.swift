import Statute
public import WorkingDays

extension Procedure {
  /// Asks for a correction (art 30): once, within 7 working days, never for purpose or need.
  public func askCorrection(
    _ items: [TextReference], period: Period?, asksPurpose: Bool, reachedOn: Day?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    try check(period, from: day)
    let asked = CorrectionAsked(
      document: matter.nextDocument, items: items, period: period, asksPurpose: asksPurpose)
    let facts = try admitting(.correctionAsked(asked), on: day, reached: reachedOn)
    if let first = matter.sentCorrections.first, matter.regime.correctsOnce {
      try forbid(.correctionSecond(first.sentOn))
    }
    if let due = matter.correctionNoticeDue(policy, calendar), matter.sentCorrections.isEmpty,
      noticeDay(reachedOn, sentOn: day) > due
    {
      try forbid(.correctionNoticeLate(due: due))
    }
    if asksPurpose, !matter.regime.asksPurpose { try forbid(.purposeDemanded) }
    return facts
  }

  /// A correction came in; posting decides whether in time, receipt restarts the reply term.
  public func receiveCorrection(postedOn: Day?, on day: Day) throws(Refusal) -> [NewFact] {
    let posted = postedOn ?? day
    if posted > day { throw .postedAfterReceipt(posted, received: day) }
    if posted < matter.reachedOn { throw .beforeReceipt(posted, reached: matter.reachedOn) }
    return try admitting(.corrected(Corrected(postedOn: posted)), on: day)
  }

  /// Ends the case for want of a correction: after the period and the time mail may take, or when
  /// it is certain that nothing is in the mail.
  public func lapseCorrection(nothingInMail: Bool, on day: Day) throws(Refusal) -> [NewFact] {
    let facts = try admitting(
      .correctionLapsed(
        CorrectionLapsed(document: matter.nextDocument, nothingInMail: nothingInMail)), on: day)
    if let round = matter.corrections.last {
      let first = matter.correctionLapse(
        of: round, nothingInMail: nothingInMail, policy, calendar)
      if day < first { try forbid(.correctionLapsedEarly(first: first)) }
    }
    return facts
  }

  /// Undoes a wrong lapse.
  public func reopen(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.reopened, on: day)
  }

  /// The day that has to lie inside the 7 working days.
  private func noticeDay(_ reachedOn: Day?, sentOn: Day) -> Day {
    policy.choice(.correctionNoticeMet) == .reached ? reachedOn ?? sentOn : sentOn
  }

  /// A period must have a length, or end after it begins.
  func check(_ period: Period?, from day: Day) throws(Refusal) {
    switch period {
    case .workingDays(let count) where count < 1: throw .notPositive(count)
    case .until(let end) where end <= day: throw .periodOver(end, from: day)
    default: break
    }
  }
}
