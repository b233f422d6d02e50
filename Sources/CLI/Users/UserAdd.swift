import ArgumentParser
import Office
import Statute

struct UserAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "新增用户；初始密码只显示这一次，本人第一次登录时改掉",
    discussion: """
      ysq user add shenzy --name 沈知远 --role 经办
      ysq 用户 新增 hejx --name 何景行 --role unit --unit 政务公开科
      ysq user add lism --name 李思明 --role 经办 --role 工作机构负责人
      """)

  static let needs = ["--name", "--role"]

  @OptionGroup var user: UserArgument
  @Option("姓名，登记的事项记在这个姓名下", noun: "姓名") var name: String?
  @Option("岗位") var role: [Role]
  @Option("所在的承办单位，岗位为承办单位的必须写", noun: "单位") var unit: String?
  @OptionGroup var password: PasswordOptions
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    let (name, roles) = (
      try console.required(name, "--name"), try console.required(role, "--role")
    )
    let word = try password.password()
    let office = try keeper.office(console)
    try office.addAccount(
      user.user, title: name, roles: roles, unit: unit, password: word,
      by: keeper.person(console))
    let account = try office.accounts().first { $0.name == user.user }
    try console.show(
      GivenAccount(account: account, password: password.passwordFile == nil ? word : nil))
  }
}

struct UserReset: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "重置密码：给一个新的初始密码，本人已经登录的全部退出，日历订阅地址作废；接口令牌另用 revoke 作废",
    discussion: """
      ysq user reset shenzy
      ysq 用户 重置 shenzy
      """)

  @OptionGroup var user: UserArgument
  @OptionGroup var password: PasswordOptions
  @OptionGroup var keeper: KeeperOptions

  func run(_ console: Console) throws {
    let word = try password.password()
    let office = try keeper.office(console)
    try office.resetPassword(of: user.user, to: word, by: keeper.person(console))
    let account = try office.accounts().first { $0.name == user.user }
    try console.show(
      GivenAccount(account: account, password: password.passwordFile == nil ? word : nil))
  }
}

/// Who changes an account, and where.
struct KeeperOptions: ParsableArguments {
  @Option("办理人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func office(_ console: Console) throws -> Office { try desk.office(console) }
  func person(_ console: Console) -> String { RecordOptions.person(by, console) }

  /// Changes an account, and shows all of them.
  func change(
    _ console: Console, _ change: (Office, _ person: String) throws -> Void
  ) throws {
    let office = try office(console)
    try change(office, person(console))
    try console.show(AccountList(accounts: try office.accounts()))
  }
}

/// An account with the password that was made up for it.
struct GivenAccount: Shown {
  let account: Account?
  let password: String?

  private enum CodingKeys: CodingKey { case account, password }

  func draw(on page: inout Page) {
    guard let account else { return }
    page.line("\(account.title)（\(account.name)）", .bold)
    page.field("岗位", account.roles.map(\.title).joined(separator: "、"))
    if let unit = account.unit { page.field("单位", unit) }
    if let password { page.field("初始密码", "\(password)（只显示这一次，第一次登录时要改掉）") }
  }
}
