import Statute
import WorkingDays

extension Fact {
  /// The documents a fact makes, in the order of their numbers.
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

  /// The document a fact is about, if it is about one made before.
  var usedDocument: DocumentID? {
    switch self {
    case .approved(let fact): fact.document
    case .sent(let fact): fact.document
    case .reached(let fact): fact.document
    case .sendingFailed(let fact): fact.document
    case .consultationAnswered(let fact): fact.document
    case .consultationFailed(let fact): fact.document
    case .amended(let fact): fact.amends
    case .replyRevoked(let fact): fact.document
    default: nil
    }
  }

  /// The party the documents of a fact go to, when that is not the applicant.
  private var party: PersonID? {
    if case .consulted(let letter) = self { letter.party } else { nil }
  }

  /// Makes the documents of a recorded fact; letters of the procedure are sent as they are made.
  func made(on day: Day, isVoid: Bool) -> [Document] {
    documents.map { kind, id in
      Document(
        id: id, kind: kind, madeOn: day, isVoid: isVoid, party: party,
        sendings: kind.isSentWhenMade && !isVoid ? [Sending(on: day)] : [])
    }
  }
}

extension Case {
  /// Adds the documents of a fact; a struck fact's keep their numbers, void.
  mutating func make(_ fact: RecordedFact) {
    let isVoid = struck.contains(fact.sequence)
    for document in fact.fact.made(on: fact.on, isVoid: isVoid) where document.id == nextDocument {
      documents.append(document)
    }
  }
}
