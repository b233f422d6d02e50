/// Reading the ledger.
extension Snapshot {
  /// Returns the entries of a stream in order of recording; none if there is no such stream.
  public func entries(of stream: String) throws -> [LedgerEntry] {
    try connection.rows(
      LedgerQueries.entriesOfStream, scope, .text(stream), read: LedgerEntry.init(columns:))
  }

  /// Returns up to `limit` entries of the whole ledger that follow `position`.
  public func entries(after position: Int, limit: Int) throws -> [LedgerEntry] {
    try connection.rows(
      LedgerQueries.entriesAfter, scope, .integer(position), .integer(limit),
      read: LedgerEntry.init(columns:))
  }

  /// Returns up to `limit` events of the whole ledger that follow `position`.
  public func events(after position: Int, limit: Int) throws -> [LedgerEvent] {
    try connection.rows(
      LedgerQueries.eventsAfter, scope, .integer(position), .integer(limit),
      read: LedgerEvent.init(columns:))
  }

  /// Returns the sequence of the newest entry of a stream, 0 if there is no such stream.
  public func lastSequence(of stream: String) throws -> Int {
    try connection.first(LedgerQueries.lastSequence, scope, .text(stream)) { try $0.integer(0) }
      ?? 0
  }

  /// Returns the latest day any entry happened on; nil for an empty ledger.
  public func lastDay() throws -> String? {
    try connection.first(LedgerQueries.lastDay, scope) { $0.textIfAny(0) } ?? nil
  }

  /// Calls `body` with each stream in order of name, one at a time; with those only whose names go on
  /// from `sign`.
  public func forEachStream(of sign: String = "", _ body: (String) throws -> Void) throws {
    var last = sign
    while let stream = try stream(after: last), stream.hasPrefix(sign) {
      try body(stream)
      last = stream
    }
  }

  private func stream(after last: String) throws -> String? {
    try connection.first(LedgerQueries.nextStream, scope, .text(last)) { $0.textIfAny(0) } ?? nil
  }
}

extension LedgerEntry {
  init(columns: any Columns) throws {
    agency = try columns.text(0)
    position = try columns.integer(1)
    draft = EntryDraft(
      stream: try columns.text(2), sequence: try columns.integer(3), kind: try columns.text(4),
      version: try columns.integer(5), day: try columns.text(6),
      recordedAt: try columns.text(7), recordedBy: try columns.text(8),
      asHappened: columns.textIfAny(9), payload: try columns.text(10))
    hash = try columns.text(11)
  }
}
