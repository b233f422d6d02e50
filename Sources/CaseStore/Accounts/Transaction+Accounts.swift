/// Writing who may sign in, and who has; instants are milliseconds since 1970.
extension Transaction {
  public func put(_ account: AccountRow) throws {
    try connection.run(
      AccountQueries.putAccount, scope, .text(account.name), .text(account.title),
      .text(account.roles.joined(separator: " ")), SQLValue(account.unit),
      .text(account.password), SQLValue(account.mustChange), SQLValue(account.isDisabled),
      SQLValue(account.feed))
  }

  public func noteSignInFailure(_ name: String, at instant: Int) throws {
    try connection.run(AccountQueries.putFailure, scope, .text(name), .integer(instant))
  }

  public func forgetSignInFailures(_ name: String) throws {
    try connection.run(AccountQueries.forgetFailures, scope, .text(name))
  }

  public func forgetSignInFailures(before instant: Int) throws {
    try connection.run(AccountQueries.forgetOldFailures, scope, .integer(instant))
  }

  public func put(_ signIn: SignInRow) throws {
    try connection.run(
      AccountQueries.putSignIn, scope, .text(signIn.digest), .text(signIn.account),
      .integer(signIn.startedAt), .integer(signIn.seenAt))
  }

  public func seeSignIn(_ digest: String, at instant: Int) throws {
    try connection.run(AccountQueries.seeSignIn, .integer(instant), scope, .text(digest))
  }

  public func endSignIn(_ digest: String) throws {
    try connection.run(AccountQueries.endSignIn, scope, .text(digest))
  }

  public func endSignIns(of account: String) throws {
    try connection.run(AccountQueries.endSignIns, scope, .text(account))
  }

  /// Ends what was not seen since one instant, or started before another.
  public func endSignIns(unseenSince seen: Int, startedBefore start: Int) throws {
    try connection.run(AccountQueries.endOldSignIns, scope, .integer(seen), .integer(start))
  }

  public func put(_ token: AccessTokenRow) throws {
    try connection.run(
      AccountQueries.putToken, scope, .text(token.digest), .text(token.name),
      .text(token.account), .text(token.scopes.joined(separator: " ")), .text(token.madeOn))
  }

  public func revokeAccessToken(_ name: String) throws {
    try connection.run(AccountQueries.revokeToken, scope, .text(name))
  }

  public func putQueryCode(_ digest: String, of number: String) throws {
    try connection.run(AccountQueries.putQueryCode, scope, .text(number), .text(digest))
  }

  public func put(_ request: DoneRequestRow, at instant: Int) throws {
    try connection.run(
      AccountQueries.putDoneRequest, scope, .text(request.account), .text(request.key),
      .text(request.digest), .text(request.number), .integer(request.version),
      .integer(instant))
  }

  public func forgetDoneRequests(before instant: Int) throws {
    try connection.run(AccountQueries.forgetDoneRequests, scope, .integer(instant))
  }
}
