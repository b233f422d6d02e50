/// A text kept beside the ledger, which knows only its digest and lives on when it is erased.
public struct Content: Hashable, Sendable {
  /// Salted SHA-256 in hexadecimal; the salt keeps short texts from being guessed after erasure.
  public let digest: String
  public let salt: [UInt8]
  public let body: [UInt8]

  public init(salt: [UInt8], body: [UInt8]) {
    self.init(digest: Self.digest(salt: salt, body: body), salt: salt, body: body)
  }

  init(digest: String, salt: [UInt8], body: [UInt8]) {
    self.digest = digest
    self.salt = salt
    self.body = body
  }

  /// Returns what the digest of the body must be.
  public static func digest(salt: [UInt8], body: [UInt8]) -> String {
    Hexadecimal.digest(salt + body)
  }
}
