public import Casework
public import WorkingDays

/// Publications as their facts make them.
extension Snapshot {
  /// Folds what had happened to a publication by a day, or all of it; nil when there is none of
  /// this number.
  public func publication(_ number: PublicationNumber, asOf day: Day? = nil) throws
    -> Publication?
  {
    let facts = try entries(of: number.description).map {
      (fact: try FactCoding.publicationFact($0), on: try $0.happenedOn)
    }
    return Publication(number, facts.filter { fact in day.map { fact.on <= $0 } ?? true })
  }

  /// The numbers in their order; only those that are not up, or are, if asked.
  public func publications(_ phase: PublicationPhase? = nil) throws -> [PublicationNumber] {
    try connection.rows(
      PublicationQueries.numbers, scope, SQLValue(phase.map { $0 == .unpublished ? 1 : 0 }),
      read: Self.publicationNumber)
  }

  /// Those that have this number of a document (文号).
  public func publications(of key: DocumentNumberKey) throws -> [PublicationNumber] {
    try connection.rows(
      PublicationQueries.ofDocument, scope, .text(key.description), read: Self.publicationNumber)
  }

  /// Those in whose text every phrase occurs, best first.
  ///
  /// The index knows pairs of characters; for a single one the texts are read through, which an
  /// office's own publications allow.
  public func searchPublications(_ typed: String) throws -> [PublicationHit] {
    let wanted = SearchPhrases(typed, shortest: 1)
    if wanted.isEmpty { return [] }
    if wanted.hasSingle {
      return try hits(wanted, PublicationQueries.texts.rawValue, [scope])
    }
    let query = connection.searchQuery(wanted.phrases.map(\.openPairs))
    return try hits(
      wanted, connection.publicationSearchSQL,
      [scope, .text(query), .integer(Int(Int32.max))])
  }

  private func hits(
    _ wanted: SearchPhrases, _ sql: String, _ values: [SQLValue]
  ) throws -> [PublicationHit] {
    var hits: [PublicationHit] = []
    try connection.each(sql, values) {
      guard let snippet = Snippet(of: try $0.text(1), around: wanted) else { return }
      hits.append(PublicationHit(number: try $0.text(0), snippet: snippet))
    }
    return hits
  }

  private static func publicationNumber(_ columns: any Columns) throws -> PublicationNumber {
    let text = try columns.text(0)
    guard let number = PublicationNumber(text) else { throw StoreFault.malformed(detail: text) }
    return number
  }
}

/// A publication found by its text.
public struct PublicationHit: Hashable, Sendable {
  public let number: String
  public let snippet: Snippet
}

extension FactCoding {
  static func publicationFact(_ entry: LedgerEntry) throws -> PublicationFact {
    guard let kind = PublicationFact.Kind(rawValue: entry.kind), entry.version <= Fact.version
    else {
      throw StoreFault.unknownFact(
        stream: entry.stream, sequence: entry.sequence, kind: entry.kind)
    }
    return try decode(entry) { try PublicationFact(kind, from: $0) }
  }
}
