/// A text that lies beside the facts: facts keep the salted SHA-256 of it, so that the ledger
/// stays verifiable when the text is erased.
public struct TextReference: Hashable, Sendable, Codable {
  /// The digest in lower-case hexadecimal; two equal texts have different ones, for the salt.
  public let digest: String

  public init(digest: String) { self.digest = digest }

  public init(from decoder: any Decoder) throws {
    digest = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digest)
  }
}

/// A person of the desk's register; names and numbers lie there, never in a fact.
public struct PersonID: Hashable, Sendable, Codable {
  /// The name in the register, which says nothing of the person.
  public let value: String

  public init(_ value: String) { self.value = value }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// A document of a case: `d1`, `d2` … in the order they were made.
public struct DocumentID: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
  /// From 1, contiguous within the case.
  public let ordinal: Int

  public init(ordinal: Int) { self.ordinal = ordinal }

  /// Reads `d` and a number from 1.
  public init?(_ text: String) {
    guard text.hasPrefix("d"), let ordinal = Int(text.dropFirst()), ordinal > 0 else { return nil }
    self.ordinal = ordinal
  }

  public init(from decoder: any Decoder) throws {
    ordinal = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ordinal)
  }

  public var description: String { "d\(ordinal)" }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.ordinal < rhs.ordinal }
}
