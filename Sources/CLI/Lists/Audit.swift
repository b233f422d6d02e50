import ArgumentParser
import Casework
import Office
import WorkingDays

struct Audit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "核查：逐案列出逾期的期限和不合规定之处，写明条文和情况；含主动公开",
    discussion: """
      主动公开逾期的（条例第26条）列在案件之后，也算逾期。
      不写 --from、--to 的，从头查到尾。--strict：有违反条文或者逾期的，退出码为 1。
      --by 按承办单位、经办人、渠道、月份分别计数：这几天办过的案件，其中有提示的、本机关逾期的，
      各种程度的提示。按月份的，各月只计发生在当月的，没有案件的月份也列出。
      --out 写成 html、xlsx、csv、pdf，每一条写明条文、所依据的事实（第几条记录）和期限的算法。
      --sheet 写案件评查表，一案一表，供评查人填写、签名；写案号，或者 all 写有问题的全部案件。
      按过去某一天看的，结果里没有今天的日期，什么时候看都一样。
      ysq audit
      ysq 核查 --from 2026-01-01 --to 2026-06-30
      ysq audit --by unit --from 2026-01-01 --to 2026-06-30
      ysq 核查 --unit 综合科 --level 违反条文
      ysq audit --as-of 2026-03-31 --out 核查情况.xlsx
      ysq audit --sheet all --out 评查表.pdf
      ysq audit --strict --json
      """)

  @Option(thisYear: "从这一天起发生的") var from: Day?
  @Option(thisYear: "到这一天止发生的") var to: Day?
  @Option("只列这种程度的；逾期算违反条文") var level: FindingLevel?
  @Option("只看当时在这个承办单位的案件，没有交办的写“未交办”；不含主动公开", noun: "承办单位")
  var unit: String?
  @Option("分别计数，不逐案列出") var by: AuditGroup?
  @Option("写案件评查表：案号，或者 all（全部）", noun: "案号") var sheet: String?
  @ArgumentParser.Flag(help: "有违反条文或者逾期的，退出码为 1，供其他程序判断") var strict = false
  @OptionGroup var output: ReportOutput
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func validate() throws {
    try AuditScope(from: from, to: to).refuseBackwards(field: "--to")
    if by != nil, sheet != nil { throw OfficeError.together("--by", "--sheet") }
    let isPart = part.limit != nil || part.after != nil
    if by != nil, isPart { throw OfficeError.together("--by", "--limit、--after") }
    if sheet != nil, !isAll, isPart { throw OfficeError.together("--sheet 案号", "--limit、--after") }
  }

  func run(_ console: Console) throws {
    if sheet != nil { return try writeSheets(console) }
    try output.form(console)
    let office = try read.desk.freshOffice(console)
    let point = try read.standpoint(console)
    if let by {
      let view = try office.audit(by: by, scope, point)
      return try output.hand(
        AuditCountPage(view: view), found: strict && view.isGrave, { view.paper }, console)
    }
    // The verdict is on all cases, however few are shown.
    let rows = try office.audit(scope, ahead, point)
    try output.hand(
      AuditList(part: part.cut(rows)), found: strict && rows.contains(where: \.isGrave),
      { try office.auditReport(scope, wanted, point).paper }, console)
  }

  private var scope: AuditScope { AuditScope(from: from, to: to, level: level, unit: unit) }

  private var isAll: Bool { sheet == "all" || sheet == "全部" }

  private var wanted: Slice { Slice(limit: part.limit, after: part.after) }

  /// One row more, which tells that something follows; all of them where the verdict needs them.
  private var ahead: Slice {
    Slice(limit: strict ? nil : part.limit.map { $0 + 1 }, after: part.after)
  }

  private func writeSheets(_ console: Console) throws {
    let format = try output.form(console)
    guard format == .html || format == .pdf else { throw OfficeError.sheetForm }
    let office = try read.desk.freshOffice(console)
    let sheets = try office.auditSheets(
      of: isAll ? nil : sheet, scope, wanted, try read.standpoint(console))
    try output.hand(
      AuditList(part: Part(rows: [], isLast: true)), found: strict && sheets.isGrave,
      { sheets.paper }, console)
  }
}

extension OfficeError {
  fileprivate static func together(_ first: String, _ second: String) -> OfficeError {
    OfficeError(
      .usage, code: "contradiction", message: "\(first) 和 \(second) 不能同时写", field: "--by",
      hint: "请去掉其中一个")
  }

  fileprivate static let sheetForm = OfficeError(
    .usage, code: "missingOption", message: "评查表写成网页或者 PDF，不在屏幕上列出",
    field: "--out", hint: "请加 --out 评查表.pdf，或者 --format html")
}
