import ArgumentParser
import Office
import Reports
import WorkingDays

/// What the reports on the work share.
struct ActivityOptions: ParsableArguments {
  @Option("从哪一天起；不写时为止日所在年的1月1日") var from: Day?
  @Option("到哪一天止；不写时为今天") var to: Day?
  @Option("只看这个答复主体", noun: "代码") var respondent: String?
  @Option("填进机关自己的表样（XLSX，格里写 {{收到}} 等名称，那一行逐行重复）", noun: "文件")
  var layout: String?
  @OptionGroup var output: ReportOutput
  @OptionGroup var desk: DeskOptions

  func show(_ group: ActivityGroup, _ console: Console) throws {
    let office = try desk.freshOffice(console)
    let view = try office.activity(by: group, from: from, to: to, respondent: respondent)
    if let layout { return try output.fill(layout, view.paper, console) }
    try output.hand(ActivityPage(view: view), { view.paper }, console)
  }
}

/// A report on the work at a terminal.
struct ActivityPage: Shown {
  let view: ActivityView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line(view.title, .bold)
    var table = Table(
      .text(view.table.heading), .number("收到"), .number("办结"), .number("期末在办"),
      .number("用时中位数"), .number("九成以内"), .number("按期率"))
    for row in view.table.rows + [view.table.total] {
      table.add([Table.Cell(row.name)] + row.figures.map { Table.Cell($0) })
    }
    page.table(table)
    page.line("用时为期限所计的工作日，扣除的不计；按期率为期限内送达的答复所占的比例。", .faint)
  }
}
