import ArgumentParser
import Office

struct EraseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "清除一条记录的文字和附件，记录和日期仍在；--on 不写时为今天",
    discussion: """
      用于保存期限已满，或者误录了不该录入的内容。清除后无法恢复，校验仍然通过。
      ysq erase 2026-0001 --fact 2 --reason 误录了申请人病历
      ysq 清除 2026-0001 --fact 1 --reason 保存期限已满
      """)

  static let dayTitle = "清除的日期；不写时为今天"
  static let needs = ["--fact", "--reason"]

  @OptionGroup var matter: CaseArgument
  @Option("要清除内容的是第几条记录", noun: "序号") var fact: Int?
  @Option("清除的原因") var reason: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let fact = try console.required(fact, "--fact")
    let reason = try console.required(reason, "--reason")
    try write.enterToday(console) { office, entry in
      try office.erase(matter.number, fact, reason: reason, entry)
    }
  }
}
