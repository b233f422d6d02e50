import ArgumentParser
import Office
import Statute

struct RemedyOpen: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "收到行政复议申请书副本或者起诉状副本，答复（答辩）期限从这天起算",
    discussion: """
      ysq remedy open 2026-0001 --on 2026-05-12 --kind reconsideration
      ysq 救济 提起 2026-0001 --on 2026-05-12 --kind 行政复议 --ordinary
      """)

  static let dayTitle = "收到申请书副本或者起诉状副本的日期"
  static let needs = ["--on", "--kind"]

  @OptionGroup var matter: CaseArgument
  @Option("哪一种救济") var kind: RemedyKind?
  @Flag(help: "行政复议通知写明适用普通程序（10个工作日，简易程序5个）") var ordinary = false
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let kind = try console.required(kind, "--kind")
    try write.enter(console) { try $0.openRemedy(matter.number, kind, ordinary: ordinary, $1) }
  }
}
