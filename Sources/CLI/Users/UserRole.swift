import ArgumentParser
import Office
import Statute

struct UserRole: Verb {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract: "调整岗位：写明以后担任的全部岗位",
    discussion: """
      ysq user role shenzy --role 经办 --role 审查
      ysq 用户 岗位 hejx --role unit --unit 政务公开科
      """)

  static let needs = ["--role"]

  @OptionGroup var user: UserArgument
  @Option("岗位") var role: [Role]
  @Option("所在的承办单位", noun: "单位") var unit: String?
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    let roles = try console.required(role, "--role")
    try keeper.change(console) {
      try $0.giveRoles(roles, unit: unit, to: user.user, by: $1)
    }
  }
}

struct UserDisable: Verb {
  static let configuration = CommandConfiguration(
    commandName: "disable",
    abstract: "停用：不能再登录，已经登录的马上退出；登记过的事项不变",
    discussion: """
      ysq user disable shenzy
      ysq 用户 停用 shenzy
      """)

  @OptionGroup var user: UserArgument
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    try keeper.change(console) { try $0.setDisabled(true, user.user, by: $1) }
  }
}

struct UserEnable: Verb {
  static let configuration = CommandConfiguration(
    commandName: "enable",
    abstract: "恢复使用",
    discussion: """
      ysq user enable shenzy
      ysq 用户 恢复 shenzy
      """)

  @OptionGroup var user: UserArgument
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    try keeper.change(console) { try $0.setDisabled(false, user.user, by: $1) }
  }
}

struct UserList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出用户",
    discussion: """
      ysq user list
      ysq 用户 列表
      """)

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(AccountList(accounts: try desk.office(console).accounts()))
  }
}

/// Accounts, a row each.
struct AccountList: Shown {
  let accounts: [Account]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(accounts)
  }

  func draw(on page: inout Page) {
    if accounts.isEmpty { return page.line("还没有用户；用 ysq user add 新增。") }
    var table = Table(.text("用户名"), .text("姓名"), .text("岗位"), .text("单位"), .text("情况"))
    for account in accounts {
      let state = account.isDisabled ? "已停用" : account.mustChange ? "初始密码" : ""
      table.add(
        "\(account.name)", "\(account.title)",
        "\(account.roles.map(\.title).joined(separator: "、"))", "\(account.unit ?? "")",
        "\(state)")
    }
    page.table(table)
  }
}
