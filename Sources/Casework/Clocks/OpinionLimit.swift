public import Statute
import WorkingDays

/// How long a party's opinion is waited for, and whether it was asked before (arts 32–34).
extension Case {
  /// Whether a letter had asked this party for its opinion before a fact, in any run of the term.
  /// A call is no letter (art 32).
  func hasAsked(_ party: PersonID, before event: RecordedFact) -> Bool {
    letters(to: party).contains { ($0.sentOn, $0.sequence) < (event.on, event.sequence) }
  }

  /// The letters that asked this party for its opinion.
  func letters(to party: PersonID) -> [Consultation] {
    consultations.filter {
      $0.asked.party == party && $0.asked.subject == .opinion && $0.asked.inWriting
    }
  }

  /// The last day for a party's opinion; nil where the law of 2007, or a reading, sets none.
  func opinionLimit(
    _ asked: Consultation, _ policy: Policy, _ calendar: WorkingCalendar
  ) -> Day? {
    guard regime == .of2019, let length = opinionLength(asked.asked, policy) else { return nil }
    let start = document(asked.asked.document)?.reachedOn ?? asked.sentOn
    return calendar.day(length, workingDaysAfter: start)
  }

  /// Working days for a party's opinion: 15 by arts 32 and 34; another agency has what the
  /// letter says, 15 at most.
  func opinionLength(_ asked: Consulted, _ policy: Policy) -> Int? {
    guard asked.kind == .agency else { return asked.kind.term.workingDays }
    guard policy.choice(.agencyLimit) == .capped else { return asked.within }
    let usual = Term.agencyOpinion.workingDays ?? 15
    return min(asked.within ?? usual, usual)
  }
}

extension Term {
  /// The length in working days; nil for a term in calendar days or by date.
  public var workingDays: Int? { if case .workingDays(let count) = length { count } else { nil } }
}
