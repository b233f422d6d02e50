import Foundation

/// Streams that were carried here from another desk.
extension Transaction {
  /// What became of a stream that was to be put into the desk.
  public enum StreamFate: Hashable, Sendable {
    case added
    /// The desk has it already, fact by fact.
    case known
    /// The desk has another one of this name, or another person of this id.
    case taken(String)
    /// A text does not belong to its digest.
    case damaged(String)
  }

  /// Puts a stream into the ledger with its texts and persons, as it was in the other desk.
  public func put(_ record: StreamRecord) throws -> StreamFate {
    let held = try entries(of: record.stream).map(StreamRecord.FactRecord.init)
    if !held.isEmpty { return held == record.facts ? .known : .taken(record.stream) }
    if let taken = try record.persons.first(where: isTaken) { return .taken(taken.id) }
    for text in record.texts {
      if text.erased == true {
        try putErasedContent(text.digest)
      } else if let content = Content(text) {
        try putContent(content)
      } else {
        return .damaged(text.digest)
      }
    }
    for person in record.persons { try put(person) }
    for file in record.files { try put(file) }
    try append(try record.facts.map { try draft($0, record.stream) })
    for row in record.register {
      try put(
        RegisterEntry(digest: row.digest, number: record.stream), officeNumber: row.officeNumber)
    }
    return .added
  }

  /// Whether the desk has another person of this number.
  private func isTaken(_ person: StreamRecord.PersonRecord) throws -> Bool {
    let held = try self.person(person.id)
    if person.erased == true { return held != nil }
    return try held.map { !$0.isSame(as: Person(person)) } ?? isPerson(person.id)
  }

  private func put(_ person: StreamRecord.PersonRecord) throws {
    if person.erased == true {
      try putErasedPerson(person.id, kind: person.kind)
    } else if try self.person(person.id).map({ Person(person).isNewer(than: $0) }) ?? true {
      try putPerson(Person(person))
    }
    if let number = Int(person.id.dropFirst()) {
      try reserve(number, series: "person", year: 0)
    }
  }

  private func put(_ file: StreamRecord.FileRecord) throws {
    let attachment = Attachment(
      digest: file.digest, size: file.size, mediaType: file.mediaType)
    if file.erased == true {
      try putErasedAttachment(attachment)
    } else {
      try putAttachment(attachment)
    }
  }

  private func draft(_ fact: StreamRecord.FactRecord, _ stream: String) throws -> EntryDraft {
    EntryDraft(
      stream: stream, sequence: fact.sequence, kind: fact.kind, version: fact.version,
      day: fact.on, recordedAt: fact.recordedAt, recordedBy: fact.by,
      asHappened: fact.asHappened, payload: try FactCoding.payload(of: fact.payload))
  }
}

extension Person {
  /// The person as a record carried it.
  public init(_ record: StreamRecord.PersonRecord) {
    self.init(
      id: record.id, kind: record.kind, name: record.name ?? "", idType: record.idType,
      idNumber: record.idNumber, phone: record.phone, email: record.email,
      address: record.address)
    (since, earlier) = (record.since, record.earlier ?? [])
  }
}

extension Content {
  /// The text under its digest; nil if it does not belong there.
  init?(_ record: StreamRecord.TextRecord) {
    guard let salt = record.salt.flatMap(Hexadecimal.bytes), let text = record.text else {
      return nil
    }
    self.init(salt: salt, body: Array(text.utf8))
    if digest != record.digest { return nil }
  }
}
