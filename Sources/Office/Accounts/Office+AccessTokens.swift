import CaseStore
import Casework
public import Statute
import WorkingDays

/// What a program may do with an access token (接口令牌).
public enum AccessScope: String, Titled {
  case read, write

  public var title: String {
    switch self {
    case .read: "查询"
    case .write: "登记"
    }
  }
}

/// An access token as the desk knows it; the token itself is shown once and not kept.
public struct AccessTokenView: Encodable, Hashable, Sendable {
  public let name: String
  public let account: String
  public let scopes: [String]
  public let madeOn: String
  public let isRevoked: Bool

  init(_ row: AccessTokenRow) {
    name = row.name
    account = row.account
    scopes = row.scopes
    madeOn = row.madeOn
    isRevoked = row.isRevoked
  }
}

extension Office {
  /// Issues a token by which a program asks in the name of somebody, with the roles that the
  /// person has at that time; it is shown this once.
  public func issueToken(
    _ name: String, for account: String, scopes: [AccessScope], by person: String
  ) throws(OfficeError) -> String {
    guard name.contains(where: { !$0.isWhitespace }), !scopes.isEmpty else {
      throw OfficeError(
        .usage, code: "missingOption", message: "令牌要写明名称和用途", field: "--token",
        hint: "如 --token 门户网站 --scope 查询")
    }
    let token = "ysq_" + Secret.token()
    let row = AccessTokenRow(
      digest: Secret.digest(token), name: name, account: account,
      scopes: AccessScope.allCases.filter(scopes.contains).map(\.rawValue),
      madeOn: today.description)
    try changeTokens(.tokenIssued, account, name, by: person) { transaction in
      _ = try self.account(account, transaction)
      guard try !transaction.accessTokens().contains(where: { $0.name == name }) else {
        throw OfficeError(
          .refused, code: "nameTaken", message: "已经有令牌“\(name)”", hint: "请换一个名称，作废的名称也不再用")
      }
      try transaction.put(row)
    }
    return token
  }

  /// Ends a token at once.
  public func revokeToken(_ name: String, by person: String) throws(OfficeError) {
    let known = try reading { try $0.accessTokens() }
    guard let row = known.first(where: { $0.name == name }) else {
      throw OfficeError(
        .missing, code: "noSuchToken", message: "没有令牌“\(name)”",
        hint: known.isEmpty ? "还没有发过令牌" : "现有 \(known.map(\.name).joined(separator: "、"))")
    }
    try changeTokens(.tokenRevoked, row.account, name, by: person) {
      try $0.revokeAccessToken(name)
    }
  }

  public func accessTokens() throws(OfficeError) -> [AccessTokenView] {
    try reading { try $0.accessTokens().map(AccessTokenView.init) }
  }

  /// Whom a token speaks for and what for; nil for one that does not hold.
  public func bearer(of token: String) throws(OfficeError) -> (Account, [AccessScope])? {
    try reading { snapshot in
      guard let row = try snapshot.accessToken(Secret.digest(token)), !row.isRevoked,
        let account = try snapshot.account(row.account), !account.isDisabled
      else { return nil }
      return (Account(account), row.scopes.compactMap(AccessScope.init))
    }
  }

  private func changeTokens(
    _ kind: AccountEvent.Kind, _ account: String, _ token: String, by person: String,
    _ change: (Transaction) throws -> Void
  ) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        try change(transaction)
        try transaction.record(
          AccountEvent(account: account, token: token), kind, on: today,
          Recording(at: clock.instant, by: person))
      }
    }
  }
}
