import CaseStore
import Casework
public import Statute
import WorkingDays

/// Who may sign in; each change stands in the ledger with who made it.
extension Office {
  /// Everybody who may or might sign in, by name.
  public func accounts() throws(OfficeError) -> [Account] {
    try reading { try $0.accounts().map(Account.init) }
  }

  /// Adds somebody, who changes the password at the first sign-in.
  ///
  /// - Parameter title: The name under which entries are recorded (姓名).
  /// - Throws: where the name is taken or cannot be typed, a unit is missing or unknown, or the
  ///   password is too easy.
  public func addAccount(
    _ name: String, title: String, roles: [Role], unit: String?, password: String,
    by person: String
  ) throws(OfficeError) {
    try refuse(name: name)
    try refuse(roles: roles, unit: unit)
    try PasswordRule.refuse(password, of: name)
    try EnteredName.refuse(title)
    let hash = PasswordHash(of: password).text
    try changeAccounts(.accountAdded, name, roles: roles, by: person) { transaction in
      guard try transaction.account(name) == nil else { throw OfficeError.nameTaken(name) }
      return AccountRow(
        name: name, title: title, roles: roles.ordered, unit: unit, password: hash,
        mustChange: true)
    }
  }

  /// Gives other roles; whoever is signed in has them from the next page on.
  public func giveRoles(
    _ roles: [Role], unit: String?, to name: String, by person: String
  ) throws(OfficeError) {
    try refuse(roles: roles, unit: unit)
    try changeAccounts(.accountRoleGiven, name, roles: roles, by: person) { transaction in
      var row = try self.account(name, transaction)
      row.roles = roles.ordered
      row.unit = unit
      try Self.refuseLastAdmin(row, transaction)
      return row
    }
  }

  /// Keeps somebody out from now on, or lets somebody in again.
  public func setDisabled(_ isDisabled: Bool, _ name: String, by person: String)
    throws(OfficeError)
  {
    let kind = isDisabled ? AccountEvent.Kind.accountDisabled : .accountEnabled
    try changeAccounts(kind, name, roles: nil, by: person) { transaction in
      var row = try self.account(name, transaction)
      row.isDisabled = isDisabled
      if isDisabled { row.feed = nil }
      try Self.refuseLastAdmin(row, transaction)
      try transaction.endSignIns(of: name)
      return row
    }
  }

  /// Sets a new password, which holds for one sign-in, and ends every sign-in of the person.
  public func resetPassword(of name: String, to password: String, by person: String)
    throws(OfficeError)
  {
    try PasswordRule.refuse(password, of: name)
    let hash = PasswordHash(of: password).text
    try changeAccounts(.accountReset, name, roles: nil, by: person) { transaction in
      var row = try self.account(name, transaction)
      row.password = hash
      row.mustChange = true
      row.feed = nil
      try transaction.endSignIns(of: name)
      try transaction.forgetSignInFailures(name)
      return row
    }
  }

  private func changeAccounts(
    _ kind: AccountEvent.Kind, _ name: String, roles: [Role]?, by person: String,
    _ change: (Transaction) throws -> AccountRow
  ) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        try transaction.put(try change(transaction))
        try transaction.record(
          AccountEvent(account: name, roles: roles?.ordered), kind, on: today,
          Recording(at: clock.instant, by: person))
      }
    }
  }

  /// The account of this name, or the nearest names.
  func account(_ name: String, _ snapshot: Snapshot) throws -> AccountRow {
    if let row = try snapshot.account(name) { return row }
    let names = try snapshot.accounts().map(\.name)
    throw OfficeError(
      .missing, code: "noSuchAccount", message: "没有用户“\(name)”", field: "USER",
      hint: names.isEmpty ? "案件台里还没有用户" : "现有 \(names.joined(separator: "、"))")
  }

  /// A desk whose last keeper of accounts is gone could never be mended in the browser.
  private static func refuseLastAdmin(_ changed: AccountRow, _ snapshot: Snapshot) throws {
    func keeps(_ row: AccountRow) -> Bool {
      row.roles.contains(Role.administrator.rawValue) && !row.isDisabled
    }
    let before = try snapshot.accounts()
    let after = before.map { $0.name == changed.name ? changed : $0 }
    guard before.contains(where: keeps), !after.contains(where: keeps) else { return }
    throw OfficeError(
      .refused, code: "lastAdmin", message: "“\(changed.name)”是最后一个系统管理用户",
      hint: "请先让另一个用户担任系统管理")
  }
}

extension [Role] {
  /// Their names, each once, in the order of the table.
  var ordered: [String] { Role.allCases.filter(contains).map(\.rawValue) }
}
