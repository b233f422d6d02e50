import ArgumentParser
import Office

struct RemedyAnswer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "提交行政复议答复书或者行政诉讼答辩状",
    discussion: "ysq remedy answer 2026-0001 --on 2026-05-15\nysq 救济 答复 2026-0001 --on 2026-05-15")

  static let dayTitle = "提交答复书或者答辩状的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.answerRemedy(matter.number, $1) }
  }
}

struct RemedyReport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "报告行政复议意见书的落实情况",
    discussion: "ysq remedy report 2026-0001 --on 2026-08-10\nysq 救济 报告 2026-0001 --on 2026-08-10")

  static let dayTitle = "报告落实情况的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.reportOpinion(matter.number, $1) }
  }
}

struct RemedyAppeal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "appeal",
    abstract: "本机关提起上诉",
    discussion: "ysq remedy appeal 2026-0001 --on 2026-09-10\nysq 救济 上诉 2026-0001 --on 2026-09-10")

  static let dayTitle = "提起上诉的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.appeal(matter.number, $1) }
  }
}
