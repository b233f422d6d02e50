import ArgumentParser
import Office

struct LetterApprove: Verb {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "签发定稿：编上文号，写上成文日期，此后每次打印都一样；没有寄出的可以再改再签发",
    discussion: """
      文号按答复主体和年份连续编号，编过的不再用；签发的文书以附件存进案卷。
      ysq letter approve 2026-0001 --on 2026-04-17 --approved-by 赵某某
      ysq 文书 签发 2026-0001 d2 --on 2026-03-20 --approved-by 李某某
      """)

  static let dayTitle = "签发的日期，也是成文日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var document: DocumentArgument
  @Option("签发人；答复时已经写明批准人的可以不写", noun: "姓名") var approvedBy: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) {
      try $0.issueLetter(matter.number, document.doc, approvedBy: approvedBy, $1)
    }
  }
}
