import ArgumentParser
import Office

struct LetterEdit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "换上修改过的文稿：先用 ysq letter --format source 写出，改好再登记；寄出以后不能再改",
    discussion: """
      ysq letter 2026-0001 d2 --format source --out 文稿.txt
      ysq letter edit 2026-0001 d2 --from 文稿.txt
      ysq 文书 修改 2026-0001 d2 --from 文稿.txt --on 2026-03-10
      """)

  static let dayTitle = "修改文稿的日期；不写时为今天"
  static let needs = ["--from"]

  @OptionGroup var matter: CaseArgument
  @Argument("文书号，如 d1", noun: "文书号") var doc: String
  @Option("修改好的文稿", noun: "文件") var from: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let path = try console.required(from, "--from")
    try write.enterToday(console) { try $0.draftLetter(matter.number, doc, from: path, $1) }
  }
}
