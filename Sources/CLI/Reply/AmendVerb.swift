import ArgumentParser
import Office

struct AmendVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "更正已经送达的答复；答复的日子不变",
    discussion: """
      ysq amend 2026-0001 d4 --on 2026-04-28 --text 第二页的年份有误，应为2025年
      ysq 更正 2026-0001 d4 --on 2026-04-28 --text 附件名称有误
      """)

  static let dayTitle = "作出更正的日期"
  static let needs = ["--on", "--text"]

  @OptionGroup var matter: CaseArgument
  @Argument("答复书的文书号，ysq show 列出全部", noun: "文书号") var doc: String
  @Option("更正的内容") var text: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let text = try console.required(text, "--text")
    try write.enter(console) { try $0.amend(matter.number, doc, text: text, $1) }
  }
}

struct RevokeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "撤销答复，重新办理",
    discussion: """
      ysq revoke 2026-0001 d4 --on 2026-04-28 --reason 漏答第二项
      ysq 撤销 2026-0001 d4 --on 2026-04-28 --reason 适用条款错误
      """)

  static let dayTitle = "撤销答复的日期"
  static let needs = ["--on", "--reason"]

  @OptionGroup var matter: CaseArgument
  @Argument("答复书的文书号，ysq show 列出全部", noun: "文书号") var doc: String
  @Option("撤销的理由") var reason: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let reason = try console.required(reason, "--reason")
    try write.enter(console) { try $0.revoke(matter.number, doc, reason: reason, $1) }
  }
}
