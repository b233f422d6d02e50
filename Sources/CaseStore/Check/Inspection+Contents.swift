/// Inspecting what lies beside the ledger.
extension Inspection {
  mutating func inspectContents() throws {
    var last = ""
    while let next = try inspectContents(after: last) { last = next }
  }

  /// Inspects a batch and returns where it ended; nil after the last one.
  private mutating func inspectContents(after last: String) throws -> String? {
    let batch = try snapshot.connection.rows(
      CheckQueries.contentsAfter, snapshot.scope, .text(last), .integer(256)
    ) { (digest: try $0.text(0), salt: $0.bytesIfAny(1), body: $0.bytesIfAny(2)) }
    for (digest, salt, body) in batch {
      guard let salt, let body, Content.digest(salt: salt, body: body) != digest else { continue }
      report.faults.append(.contentDiffers(digest: digest))
    }
    return batch.last?.digest
  }

  mutating func inspectAttachments() throws {
    guard let attachments else { return }
    let rows = try snapshot.connection.rows(
      CheckQueries.attachments, snapshot.scope, read: Attachment.init(columns:))
    report.faults += try rows.compactMap { try fault(of: $0, in: attachments) }
    let named = Set(
      try snapshot.connection.rows(CheckQueries.attachmentDigests) { try $0.text(0) })
    report.orphans = attachments.names().filter { !named.contains($0) }
  }

  private func fault(of row: Attachment, in folder: DigestFolder) throws -> CheckFault? {
    guard let bytes = try folder.bytes(of: row.digest) else {
      return .attachmentMissing(digest: row.digest, name: row.name)
    }
    guard Hexadecimal.digest(bytes) == row.digest, bytes.count == row.size else {
      return .attachmentDiffers(digest: row.digest, name: row.name)
    }
    return nil
  }
}
