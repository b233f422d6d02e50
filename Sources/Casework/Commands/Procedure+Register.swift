public import WorkingDays

extension Procedure {
  /// Takes over what a register says happened: a letter or an event, and when the letter arrived.
  ///
  /// A register does not tell everything that a command asks for (who approved an extension, how
  /// many pages a fee was for). What is impossible is refused here as everywhere; what is
  /// irregular shows as a finding.
  public func takeOver(_ fact: Fact, on day: Day, reached: Day? = nil) throws(Refusal)
    -> [NewFact]
  {
    try admitting(fact, on: day, reached: reached)
  }
}
