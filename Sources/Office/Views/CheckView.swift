/// What an inspection of a desk found (`check --json`).
public struct CheckView: Encodable, Hashable, Sendable {
  public let sound: Bool
  /// How many entries stand as they were recorded, from the first on.
  public let entries: Int
  /// Where the chain breaks; what follows it is not vouched for.
  public let firstBad: BadEntryView?
  public let faults: [FaultView]
  /// Files that no entry names, which are harmless.
  public let orphans: [String]
  /// Whether texts, persons and files could not be opened, for want of the key.
  public let locked: Bool
}

/// The first entry that is not what was recorded.
public struct BadEntryView: Encodable, Hashable, Sendable {
  /// Its place in the ledger, from 1.
  public let position: Int
  /// The case, or what else it belongs to.
  public let stream: String?
  public let sequence: Int?
  public let kind: String?
  public let reason: String
  public let detail: String
}

/// Anything wrong besides.
public struct FaultView: Encodable, Hashable, Sendable {
  public let code: String
  public let detail: String
}
