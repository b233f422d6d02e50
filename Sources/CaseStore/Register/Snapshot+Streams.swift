import Foundation

/// Streams as they are carried to another desk.
extension Snapshot {
  /// Everything of a stream; nil if there is none of this name.
  public func record(of stream: String) throws -> StreamRecord? {
    let entries = try entries(of: stream)
    guard !entries.isEmpty else { return nil }
    let facts = try entries.map(StreamRecord.FactRecord.init)
    var references: [String] = []
    for text in facts.flatMap({ [$0.asHappened].compactMap(\.self) + $0.payload.texts })
    where !references.contains(text) {
      references.append(text)
    }
    return StreamRecord(
      stream: stream,
      persons: try references.filter(Self.isPersonID).compactMap { try personRecord($0) },
      texts: try references.filter(Self.isDigest).compactMap { try textRecord($0) }, facts: facts,
      register: try connection.rows(RegisterQueries.entriesOfCase, scope, .text(stream)) {
        StreamRecord.RegisterRowRecord(officeNumber: try $0.text(0), digest: try $0.text(1))
      },
      files: try references.filter(Self.isDigest).flatMap(fileRecords))
  }

  private func personRecord(_ id: String) throws -> StreamRecord.PersonRecord? {
    if let person = try person(id) {
      return StreamRecord.PersonRecord(
        id: id, kind: person.kind, name: person.name, idType: person.idType,
        idNumber: person.idNumber, phone: person.phone, email: person.email,
        address: person.address, since: person.since,
        earlier: person.earlier.isEmpty ? nil : person.earlier)
    }
    return try connection.first(ContentQueries.erasedPerson, scope, .text(id)) {
      StreamRecord.PersonRecord(id: id, kind: try $0.text(0), erased: true)
    }
  }

  private func textRecord(_ digest: String) throws -> StreamRecord.TextRecord? {
    if let content = try content(digest) {
      return StreamRecord.TextRecord(
        digest: digest, salt: Hexadecimal.text(content.salt),
        text: String(decoding: content.body, as: UTF8.self))
    }
    return try isErased(digest) ? StreamRecord.TextRecord(digest: digest, erased: true) : nil
  }

  private func fileRecords(_ digest: String) throws -> [StreamRecord.FileRecord] {
    guard let file = try attachment(digest) else { return [] }
    return [
      StreamRecord.FileRecord(
        digest: digest, size: file.size, mediaType: file.mediaType,
        erased: file.isErased ? true : nil)
    ]
  }

  /// `p12`
  private static func isPersonID(_ text: String) -> Bool {
    text.hasPrefix("p") && text.utf8.count > 1
      && text.utf8.dropFirst().allSatisfy { 48...57 ~= $0 }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }
}

extension StreamRecord.FactRecord {
  init(_ entry: LedgerEntry) throws {
    self.init(
      sequence: entry.sequence, kind: entry.kind, version: entry.version, on: entry.day,
      recordedAt: entry.recordedAt, by: entry.recordedBy, asHappened: entry.asHappened,
      payload: try JSONDecoder().decode(PlainJSON.self, from: Data(entry.payload.utf8)))
  }
}
