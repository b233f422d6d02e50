public import Casework
public import WorkingDays

/// Recording publications.
extension Transaction {
  /// Records a fact of a publication and renews the words by which it is found.
  public func record(
    _ fact: PublicationFact, on day: Day, of number: PublicationNumber, _ recording: Recording
  ) throws -> Publication {
    let stream = number.description
    try append([
      EntryDraft(
        stream: stream, sequence: try lastSequence(of: stream) + 1, kind: fact.kind.rawValue,
        version: Fact.version, day: day.description, recordedAt: recording.at,
        recordedBy: recording.by, asHappened: recording.asHappened?.digest,
        payload: try FactCoding.payload(of: fact))
    ])
    guard let publication = try publication(number) else {
      throw StoreFault.integrity(detail: "a publication that was never added: \(number)")
    }
    try index(publication)
    return publication
  }

  /// Puts what the facts of a publication say now in the place of what the table said.
  public func index(_ publication: Publication) throws {
    let body = try publication.searchLines(text).joined(separator: "\n")
    let key = publication.added.documentNumber.flatMap(DocumentNumberKey.init)
    try connection.run(
      PublicationQueries.put, scope, .text(publication.number.description),
      .integer(publication.number.year), .integer(publication.number.serial),
      SQLValue(key?.description), .integer(publication.phase == .unpublished ? 1 : 0),
      .text(body), .text(SearchText(body).openPairs.joined(separator: " ")))
  }
}

extension Publication {
  /// What it is found by, a line each; the wording only once it has gone up.
  fileprivate func searchLines(_ text: (TextReference) throws -> String?) throws -> [String] {
    let wasUp = rounds.contains { $0.publishedOn != nil }
    let wording = wasUp ? try fullText.flatMap(text) : nil
    return [
      added.title, number.description, added.documentNumber, added.indexNumber, added.issuer,
      added.subject, wording,
    ].compactMap { $0 }
  }
}
