import ArgumentParser
import Office
import WorkingDays

struct CorrectionReceive: Verb {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "收到补正：是否按时看寄出之日，答复期限从收到之日重新计算",
    discussion: """
      ysq correction receive 2026-0003 --on 2026-03-24 --posted 2026-03-23
      ysq 补正 收到 2026-0003 --on 2026-03-24
      """)

  static let dayTitle = "收到补正的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Option("申请人寄出（递交）补正的日期；不写时同 --on") var posted: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.receiveCorrection(matter.number, postedOn: posted, $1) }
  }
}
