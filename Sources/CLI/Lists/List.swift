import ArgumentParser
import Casework
import Office
import Statute

struct List: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出案件，可以按状态、渠道、年份挑选",
    discussion: """
      ysq list
      ysq 列表 --phase 办理中 --year 2026
      ysq list --channel email --limit 20 --after 2026-0040
      ysq list --as-of 2026-06-30 --json
      """)

  @Option("只列这种状态的") var phase: Phase?
  @Option("只列从这种渠道来的") var channel: Channel?
  @Option("只列这一年到达的", noun: "年份") var year: Int?
  @OptionGroup var part: PartOptions
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try look.look(read.desk.freshOffice(console), at: "list", console)
    let filter = ListFilter(phase: phase, channel: channel, year: year)
    let point = try read.standpoint(console)
    try console.show(CaseList(part: part.part { try office.list(filter, $0, point) }))
  }
}

/// Cases, a row each.
struct CaseList: Shown {
  let part: Part<CaseLineView>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("没有符合条件的案件。") }
    var table = Table(
      .text("案号"), .text("状态"), .text("渠道"), .text("提交"), .text("收到"), .text("申请人"),
      .text("承办"), .text("结果"))
    for row in part.rows {
      table.add(
        "\(row.number)", "\(row.phase.title(of: Phase.self))",
        "\(row.channel.title(of: Channel.self))",
        "\(row.submittedOn)", "\(row.receivedOn ?? "未确认")", "\(row.applicant)",
        "\([row.unit, row.handler].joined(" "))",
        "\(row.outcome?.outcomeTitle ?? "")")
    }
    page.table(table)
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }
}

extension Page {
  /// Says how to go on with a list.
  mutating func more(after place: String) { line("后面还有，加上 --after \(place) 接着看。") }
}
