import ArgumentParser
import Office

struct SplitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "一份申请要几项信息的，拆成几件（一事一申请），期限相同",
    discussion: """
      第一项留在本案，其余各项各编一个案号，收件、确认、核验、补正和延期都带过去。
      拆分应当告知申请人，告知的经过用 ysq contact 登记。
      ysq split 2026-0005 --on 2026-04-20 --wants 施工图 --wants 竣工验收报告
      ysq 拆分 2026-0005 --on 2026-04-20 --wants 施工图 --wants 竣工验收报告
      """)

  static let dayTitle = "拆分的日期"

  @OptionGroup var matter: CaseArgument
  @Option("拆出的一项，照申请书的原文；每项写一个，第一个留在本案") var wants: [String]
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let wants = try console.required(wants, "--wants")
    try write.enter(console) { try $0.split(matter.number, into: wants, $1) }
  }
}
