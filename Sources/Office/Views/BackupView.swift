import CaseStore

/// A safe copy that was made (`backup --json`).
public struct BackupView: Encodable, Hashable, Sendable {
  public let file: String
  /// Bytes of the file.
  public let size: Int
  public let createdAt: String
  /// How many entries of the ledger are inside.
  public let entries: Int
  /// How many attachments and letters are inside.
  public let files: Int
  /// What lies in the desk and not in the copy: keys, links, hidden files.
  public let leftOut: [String]
  /// Whether texts, persons and files could not be inspected, for want of the key.
  public let locked: Bool
}

/// A desk that was put back (`restore --json`).
public struct RestorationView: Encodable, Hashable, Sendable {
  public let desk: String
  /// The instant of the copy, and the version of the program that made it.
  public let createdAt: String
  public let program: String
  public let entries: Int
  /// Whether the key has still to be put back.
  public let locked: Bool
}
