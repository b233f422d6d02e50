import Statute
public import WorkingDays

extension Procedure {
  /// Changes the wording of a document by hand, as long as it has not gone out in its final form.
  public func draft(_ id: DocumentID, text: TextReference, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    let document = try editable(id)
    if document.kind == .reply, !document.isUnsent { throw .documentSent(id) }
    if day < document.madeOn { throw .periodOver(day, from: document.madeOn) }
    return try admitting(.drafted(Drafted(document: id, text: text)), on: day)
  }

  /// Encloses files with a reply (art 36 item 2), as long as it did not leave: its letter names them.
  public func enclose(_ files: [Attached], with id: DocumentID, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    guard try document(id).kind == .reply else { throw .notAReply(id) }
    let document = try editable(id)
    guard document.isUnsent else { throw .documentSent(id) }
    if day < document.madeOn { throw .periodOver(day, from: document.madeOn) }
    return try admitting(files.map { NewFact(.attached($0), on: day) })
  }

  /// Numbers a letter and sets it for good (art 45); `files` are its formats.
  ///
  /// A letter that was issued, and not yet sent, is issued anew under the number it has.
  public func issue(
    _ id: DocumentID, number: DocumentNumber?, approvedBy: String, files: [IssuedFile],
    on day: Day
  ) throws(Refusal) -> [NewFact] {
    let document = try editable(id)
    if day < document.madeOn { throw .periodOver(day, from: document.madeOn) }
    if document.kind == .reply, let open = matter.openStep(of: policy.chain), open != .sign {
      try forbid(.stepOpen(open))
    }
    if document.kind == .reply, let sentOn = document.sentOn, day > sentOn {
      try forbid(.issuedAfterSending(day, sent: sentOn))
    }
    return try admitting(
      .issued(
        Issued(document: id, number: number, approvedBy: approvedBy, files: files)), on: day)
  }

  /// A document that still may change: it was not issued, or did not leave the office since.
  private func editable(_ id: DocumentID) throws(Refusal) -> Document {
    let document = try document(id)
    if document.revokedOn != nil { throw .documentRevoked(id) }
    if document.issue != nil, !document.isUnsent { throw .documentIssued(id) }
    return document
  }
}
