import CaseStore
import Casework
public import Statute
public import WorkingDays

/// A letter to a party as a clerk enters it.
public struct ConsultationDraft: Sendable {
  public var party: String
  public var kind: PartyKind
  public var subject: ConsultationSubject = .opinion
  public var within: Int?
  public var reachedOn: Day?
  /// False for a talk or a call, which stops nothing.
  public var inWriting = true

  public init(party: String, kind: PartyKind) {
    self.party = party
    self.kind = kind
  }
}

extension Office {
  public func consult(_ number: String, _ draft: ConsultationDraft, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      let person = Person(id: "", kind: draft.kind.rawValue, name: draft.party)
      let party = try act.party(named: draft.party) ?? act.transaction.register(person)
      return try act.procedure.consult(
        party, draft.kind, about: draft.subject, within: draft.within,
        inWriting: draft.inWriting, reachedOn: draft.reachedOn, on: entry.on)
    }
  }

  public func answerConsultation(
    _ number: String, party: String, _ opinion: Opinion, reason: String?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      guard let person = try act.party(named: party) else { throw Refusal.unknownParty }
      return try act.procedure.answerConsultation(
        of: person, opinion, reason: try act.keep(reason), on: entry.on)
    }
  }
}
