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
    for field in [Array(algorithm.utf8), previous] + columns { add(field, to: &sha) }
    return algorithm + ":" + Hexadecimal.text(sha.finalize())
  }

  static func hash(of draft: EntryDraft, agency: String, position: Int, after previous: String)
    -> String
  {
    let columns: [String?] = [
      agency, String(position), draft.stream, String(draft.sequence), draft.kind,
      String(draft.version), draft.day, draft.recordedAt, draft.recordedBy, draft.asHappened,
      draft.payload,
    ]
    return hash(columns.map { $0.map { Array($0.utf8) } }, after: Array(previous.utf8))
  }

  private static func add(_ field: [UInt8]?, to sha: inout SHA256) {
    guard let field else { return sha.update(data: [0]) }
    sha.update(data: [1])
    withUnsafeBytes(of: UInt64(field.count).bigEndian) { sha.update(bufferPointer: $0) }
    sha.update(data: field)
  }
}
