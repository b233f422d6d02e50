/// What an inspection of a desk found.
public struct CheckReport: Hashable, Sendable {
  /// How many entries were read from the first on and stand as they were recorded.
  public var entries = 0
  /// Where the chain breaks; what follows it is not vouched for.
  public var firstBad: BadEntry?
  public var faults: [CheckFault] = []
  /// Files that no row names: harmless leftovers of a write that never happened.
  public var orphans: [String] = []

  /// Whether texts, persons and files could not be inspected, for want of the key.
  public var isLocked = false

  public var isSound: Bool { firstBad == nil && faults.isEmpty }
}

/// The first entry that is not what was recorded; what cannot be read of it is nil.
public struct BadEntry: Hashable, Sendable {
  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    /// A column, the hash or the entry before it was changed.
    case altered
    /// A later entry stands in its place.
    case missing
    case unreadable(detail: String)
  }

  public let position: Int
  public let stream: String?
  public let sequence: Int?
  public let kind: String?
  public let reason: Reason

  init(
    position: Int, stream: String? = nil, sequence: Int? = nil, kind: String? = nil, reason: Reason
  ) {
    self.position = position
    self.stream = stream
    self.sequence = sequence
    self.kind = kind
    self.reason = reason
  }
}

/// Anything wrong with a desk besides a broken chain.
public enum CheckFault: Hashable, Sendable {
  /// The ledger ends before, or goes on after, the position that its head names.
  case endMoved(last: Int, head: Int)
  /// The last entry is not the one that the head names.
  case headDiffers(position: Int)
  case headMissing
  case sequenceBroken(stream: String)
  /// The body is not the one that the digest was made of.
  case contentDiffers(digest: String)
  /// An entry names a text or file of which there is no trace, not even an erased one.
  case referenceMissing(position: Int, digest: String)
  case attachmentMissing(digest: String)
  case attachmentDiffers(digest: String)
  /// The record of a person is not as it was stored.
  case personDiffers(id: String)
  /// A part of the desk cannot be read at all.
  case unreadable(part: String, detail: String)
  /// The engine's own inspection complains.
  case engine(detail: String)
}
