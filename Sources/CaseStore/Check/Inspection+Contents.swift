/// Inspecting what lies sealed beside the ledger.
extension Inspection {
  mutating func inspectContents() throws {
    try inspect(CheckQueries.contentsAfter) { snapshot, digest, sealed, ring in
      let packed = try SealedBox.open(sealed, snapshot.place("content", digest), with: ring)
      let content = try Content(digest: digest, packed: packed)
      guard Content.digest(salt: content.salt, body: content.body) != digest else { return }
      throw StoreFault.damaged(place: digest)
    } fault: {
      .contentDiffers(digest: $0)
    }
  }

  mutating func inspectPersons() throws {
    try inspect(CheckQueries.personsAfter) { snapshot, id, _, _ in
      _ = try snapshot.person(id)
    } fault: {
      .personDiffers(id: $0)
    }
  }

  /// Opens each sealed row of a table in turn, those under no key left aside.
  private mutating func inspect(
    _ rows: CheckQueries,
    opening: (_ snapshot: Snapshot, _ row: String, _ sealed: [UInt8], _ ring: KeyRing) throws ->
      Void,
    fault: (_ row: String) -> CheckFault
  ) throws {
    guard let ring = snapshot.vault.ring else { return }
    var last = ""
    repeat {
      let batch = try snapshot.connection.rows(
        rows, snapshot.scope, .text(last), .integer(256)
      ) { (row: try $0.text(0), sealed: $0.bytesIfAny(1)) }
      for (row, sealed) in batch {
        guard let sealed else { continue }
        do {
          try opening(snapshot, row, sealed, ring)
        } catch StoreFault.damaged {
          report.faults.append(fault(row))
        }
      }
      last = batch.last?.row ?? ""
    } while !last.isEmpty
  }

  mutating func inspectAttachments() throws {
    guard let attachments else { return }
    let rows = try snapshot.connection.rows(
      CheckQueries.attachments, snapshot.scope, read: Attachment.init(columns:))
    report.faults += try rows.filter { !$0.isErased }
      .compactMap { try fault(of: $0, in: attachments) }
    let named = Set(
      try snapshot.connection.rows(CheckQueries.attachmentDigests) { try $0.text(0) })
    report.orphans = attachments.names().filter { !named.contains($0) }
  }

  private func fault(of row: Attachment, in folder: DigestFolder) throws -> CheckFault? {
    guard folder.exists(row.digest) else { return .attachmentMissing(digest: row.digest) }
    if snapshot.isLocked { return nil }
    do {
      return try folder.bytes(of: row.digest)?.count == row.size
        ? nil : .attachmentDiffers(digest: row.digest)
    } catch StoreFault.damaged {
      return .attachmentDiffers(digest: row.digest)
    }
  }
}
