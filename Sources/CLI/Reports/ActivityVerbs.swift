import ArgumentParser
import Office

struct ReportMonth: Verb {
  static let configuration = CommandConfiguration(
    commandName: "month", abstract: "按月统计收件、办结、在办、用时和按期率",
    discussion: """
      ysq report month
      ysq 报表 月报 --from 2025-01-01 --to 2025-12-31 --out 月报.html
      """)

  @OptionGroup var options: ActivityOptions

  func run(_ console: Console) throws { try options.show(.month, console) }
}

struct ReportQuarter: Verb {
  static let configuration = CommandConfiguration(
    commandName: "quarter", abstract: "按季度统计收件、办结、在办、用时和按期率",
    discussion: """
      ysq report quarter
      ysq 报表 季报 --from 2025-01-01 --to 2025-12-31 --out 季报.xlsx
      """)

  @OptionGroup var options: ActivityOptions

  func run(_ console: Console) throws { try options.show(.quarter, console) }
}

struct ReportHandlers: Verb {
  static let configuration = CommandConfiguration(
    commandName: "handlers", abstract: "按承办单位和经办人统计收件、办结、在办、用时和按期率",
    discussion: """
      ysq report handlers
      ysq 报表 按经办人 --from 2026-01-01 --to 2026-06-30
      """)

  @OptionGroup var options: ActivityOptions

  func run(_ console: Console) throws { try options.show(.handlers, console) }
}

struct ReportChannels: Verb {
  static let configuration = CommandConfiguration(
    commandName: "channels", abstract: "按申请渠道统计收件、办结、在办、用时和按期率",
    discussion: """
      ysq report channels
      ysq 报表 按渠道 --json
      """)

  @OptionGroup var options: ActivityOptions

  func run(_ console: Console) throws { try options.show(.channels, console) }
}

struct ReportDurations: Verb {
  static let configuration = CommandConfiguration(
    commandName: "durations", abstract: "答复用了多少个工作日：各段的件数和按期率",
    discussion: """
      ysq report durations
      ysq 报表 用时 --from 2025-01-01 --to 2025-12-31
      """)

  @OptionGroup var options: ActivityOptions

  func run(_ console: Console) throws { try options.show(.durations, console) }
}
