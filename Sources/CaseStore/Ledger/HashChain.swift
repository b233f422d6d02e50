import Crypto

/// The chain that makes a change of any stored entry visible.
///
/// SHA-256 over the algorithm's name, the previous hash and every column in the order of the table.
/// Each is written as a byte 1, its length in 8 bytes (big end first) and its bytes; null is a byte 0.
/// Numbers are written in decimal digits.
enum HashChain {
  static let algorithm = "sha256-v1"

  /// The hash before the first entry.
  static let beginning = ""

  static func hash(_ columns: [[UInt8]?], after previous: [UInt8]) -> String {
    var sha = SHA256()
    for field in [Array(algorithm.utf8), previous] + columns {
      sha.update(data: mark(field))
      sha.update(data: field ?? [])
    }
    return algorithm + ":" + Hexadecimal.text(sha.finalize())
  }

  static func hash(of draft: EntryDraft, agency: String, position: Int, after previous: String)
    -> String
  {
    hash(columns(of: draft, agency: agency, position: position), after: Array(previous.utf8))
  }

  /// What is hashed for an entry: SHA-256 of these bytes is its hash.
  static func bytes(of entry: LedgerEntry, after previous: String) -> [UInt8] {
    let columns = columns(of: entry.draft, agency: entry.agency, position: entry.position)
    return ([Array(algorithm.utf8), Array(previous.utf8)] + columns).flatMap { field in
      mark(field) + (field ?? [])
    }
  }

  private static func columns(
    of draft: EntryDraft, agency: String, position: Int
  ) -> [[UInt8]?] {
    let columns: [String?] = [
      agency, String(position), draft.stream, String(draft.sequence), draft.kind,
      String(draft.version), draft.day, draft.recordedAt, draft.recordedBy, draft.asHappened,
      draft.payload,
    ]
    return columns.map { $0.map { Array($0.utf8) } }
  }

  /// What stands before a field.
  private static func mark(_ field: [UInt8]?) -> [UInt8] {
    guard let field else { return [0] }
    return withUnsafeBytes(of: UInt64(field.count).bigEndian) { [1] + Array($0) }
  }
}
