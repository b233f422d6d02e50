import CaseStore
public import Casework
import WorkingDays

extension Office {
  /// The publications as they stood on a day, in the order of their numbers.
  public func publications(
    _ phase: PublicationPhase?, _ slice: Slice, _ point: Standpoint
  ) throws(OfficeError) -> [PublicationLineView] {
    try reading { snapshot in
      let lines = try self.lines(try snapshot.publications(), point, snapshot)
        .filter { phase == nil || $0.phase == phase?.rawValue }
      return slice.head(of: try Self.rows(lines, after: slice.after, \.number))
    }
  }

  /// What is not up, and what went up late (art 26); the earliest last day first.
  public func publicationsDue(_ slice: Slice, _ point: Standpoint) throws(OfficeError)
    -> [PublicationLineView]
  {
    try reading { snapshot in
      let lines = try self.lines(try snapshot.publications(), point, snapshot)
        .filter { $0.phase == PublicationPhase.unpublished.rawValue || !$0.findings.isEmpty }
        .sorted { ($0.isUp, $0.due ?? "", $0.number) < ($1.isUp, $1.due ?? "", $1.number) }
      return slice.head(of: try Self.rows(lines, after: slice.after, \.number))
    }
  }

  /// Finds publications: those with this number of a document, then those with these words.
  public func searchPublications(_ text: String, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [PublicationHitView]
  {
    try reading { snapshot in
      var hits: [PublicationHitView] = []
      let named = try DocumentNumberKey(text).map(snapshot.publications(of:)) ?? []
      for number in named {
        guard let found = try snapshot.publication(number, asOf: point.asOf) else { continue }
        hits.append(
          PublicationHitView(found, "", found.added.documentNumber ?? "", ""))
      }
      for hit in try snapshot.searchPublications(text) {
        guard let number = PublicationNumber(hit.number), !named.contains(number),
          let found = try snapshot.publication(number, asOf: point.asOf)
        else { continue }
        let snippet = hit.snippet
        hits.append(PublicationHitView(found, snippet.before, snippet.hit, snippet.after))
      }
      return slice.head(of: try Self.rows(hits, after: slice.after, \.number))
    }
  }

  private func lines(
    _ numbers: [PublicationNumber], _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [PublicationLineView] {
    let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
    return try numbers.compactMap { number in
      try snapshot.publication(number, asOf: point.asOf).map {
        PublicationLineView($0, calendar, asOf: point.asOf)
      }
    }
  }

  /// The rows that follow a publication; 公 may be left out of its number.
  private static func rows<Row>(
    _ rows: [Row], after place: String?, _ ownNumber: (Row) -> String
  ) throws -> [Row] {
    guard let place else { return rows }
    let number = PublicationNumber(place) ?? PublicationNumber("公" + place)
    guard let index = rows.firstIndex(where: { ownNumber($0) == number?.description })
    else { throw OfficeError.notListed(number?.description ?? place) }
    return Array(rows[(index + 1)...])
  }
}

extension PublicationLineView {
  fileprivate var isUp: Int { phase == PublicationPhase.unpublished.rawValue ? 0 : 1 }
}

extension PublicationHitView {
  fileprivate init(
    _ publication: Publication, _ before: String, _ hit: String, _ after: String
  ) {
    self.init(
      number: publication.number.description, phase: publication.phase.rawValue,
      title: publication.added.title, before: before, hit: hit, after: after)
  }
}
