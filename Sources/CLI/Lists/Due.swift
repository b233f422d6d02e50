import ArgumentParser
import Office
import WorkingDays

struct Due: Verb {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "到期清单：待确认的在最前，然后按最后一天先后，标出逾期的；含主动公开",
    discussion: """
      --within 只列几个工作日内到期的；逾期的和待确认的总在清单里。
      一件案件可能有几条期限；要从其中一条接着看，--after 写成 2026-0001/reply。
      还没有公开的主动公开信息（条例第26条）按最后一天排在一起，文字清单里单列；--after 可以写登记号。
      ysq due
      ysq 到期 --within 5
      ysq due --as-of 2026-06-30 --json
      """)

  @Option("只列这么多个工作日内到期的", noun: "天数") var within: Int?
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try read.desk.freshOffice(console)
    let point = try read.standpoint(console)
    let rows = try part.part { try office.due(within: within, $0, point) }
    try console.show(DueList(part: rows, day: point.asOf))
  }
}
