import ArgumentParser
import Office

struct PaperList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出来件，以及各自成了哪个案件、怎样了结",
    discussion: "ysq paper list --open\nysq 来件 列表 --as-of 2026-03-31")

  @Flag(help: "只列还没有处理的") var open = false
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let day = try read.day(console)
    let office = try read.office(console)
    try console.show(Papers(rows: try office.papers(openOnly: open, asOf: day)))
  }

  /// All papers as one value.
  private struct Papers: Shown {
    let rows: [PaperView]

    func encode(to encoder: any Encoder) throws { try rows.encode(to: encoder) }

    func draw(on page: inout Page) {
      if rows.isEmpty { return page.line("没有这样的来件。") }
      var table = Table(
        .text("来件号"), .text("日期"), .text("渠道"), .text("寄件人"), .text("去向"), .text("内容"))
      for row in rows { table.add(row) }
      page.table(table)
    }
  }
}
