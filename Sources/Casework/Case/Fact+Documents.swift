import Statute
import WorkingDays

extension Fact {
  /// The documents a fact makes, in the order of their numbers. Numbers are given by the command and
  /// kept in the fact, so that no later change of the rules renumbers a file.
  var documents: [(kind: DocumentKind, id: DocumentID)] {
    switch self {
    case .received(let fact): fact.slip ? [(.receiptSlip, DocumentID(ordinal: 1))] : []
    case .correctionAsked(let fact): [(.correctionNotice, fact.document)]
    case .correctionLapsed(let fact): fact.document.map { [(.closingNotice, $0)] } ?? []
    case .extended(let fact): [(.extensionNotice, fact.document)]
    case .consulted(let fact): [(.consultationLetter, fact.document)]
    case .reasonsAsked(let fact): [(.reasonsRequest, fact.document)]
    case .replyDeferred(let fact): [(.deferralNotice, fact.document)]
    case .feeNotified(let fact): [(.feeNotice, fact.document)]
    case .feeLapsed(let fact): fact.document.map { [(.closingNotice, $0)] } ?? []
    case .decided(let fact):
      fact.notices.map { (.thirdPartyNotice, $0) } + [(.reply, fact.document)]
    case .amended(let fact): [(.amendment, fact.document)]
    default: []
    }
  }

  /// Whether the fact makes this document.
  public func makes(_ document: DocumentID) -> Bool { documents.contains { $0.id == document } }

  /// The document a fact is about, if it is about one made before.
  var usedDocument: DocumentID? {
    switch self {
    case .approved(let fact): fact.document
    case .sent(let fact): fact.document
    case .reached(let fact): fact.document
    case .sendingFailed(let fact): fact.document
    case .consultationAnswered(let fact): fact.document
    case .consultationFailed(let fact): fact.document
    case .drafted(let fact): fact.document
    case .issued(let fact): fact.document
    case .amended(let fact): fact.amends
    case .replyRevoked(let fact): fact.document
    default: nil
    }
  }
}

extension Case {
  /// Adds the documents of a fact; letters of the procedure are sent as they are made, and those of
  /// a struck fact keep their numbers, void.
  mutating func make(_ fact: RecordedFact) {
    let isVoid = struck.contains(fact.sequence)
    for (kind, id) in fact.fact.documents where id >= nextDocument {
      documents.append(
        Document(
          id: id, kind: kind, madeOn: fact.on, isVoid: isVoid, party: party(of: id, in: fact.fact),
          sendings: kind.isSentWhenMade && !isVoid ? [Sending(on: fact.on)] : []))
    }
  }

  /// The party a document goes to, when that is not the applicant.
  private func party(of id: DocumentID, in fact: Fact) -> PersonID? {
    switch fact {
    case .consulted(let letter): letter.party
    case .decided(let decided):
      zip(decided.notices, overriddenParties(by: decided.items)).first { $0.0 == id }?.1
    default: nil
    }
  }
}
