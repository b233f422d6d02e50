import ArgumentParser
import Office

struct ConfirmVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "双方确认申请，平信、传真、网上、电子邮箱的申请从这天起算收到",
    discussion: "ysq confirm 2026-0003 --on 2026-03-05\nysq 确认 2026-0003 --on 2026-03-05")

  static let dayTitle = "与申请人确认的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.confirm(matter.number, $1) }
  }
}
