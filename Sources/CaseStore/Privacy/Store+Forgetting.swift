import GRDB

/// Removing for good what was erased.
extension Store {
  /// Removes the files of erased attachments, and what the write-ahead log still holds of erased
  /// texts. Interrupted, it is completed by the next call.
  public func forgetErased() throws {
    let digests = try read { snapshot in
      try snapshot.connection.rows(ContentQueries.erasedAttachments, snapshot.scope) {
        try $0.text(0)
      }
    }
    for digest in digests { try attachments?.remove(digest) }
    try (engine as? SQLiteEngine)?.outsideTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}

extension Snapshot {
  /// Returns the numbers of the cases with a letter that was set for good.
  public func casesWithIssuedLetters() throws -> [String] {
    try connection.rows(ContentQueries.casesWithIssuedLetters, scope) { try $0.text(0) }
  }

  /// Returns the entries that add the file with this digest.
  public func attachingEntries(_ digest: String) throws -> [(stream: String, sequence: Int)] {
    try connection.rows(ContentQueries.attachingEntries, scope, .text("%\(digest)%")) {
      (try $0.text(0), try $0.integer(1))
    }
  }
}
