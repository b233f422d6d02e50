import ArgumentParser
import Office
import WorkingDays

struct ReportAnnual: Verb {
  static let configuration = CommandConfiguration(
    commandName: "annual",
    abstract: "年度报告的表三、表四，按统一格式（国办公开办函〔2021〕30号）",
    discussion: """
      已经过去的年度按当年12月31日的情况计算，什么时候看都一样；本年度截至今天。
      --cell 列出一格数字背后的案号，写作 行/列，行列的名称见 --json。
      ysq report annual 2025
      ysq 报表 年度 2025 --cell r3.3.4/person
      ysq report annual 2026 --respondent main --json
      """)

  @Argument("年份，如 2026", noun: "年份") var year: Int
  @Option("只看这个答复主体；不写时为全部答复主体的合计", noun: "代码") var respondent: String?
  @Option("列出这一格的案号，如 r3.3.4/person、reconsideration/upheld", noun: "格") var cell: String?
  @Option("按这一天的情况看；不写时为年底，本年度为今天") var asOf: Day?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.freshOffice(console)
    if let cell {
      let place = try ReportCell(cell)
      return try console.show(
        ReportCellPage(
          view: try office.annualReport(year, respondent: respondent, asOf: asOf, cell: place)))
    }
    let view = try office.annualReport(year, respondent: respondent, asOf: asOf)
    try console.show(AnnualReportPage(view: view))
  }
}
