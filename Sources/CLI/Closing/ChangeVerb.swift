import ArgumentParser
import Office

struct ChangeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "申请人改要别的信息，答复期限重新计算",
    discussion: """
      ysq change 2026-0005 --on 2026-04-20 --wants 只要2025年的会议纪要
      ysq 变更 2026-0005 --on 2026-04-20 --wants 只要2025年的会议纪要
      """)

  static let dayTitle = "申请人变更申请的日期"
  static let needs = ["--on", "--wants"]

  @OptionGroup var matter: CaseArgument
  @Option("变更后的申请内容，照申请人的原话") var wants: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let wants = try console.required(wants, "--wants")
    try write.enter(console) { try $0.changeRequest(matter.number, to: wants, $1) }
  }
}

struct ProvideVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "provide",
    abstract: "按答复约定的日期提供信息（约定用 ysq decide --provide-by 登记）",
    discussion: """
      网上领取的申请人可以下载 --enclose 写明的文件。
      ysq provide 2026-0001 --on 2026-05-08
      ysq 提供 2026-0001 --on 2026-05-08 --enclose 设计方案.pdf
      """)

  static let dayTitle = "提供信息的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Option("提供给申请人的文件", noun: "文件") var enclose: [String]
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.provide(matter.number, $1.enclosing(enclose)) }
  }
}
