public import WorkingDays

/// What was done to an account, as the ledger keeps it.
public struct AccountEvent: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable {
    case accountAdded, accountRoleGiven, accountDisabled, accountEnabled, accountReset
    case tokenIssued, tokenRevoked
  }

  /// The account that it happened to.
  public var account: String
  /// Names of the roles that it has from then on; nil where they stay.
  public var roles: [String]?
  /// The access token that it is about.
  public var token: String?

  public init(account: String, roles: [String]? = nil, token: String? = nil) {
    self.account = account
    self.roles = roles
    self.token = token
  }

  enum CodingKeys: String, CodingKey {
    case account = "account"
    case roles = "roles"
    case token = "token"
  }
}

extension Transaction {
  private static let accountStream = "account"

  public func record(
    _ event: AccountEvent, _ kind: AccountEvent.Kind, on day: Day, _ recording: Recording
  ) throws {
    try append(
      kind.rawValue, of: Self.accountStream, on: day, recording,
      payload: try FactCoding.payload(of: event))
  }
}

extension Transaction {
  /// Records that the settings were changed, and what they are known again by.
  public func recordProfile(digest: String, on day: Day, _ recording: Recording) throws {
    try append(
      "profileChanged", of: "profile", on: day, recording,
      payload: try FactCoding.payload(of: ["digest": digest]))
  }
}
