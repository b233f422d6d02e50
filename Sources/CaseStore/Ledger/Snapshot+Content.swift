/// Texts, persons and files beside the ledger.
extension Snapshot {
  /// Returns the text with this digest; nil if it was never here or has been erased.
  public func content(_ digest: String) throws -> Content? {
    try connection.first(ContentQueries.content, scope, .text(digest)) {
      Content(digest: digest, salt: try $0.bytes(0), body: try $0.bytes(1))
    }
  }

  public func person(_ id: String) throws -> Person? {
    try connection.first(ContentQueries.person, scope, .text(id)) { columns in
      Person(
        id: try columns.text(0), kind: try columns.text(1), name: try columns.text(2),
        idType: columns.textIfAny(3), idNumber: columns.textIfAny(4),
        phone: columns.textIfAny(5), email: columns.textIfAny(6), address: columns.textIfAny(7))
    }
  }

  /// Returns the person with this proof of identity; the first registered if there are several.
  public func personID(idType: String, idNumber: String) throws -> String? {
    try connection.first(
      ContentQueries.personByIdentity, scope, .text(idType), .text(idNumber)
    ) { try $0.text(0) }
  }

  /// Returns the names under which the file with this digest is known.
  public func attachments(_ digest: String) throws -> [Attachment] {
    try connection.rows(
      ContentQueries.attachmentsOfDigest, scope, .text(digest), read: Attachment.init(columns:))
  }
}

extension Transaction {
  /// Keeps a text; one that is here, or was erased, stays as it is.
  public func putContent(_ content: Content) throws {
    try connection.run(
      ContentQueries.putContent, scope, .text(content.digest), .bytes(content.salt),
      .bytes(content.body))
  }

  /// Removes a text and its salt for good; its digest stays, so that nobody looks for it.
  public func eraseContent(_ digest: String) throws {
    try connection.run(ContentQueries.eraseContent, scope, .text(digest))
  }

  public func putPerson(_ person: Person) throws {
    try connection.run(
      ContentQueries.putPerson, scope, .text(person.id), .text(person.kind), .text(person.name),
      SQLValue(person.idType), SQLValue(person.idNumber), SQLValue(person.phone),
      SQLValue(person.email), SQLValue(person.address))
  }

  /// Names a file that already lies in the desk's folder.
  public func putAttachment(_ attachment: Attachment) throws {
    try connection.run(
      ContentQueries.putAttachment, scope, .text(attachment.digest), .text(attachment.name),
      .integer(attachment.size), .text(attachment.mediaType))
  }
}

extension Attachment {
  init(columns: any Columns) throws {
    self.init(
      digest: try columns.text(0), name: try columns.text(1), size: try columns.integer(2),
      mediaType: try columns.text(3))
  }
}
