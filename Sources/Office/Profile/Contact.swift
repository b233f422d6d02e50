/// How the work body is reached, as its guide says (art 12).
public struct Contact: Hashable, Sendable {
  public let address: String
  public let hours: String
  /// At least one.
  public let phones: [String]
  public let fax: String?
  public let postcode: String?
  public let email: String?
  public let website: String?
}
