/// One unchanging state of a desk, seen by one agency; lives as long as the closure it is given to.
public class Snapshot {
  public let agency: String
  let connection: any Connection
  let vault: Vault
  var scope: SQLValue { .text(agency) }

  init(agency: String, connection: any Connection, vault: Vault) {
    self.agency = agency
    self.connection = connection
    self.vault = vault
  }

  convenience init(_ store: Store, _ connection: any Connection) {
    self.init(agency: store.agency, connection: connection, vault: store.vault)
  }

  /// The key that the desk is sealed with.
  func keyID() throws -> [UInt8]? {
    try connection.first(ContentQueries.sealing, scope) { try $0.bytes(0) }
  }
}

/// A write that happens as a whole or not at all; sees what it has written so far.
public final class Transaction: Snapshot {}
