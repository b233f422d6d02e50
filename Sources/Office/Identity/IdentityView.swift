public import Statute

/// What the form of a number tells.
public struct IdentityView: Encodable, Hashable, Sendable {
  public let number: String
  public let type: IdentityType?
  public let valid: Bool
  /// `ok`, or the word of the rule it breaks.
  public let reason: String
  /// The number as it is kept; null where it is wrong.
  public let normalised: String?

  /// What is wrong and where, as a Chinese clause; null where nothing is.
  public let fault: String?
  /// The only right number that differs by one character or by two swapped neighbours.
  public let suggestion: String?

  private enum CodingKeys: String, CodingKey {
    case number, type, valid, reason, normalised
  }
}
