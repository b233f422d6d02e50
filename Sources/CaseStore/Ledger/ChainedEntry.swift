/// An entry with the hash of the one before it in the ledger, so that its own can be proved.
public struct ChainedEntry: Hashable, Sendable {
  public let entry: LedgerEntry
  /// The chain up to the entry before, which may be of another case; empty before the first.
  public let previous: String

  /// The bytes whose SHA-256 is the hash of the entry.
  public var hashedBytes: [UInt8] { HashChain.bytes(of: entry, after: previous) }
}

extension Snapshot {
  /// Returns the entries of a stream in order of recording, each with the hash before it.
  public func chainedEntries(of stream: String) throws -> [ChainedEntry] {
    try entries(of: stream).map { entry in
      let before = entry.position - 2
      let previous = before < 0 ? nil : try entries(after: before, limit: 1).first
      return ChainedEntry(entry: entry, previous: previous?.hash ?? HashChain.beginning)
    }
  }
}
