/// Reading who may sign in, and who has.
extension Snapshot {
  public func accounts() throws -> [AccountRow] {
    try connection.rows(AccountQueries.accounts, scope, read: AccountRow.init)
  }

  public func account(_ name: String) throws -> AccountRow? {
    try connection.first(AccountQueries.account, scope, .text(name), read: AccountRow.init)
  }

  /// The person of a calendar, by the digest of its secret address.
  public func account(feed digest: String) throws -> AccountRow? {
    try connection.first(
      AccountQueries.accountOfFeed, scope, .text(digest), read: AccountRow.init)
  }

  /// How often signing in by this name failed since it last succeeded, and when last.
  public func signInFailures(_ name: String) throws -> (count: Int, latestAt: Int)? {
    try connection.first(AccountQueries.failures, scope, .text(name)) {
      (count: try $0.integer(0), latestAt: try $0.integer(1))
    }
  }

  public func signIn(_ digest: String) throws -> SignInRow? {
    try connection.first(AccountQueries.signIn, scope, .text(digest)) {
      SignInRow(
        digest: try $0.text(0), account: try $0.text(1), startedAt: try $0.integer(2),
        seenAt: try $0.integer(3))
    }
  }

  public func accessTokens() throws -> [AccessTokenRow] {
    try connection.rows(AccountQueries.tokens, scope, read: AccessTokenRow.init)
  }

  public func accessToken(_ digest: String) throws -> AccessTokenRow? {
    try connection.first(AccountQueries.token, scope, .text(digest), read: AccessTokenRow.init)
  }

  /// The digest of the code by which an applicant looks after the case.
  public func queryCode(of number: String) throws -> String? {
    try connection.first(AccountQueries.queryCode, scope, .text(number)) { try $0.text(0) }
  }

  public func doneRequest(_ key: String, of account: String) throws -> DoneRequestRow? {
    try connection.first(AccountQueries.doneRequest, scope, .text(account), .text(key)) {
      DoneRequestRow(
        account: try $0.text(0), key: try $0.text(1), digest: try $0.text(2),
        number: try $0.text(3), version: try $0.integer(4))
    }
  }
}

extension AccessTokenRow {
  init(columns: any Columns) throws {
    self.init(
      digest: try columns.text(0), name: try columns.text(1), account: try columns.text(2),
      scopes: try columns.text(3).split(separator: " ").map(String.init),
      madeOn: try columns.text(4), isRevoked: try columns.claim(5))
  }
}
