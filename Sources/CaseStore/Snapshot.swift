/// One unchanging state of a desk, seen by one agency; lives as long as the closure it is given to.
public class Snapshot {
  public let agency: String
  let connection: any Connection
  var scope: SQLValue { .text(agency) }

  init(agency: String, connection: any Connection) {
    self.agency = agency
    self.connection = connection
  }
}

/// A write that happens as a whole or not at all; sees what it has written so far.
public final class Transaction: Snapshot {}
