import ArgumentParser
import Office
import Statute

struct UserToken: Verb {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "给程序发接口令牌：以这个用户的岗位查询或者登记；只显示这一次",
    discussion: """
      ysq user token shenzy --token 门户网站 --scope 查询 --scope 登记
      ysq 用户 令牌 shenzy --token 统计 --scope read
      """)

  static let needs = ["--token", "--scope"]

  @OptionGroup var user: UserArgument
  @Option("令牌的名称，说明给谁用", noun: "名称") var token: String?
  @Option("用途") var scope: [AccessScope]
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    let (name, scopes) = (
      try console.required(token, "--token"), try console.required(scope, "--scope")
    )
    let token = try keeper.office(console).issueToken(
      name, for: user.user, scopes: scopes, by: keeper.person(console))
    try console.show(IssuedToken(name: name, token: token))
  }
}

struct UserRevoke: Verb {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "作废接口令牌，马上生效",
    discussion: """
      ysq user revoke 门户网站
      ysq 用户 作废令牌 门户网站
      """)

  @Argument("令牌的名称", noun: "名称") var token: String
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    let office = try keeper.office(console)
    try office.revokeToken(token, by: keeper.person(console))
    try console.show(TokenList(tokens: try office.accessTokens()))
  }
}

/// A token, the only time that it is shown.
struct IssuedToken: Shown {
  let name: String
  let token: String

  func draw(on page: inout Page) {
    page.field("令牌", name)
    page.field("", "\(token)")
    page.field("", "只显示这一次，请存到程序的设置里；不用时 ysq user revoke \(name)。")
  }
}

/// Tokens, a row each.
struct TokenList: Shown {
  let tokens: [AccessTokenView]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tokens)
  }

  func draw(on page: inout Page) {
    var table = Table(.text("令牌"), .text("用户名"), .text("用途"), .text("发出"), .text("情况"))
    for token in tokens {
      table.add(
        "\(token.name)", "\(token.account)",
        "\(token.scopes.map { $0.title(of: AccessScope.self) }.joined(separator: "、"))",
        "\(token.madeOn)", "\(token.isRevoked ? "已作废" : "")")
    }
    page.table(table)
  }
}
