public import Statute
public import WorkingDays

extension Procedure {
  /// Asks for reasons (art 35); the clock runs on.
  public func askReasons(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.reasonsAsked(ReasonsAsked(document: matter.nextDocument)), on: day)
  }

  /// Takes in the applicant's reasons.
  public func receiveReasons(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.reasonsGiven, on: day)
  }

  /// Fixes a later day for the reply (art 35): later than the running term, and told inside it.
  public func deferReply(until: Day, on day: Day) throws(Refusal) -> [NewFact] {
    let facts = try admitting(
      .replyDeferred(ReplyDeferred(document: matter.nextDocument, until: until)), on: day)
    let due = clocks(on: day).replyDue
    if let due, day > due { try forbid(.deferralToldLate(due: due)) }
    let earliest = max(day, due ?? day)
    if until <= earliest { throw .periodOver(until, from: earliest) }
    return facts
  }

  /// Tells the fee (art 42), inside the running term and for an excess only.
  public func notifyFee(
    _ tariff: FeeTariff, count: Int, reachedOn: Day?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    if count < 1 { throw .notPositive(count) }
    let quote = tariff.quote(count)
    let notified = FeeNotified(
      document: matter.nextDocument, tariff: tariff, count: count, amount: quote.total)
    let facts = try admitting(.feeNotified(notified), on: day, reached: reachedOn)
    if matter.regime.restrictsFees {
      if quote.total == 0 { try forbid(.feeWithoutExcess(tariff, count: count)) }
      if let due = clocks(on: day).replyDue, day > due { try forbid(.feeNoticeLate(due: due)) }
    }
    return facts
  }

  /// The fee is paid in full; the reply term begins anew.
  public func payFee(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.feePaid, on: day)
  }

  /// Ends the case for want of payment, after the 20 working days.
  public func lapseFee(on day: Day) throws(Refusal) -> [NewFact] {
    let facts = try admitting(.feeLapsed(FeeLapsed(document: matter.nextDocument)), on: day)
    if let first = matter.firstFeeLapse(calendar), day < first {
      try forbid(.feeLapsedEarly(first: first))
    }
    return facts
  }
}

extension Case {
  /// The first day on which an unpaid fee ends the case.
  func firstFeeLapse(_ calendar: WorkingCalendar) -> Day? {
    guard let fee = fees.last, fee.paidOn == nil else { return nil }
    let start = document(fee.notified.document)?.reachedOn ?? fee.sentOn
    return calendar.day(Term.feePayment.workingDays ?? 20, workingDaysAfter: start) + 1
  }
}
