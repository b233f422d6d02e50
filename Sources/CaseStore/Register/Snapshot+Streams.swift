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
    try person(id).map {
      StreamRecord.PersonRecord(
        id: id, kind: $0.kind, name: $0.name, idType: $0.idType, idNumber: $0.idNumber,
        phone: $0.phone, email: $0.email, address: $0.address, since: $0.since,
        earlier: $0.earlier.isEmpty ? nil : $0.earlier)
    }
  }

  private func textRecord(_ digest: String) throws -> StreamRecord.TextRecord? {
    try content(digest).map {
      StreamRecord.TextRecord(
        digest: digest, salt: Hexadecimal.text($0.salt),
        text: String(decoding: $0.body, as: UTF8.self))
    }
  }

  private func fileRecords(_ digest: String) throws -> [StreamRecord.FileRecord] {
    guard let file = try attachment(digest), !file.isErased else { return [] }
    return [
      StreamRecord.FileRecord(digest: digest, size: file.size, mediaType: file.mediaType)
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
