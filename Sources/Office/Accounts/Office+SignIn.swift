import CaseStore

/// Signing in, and being known again.
extension Office {
  /// After this many failures in a row each further one makes the next wait longer.
  static let freeFailures = 5
  /// Milliseconds after which failures no longer count.
  static let failuresLast = 24 * 3_600_000
  /// Milliseconds without a request after which a sign-in ends.
  static let idleLimit = 2 * 3_600_000
  /// Milliseconds after which it ends anyway.
  static let wholeLimit = 12 * 3_600_000

  /// Signs somebody in: the secret that the browser holds from then on.
  ///
  /// An unknown name takes the same work and meets the same words as a wrong password.
  public func signIn(_ name: String, password: String) throws(OfficeError) -> String {
    let now = clock.milliseconds
    try refuseTooSoon(name, now)
    let row = try reading { try $0.account(name) }
    // Made for known names too, so that nobody sees who was the first to be unknown.
    let nobody = Self.nobody
    let hash = PasswordHash(row?.password ?? nobody)
    let isRight = hash.matches(password)
    guard isRight, let row, !row.isDisabled else {
      try translating {
        try store.write {
          try $0.forgetSignInFailures(before: now - Self.failuresLast)
          try $0.noteSignInFailure(String(name.prefix(64)), at: now)
        }
      }
      throw OfficeError.wrongPassword
    }
    let secret = Secret.token()
    try translating {
      try store.write { transaction in
        // Nothing of the account may have changed while the password was tried.
        let account = try transaction.account(name)
        guard account?.password == row.password, account?.isDisabled == false else {
          throw OfficeError.wrongPassword
        }
        try transaction.forgetSignInFailures(name)
        try transaction.endSignIns(
          unseenSince: now - Self.idleLimit, startedBefore: now - Self.wholeLimit)
        try transaction.put(
          SignInRow(digest: Secret.digest(secret), account: name, startedAt: now, seenAt: now))
      }
    }
    return secret
  }

  /// Who holds this secret; nil once the sign-in ended or the person is kept out.
  public func account(signedIn secret: String) throws(OfficeError) -> Account? {
    let now = clock.milliseconds
    let digest = Secret.digest(secret)
    let found = try reading { snapshot -> (SignInRow, AccountRow)? in
      guard let row = try snapshot.signIn(digest), let account = try snapshot.account(row.account)
      else { return nil }
      return (row, account)
    }
    guard let (row, account) = found, !account.isDisabled, now - row.seenAt < Self.idleLimit,
      now - row.startedAt < Self.wholeLimit
    else { return nil }
    // Written once in five minutes, not with every page.
    if now - row.seenAt > 300_000 {
      try translating { try store.write { try $0.seeSignIn(digest, at: now) } }
    }
    return Account(account)
  }

  public func signOut(_ secret: String) throws(OfficeError) {
    try translating { try store.write { try $0.endSignIn(Secret.digest(secret)) } }
  }

  /// Changes one's own password and ends the other sign-ins: the new secret of the browser.
  public func changePassword(of name: String, from old: String, to new: String)
    throws(OfficeError) -> String
  {
    let now = clock.milliseconds
    try refuseTooSoon(name, now)
    let tried = try reading { try self.account(name, $0) }.password
    guard PasswordHash(tried).matches(old) else {
      try translating { try store.write { try $0.noteSignInFailure(name, at: now) } }
      throw OfficeError(.refused, code: "wrongPassword", message: "原密码不对", field: "old")
    }
    try PasswordRule.refuse(new, of: name)
    guard old != new else {
      throw OfficeError(.refused, code: "samePassword", message: "新密码与原密码相同", field: "new")
    }
    let hash = PasswordHash(of: new).text
    let secret = Secret.token()
    try translating {
      try store.write { transaction in
        var row = try self.account(name, transaction)
        guard row.password == tried, !row.isDisabled else { throw OfficeError.wrongPassword }
        row.password = hash
        row.mustChange = false
        try transaction.put(row)
        try transaction.endSignIns(of: name)
        try transaction.put(
          SignInRow(digest: Secret.digest(secret), account: name, startedAt: now, seenAt: now))
      }
    }
    return secret
  }

  /// Refuses while the wait after failures lasts: 1, 2, 4 … minutes, an hour at most.
  private func refuseTooSoon(_ name: String, _ now: Int) throws(OfficeError) {
    let failures = try reading { try $0.signInFailures(String(name.prefix(64))) }
    guard let failures, failures.count >= Self.freeFailures,
      now - failures.latestAt < Self.failuresLast
    else { return }
    let minutes = min(60, 1 << min(6, failures.count - Self.freeFailures))
    guard now < failures.latestAt + minutes * 60_000 else { return }
    throw OfficeError(
      .unavailable, code: "lockedOut", message: "连续输错密码\(failures.count)次，暂时不能登录",
      hint: "请过\(minutes)分钟再试，忘记密码的请找系统管理岗重置")
  }

  /// A hash that no password has, for names that nobody has.
  private static let nobody = PasswordHash(of: Secret.token()).text
}

extension OfficeError {
  static var wrongPassword: OfficeError {
    OfficeError(.refused, code: "wrongPassword", message: "用户名或者密码不对")
  }
}
