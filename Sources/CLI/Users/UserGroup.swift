import ArgumentParser
import Office
import Statute

/// `ysq user`: who may sign in to the service.
struct UserGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "用户：谁可以登录案件台的网页，担任什么岗位；供程序用的接口令牌",
    subcommands: [
      UserAdd.self, UserList.self, UserRole.self, UserDisable.self, UserEnable.self,
      UserReset.self, UserToken.self, UserRevoke.self,
    ])
}

extension AccessScope: Readable { static let noun = "用途" }
extension Role: Readable { static let noun = "岗位" }

/// The account that a command is about.
struct UserArgument: ParsableArguments {
  @Argument("登录用的用户名，如 shenzy", noun: "用户名")
  var user: String
}

/// A first password: from a file, or made up.
struct PasswordOptions: ParsableArguments {
  @Option("初始密码所在的文件，- 表示从标准输入读；不写时由程序编一个", noun: "文件")
  var passwordFile: String?

  func password() throws -> String {
    guard let passwordFile else { return InitialPassword.fresh() }
    let text = try WrittenFile.text(passwordFile, field: "--password-file")
    return String(text.prefix { !$0.isNewline })
  }
}
