public import Statute
public import WorkingDays

extension Procedure {
  /// Sends a letter to a third party, a co-maker or another agency (arts 32–34).
  public func consult(
    _ party: PersonID, _ kind: PartyKind, about subject: ConsultationSubject, within: Int?,
    inWriting: Bool, reachedOn: Day?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    if let within, within < 1 { throw .notPositive(within) }
    let letter = Consulted(
      document: matter.nextDocument, party: party, kind: kind, subject: subject, within: within,
      inWriting: inWriting)
    let facts = try admitting(.consulted(letter), on: day, reached: reachedOn)
    if !inWriting { try forbid(.consultationNotWritten) }
    if subject == .opinion { try checkStop(party, on: day) }
    return facts
  }

  /// A letter that stops nothing is not what the officer means to send.
  private func checkStop(_ party: PersonID, on day: Day) throws(Refusal) {
    let clocks = clocks(on: day)
    if let due = clocks.orderDue ?? clocks.replyDue, day > due {
      try forbid(.consultationAfterDue(due))
    }
    if !matter.letters(to: party).isEmpty { try forbid(.consultationRepeated) }
  }

  /// An opinion came in.
  public func answerConsultation(
    of party: PersonID, _ opinion: Opinion, reason: TextReference?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    guard let asked = openLetter(to: party) else { throw .unknownParty }
    if day < asked.sentOn { throw .periodOver(day, from: asked.sentOn) }
    let answer = ConsultationAnswered(
      document: asked.asked.document, opinion: opinion, reason: reason)
    return try admitting(.consultationAnswered(answer), on: day)
  }

  private func openLetter(to party: PersonID) -> Consultation? {
    matter.consultations.last { $0.asked.party == party && $0.isOpen }
  }
}
