import ArgumentParser
import Office

struct LetterNumbers: Verb {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "文号登记簿：按答复主体、年份、序号列出编过的文号，作废的也在内",
    discussion: """
      ysq letter numbers --year 2026
      ysq 文书 文号
      """)

  @Option("只看这一年", noun: "年份") var year: Int?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(NumberRows(rows: try desk.office(console).documentNumbers(year: year)))
  }
}

/// The numbers, one a line.
struct NumberRows: Shown {
  let rows: [DocumentNumberView]

  func encode(to encoder: any Encoder) throws { try rows.encode(to: encoder) }

  func draw(on page: inout Page) {
    if rows.isEmpty { return page.line("还没有编过文号。") }
    var table = Table(
      .text("文号"), .text("日期"), .text("案件"), .text("文书"), .text("名称"), .text(""))
    for row in rows {
      table.add(
        Table.Cell(row.number), Table.Cell(row.issuedOn ?? ""), Table.Cell(row.case),
        Table.Cell(row.document), Table.Cell(row.title), Table.Cell(row.void ? "作废" : ""))
    }
    page.table(table)
  }
}
