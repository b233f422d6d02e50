import ArgumentParser
import Office
import Statute
import WorkingDays

struct RemedyDecide: Verb {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "收到行政复议决定书或者裁判文书",
    discussion: """
      责令重新答复的，再用 ysq reanswer 登记。
      ysq remedy decide 2026-0001 --on 2026-06-22 --outcome corrected
      ysq 救济 结果 2026-0001 --on 2026-06-22 --outcome 结果维持 --opinion-received 2026-06-22
      """)

  static let dayTitle = "收到决定书或者裁判文书的日期"
  static let needs = ["--on", "--outcome"]

  @OptionGroup var matter: CaseArgument
  @Option("结果如何") var outcome: RemedyOutcome?
  @Flag(help: "法院作出的是裁定，不是判决") var ruling = false
  @Option("收到行政复议意见书的日期") var opinionReceived: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let outcome = try console.required(outcome, "--outcome")
    try write.enter(console) { office, entry in
      try office.decideRemedy(
        matter.number, outcome, ruling: ruling, opinionOn: opinionReceived, entry)
    }
  }
}
