import ArgumentParser
import Office
import Statute
import WorkingDays

struct FeeNotify: Verb {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "在答复期限内寄出收费通知；按件、按量只能取其一",
    discussion: """
      金额由程序按标准计算。等待缴费时期限停下，缴清之日起重新计算。
      ysq fee notify 2026-0005 --on 2026-04-14 --tariff pages --count 230 --reached 2026-04-14
      ysq 收费 通知 2026-0005 --on 2026-04-14 --tariff 按件计收 --count 35
      """)

  static let dayTitle = "寄出收费通知的日期"
  static let needs = ["--on", "--tariff", "--count"]

  @OptionGroup var matter: CaseArgument
  @Option("收费标准") var tariff: FeeTariff?
  @Option("按件计收的写本月累计的件数，按量计收的写本件的页数", noun: "件数或页数") var count: Int?
  @Option("通知送达的日期，知道时写") var reached: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let tariff = try console.required(tariff, "--tariff")
    let count = try console.required(count, "--count")
    try write.enter(console) { office, entry in
      try office.notifyFee(matter.number, tariff, count: count, reachedOn: reached, entry)
    }
  }
}
