public import Statute
public import WorkingDays

extension Procedure {
  /// Hands a document over: the newest unsent one unless one is named.
  public func send(
    _ id: DocumentID?, by means: Means, mailNumber: String?, proof: String?, on day: Day
  ) throws(Refusal) -> [NewFact] {
    let document = if let id { try self.document(id) } else { try newestUnsent() }
    if document.revokedOn != nil { throw .documentRevoked(document.id) }
    if day < document.madeOn { try forbid(.outOfOrder(day, last: document.madeOn)) }
    let facts = try admitting(
      .sent(Sent(document: document.id, means: means, mailNumber: mailNumber, proof: proof)),
      on: day)
    if document.id == matter.replyInHouse?.id, let open = matter.openStep(of: policy.chain) {
      try forbid(.stepOpen(open))
    }
    if matter.isChangedSinceIssue(document) { try forbid(.changedSinceIssue(document.id)) }
    if day >= Means.letter235 { try check(means, of: document) }
    return facts
  }

  /// By letter 235 replies go by China Post or by hand; electronically only to who chose it.
  private func check(_ means: Means, of document: Document) throws(Refusal) {
    if means == .otherCourier { try forbid(.privateCourier) }
    let goesToApplicant = document.party == nil && document.kind != .thirdPartyNotice
    if means == .electronic, goesToApplicant, !matter.received.choosesElectronic {
      try forbid(.electronicWithoutChoice)
    }
  }

  /// A document was signed for or arrived.
  public func reach(_ id: DocumentID?, on day: Day) throws(Refusal) -> [NewFact] {
    let document = try underWay(id, kind: .reached)
    try checkOrder(document, on: day)
    return try admitting(.reached(Reached(document: document.id)), on: day)
  }

  /// A document came back; for a letter to a party that ends the wait for its opinion.
  public func failSending(_ id: DocumentID?, fault: Fault, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    let document = try underWay(id, kind: .sendingFailed)
    try checkOrder(document, on: day)
    let fact: Fact =
      document.kind == .consultationLetter
      ? .consultationFailed(ConsultationFailed(document: document.id))
      : .sendingFailed(SendingFailed(document: document.id, fault: fault))
    return try admitting(fact, on: day)
  }

  private func newestUnsent() throws(Refusal) -> Document {
    if let document = matter.documents.last(where: \.isUnsent) { return document }
    // A reply that only a courier carried waits to be sent again by post.
    if let reply = matter.reply, reply.sendings.allSatisfy({ $0.means == .otherCourier }) {
      return reply
    }
    throw .notNow(.sent, matter.phase, needs: .documentUnsent)
  }

  /// The document named, or the newest one sent and neither signed for nor returned.
  private func underWay(_ id: DocumentID?, kind: FactKind) throws(Refusal) -> Document {
    let named = if let id { try self.document(id) } else { Document?.none }
    guard let document = named ?? matter.documents.last(where: { $0.underWay != nil }),
      document.underWay != nil
    else { throw .notNow(kind, matter.phase, needs: .documentUnderWay) }
    return document
  }

  /// Nothing arrives or comes back before it was handed over.
  private func checkOrder(_ document: Document, on day: Day) throws(Refusal) {
    guard let index = document.underWay else { return }
    let sent = document.sendings[index].on
    if day < sent { throw .periodOver(day, from: sent) }
  }
}
