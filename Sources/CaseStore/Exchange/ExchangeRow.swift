/// The zone on the other side, as far as it is known; keys are public and written as text.
public struct ExchangePartner: Hashable, Sendable {
  /// `outer` or `inner`: which side this desk is.
  public let side: String
  public let ownKeys: String
  /// Nil until the pair is made.
  public let otherKeys: String?
  /// `YYYY-MM-DD`
  public let pairedOn: String?
}

/// A file that was carried, or is to be carried, from one zone to the other.
public struct ParcelRow: Hashable, Sendable {
  public enum Direction: String, Sendable { case out, `in` }

  public let direction: Direction
  /// From 1 without gaps, of each direction.
  public let number: Int
  /// SHA-256 of the file in hexadecimal.
  public let digest: String
  /// The day it was made or taken in.
  public let day: String
  /// How many things it tells.
  public let entries: Int
  /// The last parcel of the other side that its maker had taken in.
  public let acknowledges: Int
  /// Whether it went out and nobody has acknowledged it.
  public internal(set) var isKept = false

  public init(
    _ direction: Direction, number: Int, digest: String, day: String, entries: Int,
    acknowledges: Int
  ) {
    self.direction = direction
    self.number = number
    self.digest = digest
    self.day = day
    self.entries = entries
    self.acknowledges = acknowledges
  }
}

/// Something that an applicant entered and that goes to the inner zone once.
public struct ParcelEntry: Hashable, Sendable {
  public enum Kind: String, Sendable { case application, correction, fetch, file }

  public let ordinal: Int
  public let kind: Kind
  /// The case in the outer zone.
  public let number: String
  /// Which correction, letter or file; empty for the application.
  public let subject: String
  public let day: String

  /// Under which name its content is kept.
  public var valueName: String { "\(kind.rawValue) \(number) \(subject)" }
}

/// A case of the inner zone with its number in the outer one.
public struct ExchangedCase: Hashable, Sendable {
  public let outerNumber: String
  public let number: String
  /// The version of the case that the outer zone was told last; 0 before the first time.
  public var toldVersion = 0
  /// A digest of what it was told.
  public var toldDigest = ""
  /// Digests of the files that were sent along.
  public var toldFiles: [String] = []

  public init(outerNumber: String, number: String) {
    self.outerNumber = outerNumber
    self.number = number
  }
}

extension ParcelRow {
  init(columns: any Columns) throws {
    guard let direction = Direction(rawValue: try columns.text(0)) else {
      throw StoreFault.malformed(detail: "a parcel of no direction")
    }
    self.init(
      direction, number: try columns.integer(1), digest: try columns.text(2),
      day: try columns.text(3), entries: try columns.integer(4),
      acknowledges: try columns.integer(5))
    isKept = try columns.claim(6)
  }
}

extension ParcelEntry {
  init(columns: any Columns) throws {
    guard let kind = Kind(rawValue: try columns.text(1)) else {
      throw StoreFault.malformed(detail: "an entry of no kind")
    }
    self.init(
      ordinal: try columns.integer(0), kind: kind, number: try columns.text(2),
      subject: try columns.text(3), day: try columns.text(4))
  }
}

extension ExchangedCase {
  init(columns: any Columns) throws {
    self.init(outerNumber: try columns.text(0), number: try columns.text(1))
    toldVersion = try columns.integer(2)
    toldDigest = try columns.text(3)
    toldFiles = try columns.text(4).split(separator: " ").map(String.init)
  }
}
