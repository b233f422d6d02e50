import ArgumentParser
import Office
import WorkingDays

struct CorrectionAsk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "寄出补正告知：收到申请起7个工作日内，一次性写明各项",
    discussion: """
      补正期限不写时按机关设置的一般期限，结果里写明。
      ysq correction ask 2026-0003 --on 2026-03-10 --within 15 --item 请写明材料的名称或者文号
      ysq 补正 告知 2026-0003 --on 2026-03-10 --by-day 2026-03-31 --item 请写明项目名称
      """)

  @OptionGroup var matter: CaseArgument
  @Option("要补正的事项") var item: [String]
  @OptionGroup var period: PeriodOptions
  @Option("告知送达的日期，知道时写") var reached: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let items = try console.required(item, "--item")
    try write.enter(console) { office, entry in
      try office.askCorrection(
        matter.number, items: items, period: period.period, reachedOn: reached, entry)
    }
  }
}
