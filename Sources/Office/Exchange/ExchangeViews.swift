/// A parcel that was written, or why there is none (`exchange export --json`).
public struct ExchangeExportView: Encodable, Hashable, Sendable {
  /// Null where there was nothing to tell.
  public let number: Int?
  public let file: String?
  /// Whether it is one that was made before, byte for byte.
  public let again: Bool
  public var applications = 0
  public var corrections = 0
  public var fetches = 0
  /// Cases whose standing is told.
  public var standings = 0
  public var files = 0
  /// Whether more waits than went into this one.
  public var more = false
  /// Parcels that went out and were not acknowledged, this one among them.
  public var unacknowledged: [Int] = []
}

/// A parcel that was taken in (`exchange import --json`).
public struct ExchangeImportView: Encodable, Hashable, Sendable {
  public let number: Int
  /// Whether it had been taken in before, so that nothing was changed.
  public let already: Bool
  public var applications: [EnteredApplication] = []
  /// Cases that got a correction.
  public var corrections: [String] = []
  public var fetches: [String] = []
  /// Cases of the outer zone whose standing is new.
  public var standings: [String] = []
  public var files = 0
  /// What could not be entered as it came and needs a person; sentences.
  public var remarks: [String] = []
  /// The last parcel of this side that the other one has taken in.
  public var acknowledged = 0
}

/// A case with its number in the outer zone.
public struct EnteredApplication: Encodable, Hashable, Sendable {
  public let outerNumber: String
  public let number: String
  public let receivedOn: String?
}

/// How the exchange stands (`exchange status --json`).
public struct ExchangeStatusView: Encodable, Hashable, Sendable {
  public let pair: ExchangePairView
  /// The last parcels out and in; 0 before the first.
  public let sent: Int
  public let taken: Int
  public let unacknowledged: [Int]
  /// What applicants entered and no parcel holds yet.
  public let waiting: Int
  /// Cases that are in both zones, on the inner side.
  public let cases: [EnteredApplication]
}
