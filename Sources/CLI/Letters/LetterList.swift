import ArgumentParser
import Office

struct LetterList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出一件案件的文书，和可以打印的表单",
    discussion: """
      ysq letter list 2026-0001
      ysq 文书 列表 2026-0001
      """)

  @OptionGroup var matter: CaseArgument
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(LetterRows(rows: try desk.office(console).letters(of: matter.number)))
  }
}

/// The documents, then the forms.
struct LetterRows: Shown {
  let rows: [LetterRowView]

  func encode(to encoder: any Encoder) throws { try rows.encode(to: encoder) }

  func draw(on page: inout Page) {
    let documents = rows.filter { $0.document != nil }
    if documents.isEmpty {
      page.line("还没有文书。")
    } else {
      var table = Table(
        .text("文书"), .text("名称"), .text("文号"), .text("作出"), .text("定稿"), .text("寄出"))
      for row in documents {
        table.add(
          Table.Cell(row.document ?? ""), Table.Cell(row.title), Table.Cell(row.number ?? ""),
          Table.Cell(row.madeOn ?? ""), Table.Cell(row.issuedOn ?? "草稿"),
          Table.Cell(row.sentOn ?? "未寄出"))
      }
      page.table(table)
    }
    page.line()
    page.list("表单", rows.filter { $0.document == nil }.map(\.title))
  }
}
