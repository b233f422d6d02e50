/// Texts and files beside the ledger.
extension Snapshot {
  /// Returns the text with this digest; nil if it was never here, was erased, or has no key here.
  ///
  /// Throws `damaged` if a bit of it is not as it was stored.
  public func content(_ digest: String) throws -> Content? {
    guard let ring = vault.ring else { return nil }
    return try connection.first(ContentQueries.content, scope, .text(digest)) {
      try Content(
        digest: digest,
        packed: try SealedBox.open(try $0.bytes(0), place("content", digest), with: ring))
    }
  }

  /// Whether a text with this digest was here and was removed on purpose.
  public func isErased(_ digest: String) throws -> Bool {
    try connection.first(ContentQueries.erasedContent, scope, .text(digest)) { _ in true } ?? false
  }

  /// Returns what is recorded of the file with this digest; nil if it was never here.
  public func attachment(_ digest: String) throws -> Attachment? {
    try connection.first(
      ContentQueries.attachment, scope, .text(digest), read: Attachment.init(columns:))
  }

  /// Whether the key that the desk is sealed with is missing.
  public var isLocked: Bool { vault.ring == nil }

  /// Refuses to go on without the key, and says whether it is missing or that of another desk.
  public func requireKey() throws { _ = try vault.open() }

  func place(_ table: String, _ row: String) -> SealPlace {
    SealPlace(agency: agency, table: table, row: row)
  }
}

extension Transaction {
  /// Keeps a text; one that is here, or was erased, stays as it is.
  public func putContent(_ content: Content) throws {
    let sealed = try SealedBox.seal(
      content.packed, place("content", content.digest), with: try vault.open().current)
    try connection.run(
      ContentQueries.putContent, scope, .text(content.digest), .bytes(sealed))
  }

  /// Removes a text and its salt for good; its digest stays, so that nobody looks for it.
  public func eraseContent(_ digest: String) throws {
    try connection.run(ContentQueries.eraseContent, scope, .text(digest))
  }

  /// Keeps the digest of a text that was erased before.
  func putErasedContent(_ digest: String) throws {
    try connection.run(ContentQueries.putErasedContent, scope, .text(digest))
  }

  /// Names a file that already lies in the desk's folder.
  public func putAttachment(_ attachment: Attachment) throws {
    try connection.run(
      ContentQueries.putAttachment, scope, .text(attachment.digest), .integer(attachment.size),
      .text(attachment.mediaType))
  }

  /// Names a file that was removed on purpose in the desk it comes from.
  func putErasedAttachment(_ attachment: Attachment) throws {
    try connection.run(
      ContentQueries.putErasedAttachment, scope, .text(attachment.digest),
      .integer(attachment.size), .text(attachment.mediaType))
  }

  /// Says that the file with this digest was removed on purpose.
  public func eraseAttachment(_ digest: String) throws {
    try connection.run(ContentQueries.eraseAttachment, scope, .text(digest))
  }
}

extension Content {
  /// Salt and body as they are sealed together.
  var packed: [UInt8] { [UInt8(salt.count)] + salt + body }

  init(digest: String, packed: [UInt8]) throws {
    guard let count = packed.first.map(Int.init), packed.count > count else {
      throw StoreFault.damaged(place: "content \(digest)")
    }
    self.init(
      digest: digest, salt: Array(packed[1..<(1 + count)]), body: Array(packed[(1 + count)...]))
  }
}

extension Attachment {
  init(columns: any Columns) throws {
    self.init(
      digest: try columns.text(0), size: try columns.integer(1), mediaType: try columns.text(2))
    isErased = try columns.claim(3)
  }
}
