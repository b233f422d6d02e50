import ArgumentParser
import Office
import WorkingDays

struct ReanswerVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reanswer",
    abstract: "收到责令重新答复的决定或者判决，案件重新办理",
    discussion: """
      决定或者判决没有写明期限的，按20个工作日计算。
      ysq reanswer 2026-0001 --on 2026-06-22 --within 15
      ysq 重新答复 2026-0001 --on 2026-09-01 --effective 2026-09-16
      """)

  static let dayTitle = "收到责令重新答复的决定或者判决的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Option("判决生效的日期；复议决定不写") var effective: Day?
  @OptionGroup var period: PeriodOptions
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { office, entry in
      try office.orderAnswer(
        matter.number, effectiveOn: effective, period: period.period, entry)
    }
  }
}
