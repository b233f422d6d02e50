/// A person who may sign in.
public struct AccountRow: Hashable, Sendable {
  /// What is typed to sign in; unique.
  public let name: String
  /// The name by which entries are recorded.
  public var title: String
  /// Names of roles.
  public var roles: [String]
  /// The unit whose cases the person sees, for a role that sees only those.
  public var unit: String?
  /// A hash with its salt and its costs, never the password.
  public var password: String
  /// Whether the password was set by somebody else and holds for one sign-in.
  public var mustChange: Bool
  public var isDisabled: Bool
  /// The digest of the secret address of the person's calendar; nil where there is none.
  public var feed: String?

  public init(
    name: String, title: String, roles: [String], unit: String?, password: String,
    mustChange: Bool, isDisabled: Bool = false, feed: String? = nil
  ) {
    self.name = name
    self.title = title
    self.roles = roles
    self.unit = unit
    self.password = password
    self.mustChange = mustChange
    self.isDisabled = isDisabled
    self.feed = feed
  }

  init(columns: any Columns) throws {
    self.init(
      name: try columns.text(0), title: try columns.text(1),
      roles: try columns.text(2).split(separator: " ").map(String.init),
      unit: columns.textIfAny(3), password: try columns.text(4),
      mustChange: try columns.claim(5), isDisabled: try columns.claim(6),
      feed: columns.textIfAny(7))
  }
}

/// A browser that is signed in; instants are milliseconds since 1970.
public struct SignInRow: Hashable, Sendable {
  /// SHA-256 of the secret that the browser holds.
  public let digest: String
  public let account: String
  public let startedAt: Int
  public let seenAt: Int

  public init(digest: String, account: String, startedAt: Int, seenAt: Int) {
    self.digest = digest
    self.account = account
    self.startedAt = startedAt
    self.seenAt = seenAt
  }
}

/// A program that may ask in the name of a person.
public struct AccessTokenRow: Hashable, Sendable {
  /// SHA-256 of the token.
  public let digest: String
  public let name: String
  public let account: String
  public let scopes: [String]
  /// `YYYY-MM-DD`.
  public let madeOn: String
  public let isRevoked: Bool

  public init(
    digest: String, name: String, account: String, scopes: [String], madeOn: String,
    isRevoked: Bool = false
  ) {
    self.digest = digest
    self.name = name
    self.account = account
    self.scopes = scopes
    self.madeOn = madeOn
    self.isRevoked = isRevoked
  }
}

/// A request that was done, so that asking for it again does nothing.
public struct DoneRequestRow: Hashable, Sendable {
  public let account: String
  public let key: String
  /// SHA-256 of what was asked.
  public let digest: String
  /// The case that it made or changed.
  public let number: String
  /// The version of the case that it led to.
  public let version: Int

  public init(account: String, key: String, digest: String, number: String, version: Int) {
    self.account = account
    self.key = key
    self.digest = digest
    self.number = number
    self.version = version
  }
}
