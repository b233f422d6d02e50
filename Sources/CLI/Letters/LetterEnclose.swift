import ArgumentParser
import Office

struct LetterEnclose: Verb {
  static let configuration = CommandConfiguration(
    commandName: "enclose",
    abstract: "随答复书附上提供给申请人的文件，答复书写明附件；送出以后不能再附",
    discussion: """
      附错了的用 ysq strike 作废那一条。
      ysq letter enclose 2026-0001 d2 --enclose 设计方案.pdf --enclose 会议纪要.pdf
      ysq 文书 附送 2026-0001 d2 --enclose 设计方案.pdf --on 2026-03-10
      """)

  static let dayTitle = "附上文件的日期；不写时为今天"
  static let needs = ["--enclose"]

  @OptionGroup var matter: CaseArgument
  @Argument("文书号，如 d1", noun: "文书号") var doc: String
  @Option("随答复书提供给申请人的文件", noun: "文件") var enclose: [String]
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let files = try console.required(enclose, "--enclose")
    try write.enterToday(console) { try $0.enclose(files, with: doc, of: matter.number, $1) }
  }
}
