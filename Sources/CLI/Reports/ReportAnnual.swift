import ArgumentParser
import Office
import WorkingDays

struct ReportAnnual: Verb {
  static let configuration = CommandConfiguration(
    commandName: "annual",
    abstract: "年度报告（条例第49、50条），按统一格式（国办公开办函〔2021〕30号）",
    discussion: """
      已经过去的年度按当年12月31日的情况计算，什么时候看都一样；本年度截至今天。
      --cell 列出一格数字背后的案号，写作 行/列，行列的名称见 --json。
      --compare 拿已经公布的报告核对：本程序写的 JSON、XLSX，或者表三的 XLSX、CSV；
      有不一致的，退出码为 1。表二和文字部分用 --print-figures 得到一份文件，填好后 --figures；
      文字里的 {{r1/total}} 换成那一格的数字。案件台有 templates/年度报告.yaml 的，从它开始填。
      --layout 填进机关自己的表样：格里写 {{年份}}、{{答复主体}}、{{截至}}，或者同 --cell 一样写
      {{r3.3.4/person}}、{{reconsideration/upheld}}，表二写作 {{规章本年制发件数}}；表样的其他内容不变。
      ysq report annual 2025
      ysq 报表 年度 2025 --cell r3.3.4/person
      ysq report annual 2025 --compare 已公布的年报.xlsx
      ysq report annual 2025 --figures 填报.yaml --out 年度报告.html
      """)

  @Argument("年份，如 2026", noun: "年份") var year: Int
  @Option("只看这个答复主体；不写时为全部答复主体的合计", noun: "代码") var respondent: String?
  @Option("列出这一格的案号，如 r3.3.4/person、reconsideration/upheld", noun: "格") var cell: String?
  @Option("拿这份已经公布的报告核对", noun: "文件") var compare: String?
  @Option("表二的数字和文字部分（YAML）", noun: "文件") var figures: String?
  @Flag(help: "写出 --figures 要的文件，供填写；规范性文件的件数按主动公开登记预填")
  var printFigures = false
  @Option("填进机关自己的表样（XLSX，格里写 {{r1/total}} 等名称）", noun: "文件") var layout: String?
  @Option("按这一天的情况看；不写时为年底，本年度为今天") var asOf: Day?
  @OptionGroup var output: ReportOutput
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try checkLayout()
    let place = try cell.map { try ReportCell($0) }
    let filling = try figures.map {
      try AnnualFilling(try WrittenFile.text($0, field: "--figures"), file: $0)
    }
    let office = try desk.freshOffice(console)
    if printFigures { return try console.write(try office.annualTemplate(year)) }
    if let place { return try show(place, office, console) }
    if let compare { return try hold(compare, office, console) }
    let view = try office.annualReport(
      year, respondent: respondent, asOf: asOf, filling: filling ?? AnnualFilling())
    if let layout { return try output.fill(layout, view.paper, console) }
    try output.hand(AnnualReportPage(view: view), { view.paper }, console)
  }

  /// A form is filled with a whole report.
  private func checkLayout() throws {
    guard layout != nil, cell != nil || compare != nil || printFigures else { return }
    throw OfficeError(
      .usage, code: "contradiction",
      message: "--layout 填的是整份报表，不与 --cell、--compare、--print-figures 同用",
      field: "--layout", hint: "请分两次运行")
  }

  private func show(_ cell: ReportCell, _ office: Office, _ console: Console) throws {
    let view = try office.annualReport(year, respondent: respondent, asOf: asOf, cell: cell)
    try console.show(ReportCellPage(view: view))
  }

  private func hold(_ path: String, _ office: Office, _ console: Console) throws {
    let view = try office.compare(year, with: path, respondent: respondent, asOf: asOf)
    try console.show(ReportComparisonPage(view: view), found: !view.differences.isEmpty)
  }
}
