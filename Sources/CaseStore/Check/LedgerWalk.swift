/// Reads the ledger of an agency from its first entry on and computes the chain anew.
///
/// Compares stored bytes and not the texts made of them, which would hide a damaged character.
struct LedgerWalk {
  private(set) var entries = 0
  private(set) var hash = Array(HashChain.beginning.utf8)
  private(set) var firstBad: BadEntry?
  private let batch = 256

  /// Goes on to the end or to the first entry that is not what was recorded.
  init(_ snapshot: Snapshot, visit: (LedgerEntry) throws -> Void) throws {
    var before: Int
    repeat {
      before = entries
      do {
        try read(snapshot, visit)
      } catch StoreFault.malformed(let detail) {
        firstBad = firstBad ?? BadEntry(position: entries + 1, reason: .unreadable(detail: detail))
      }
    } while firstBad == nil && entries > before
  }

  private mutating func read(_ snapshot: Snapshot, _ visit: (LedgerEntry) throws -> Void) throws {
    try snapshot.connection.each(
      LedgerQueries.entriesAfter.rawValue,
      [snapshot.scope, .integer(entries), .integer(batch)]
    ) { columns in
      guard firstBad == nil else { return }
      firstBad = fault(in: columns)
      guard firstBad == nil else { return }
      try visit(LedgerEntry(columns: columns))
      entries += 1
    }
  }

  private mutating func fault(in columns: any Columns) -> BadEntry? {
    guard columns.integerIfAny(1) == entries + 1 else {
      return BadEntry(position: entries + 1, reason: .missing)
    }
    let recomputed = HashChain.hash((0...10).map(columns.bytesIfAny), after: hash)
    hash = Array(recomputed.utf8)
    guard columns.bytesIfAny(11) == hash else {
      return BadEntry(
        position: entries + 1, stream: columns.textIfAny(2), sequence: columns.integerIfAny(3),
        kind: columns.textIfAny(4), reason: .altered)
    }
    return nil
  }
}
