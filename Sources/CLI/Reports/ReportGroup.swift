import ArgumentParser

/// `ysq report`: what the law has reported each year, and how the work goes.
struct ReportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "报表：年度报告（条例第49、50条），以及收件、办结、用时的统计",
    subcommands: [
      ReportAnnual.self, ReportMonth.self, ReportQuarter.self, ReportHandlers.self,
      ReportChannels.self, ReportDurations.self,
    ])
}
