import ArgumentParser
import Casework
import Office

struct ApplicantLoad: Verb {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "申请的数量和频次：各自然月的件数、按件计收的标准；写明申请人的，列出证据清单",
    discussion: """
      不写申请人的，列出本月（或者 --month 各月）每个申请人的件数，件数多的在前。
      写明申请人的，列出不予重复处理、数量频次明显超过合理范围所据的案件。
      ysq applicant load
      ysq applicant load --month 2026-02 --month 2026-03 --limit 20
      ysq 申请人 申请量 p1 --json
      """)

  @Argument("申请人编号、姓名或者号码", noun: "申请人") var applicant: String?
  @Option("只看这个自然月，如 2026-03 或者 3月，可以重复") var month: [CalendarMonth]
  @Option("最多列出几行；不写时全部列出", noun: "行数") var limit: Int?
  @OptionGroup var look: RevealOptions
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.freshOffice(console)
    guard let applicant else {
      let seen = try look.look(office, at: "applicant load", console)
      let loads = try seen.loads(in: month)
      return try console.show(LoadList(loads: loads, limit: limit ?? loads.count))
    }
    _ = try office.loadEvidence(applicant, in: month)
    let seen = try look.look(office, at: "applicant load \(applicant)", console)
    try console.show(Pages(try seen.loadEvidence(applicant, in: month)))
  }
}

extension CalendarMonth: Readable {
  static let noun = "月份"

  static func reading(_ text: String) throws(OfficeError) -> CalendarMonth {
    if let month = CalendarMonth(text) { return month }
    let clock = try OfficeClock(practiceDay: Terminal.variable("YSQ_TODAY"))
    return try MonthWords.month(text, today: clock.today)
  }
}

/// Who asked for how much in which month.
struct LoadList: Shown {
  let loads: [LoadView]
  let limit: Int

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Array(loads.prefix(limit)))
  }

  func draw(on page: inout Page) {
    if loads.isEmpty { return page.line("这些月份没有申请；别的月份用 --month 写明。") }
    var table = Table(
      .text("月份"), .text("申请人"), .text("姓名或者名称"), .number("件数"), .number("按件计收（元）"))
    for load in loads.prefix(limit) {
      table.add(
        "\(load.month)", "\(load.applicant)", "\(load.name ?? "（没有档案）")", "\(load.pieces)",
        "\(load.total.map(String.init) ?? "—")")
    }
    page.table(table)
    if loads.count > limit { page.line("后面还有 \(loads.count - limit) 行。") }
  }
}
