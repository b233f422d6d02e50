import Office

/// What the audit counted, group by group.
struct AuditCountPage: Shown {
  let view: AuditCountView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line(view.title, .bold)
    page.line("\(view.scopeWords)。", .faint)
    var table = Table(
      .text(view.group.title), .number("案件"), .number("有提示"), .number("逾期"),
      .number("违反条文"), .number("程序瑕疵"), .number("理解分歧"))
    for row in view.rows + [view.total] {
      table.add([Table.Cell(row.name)] + row.figures.map { Table.Cell(String($0)) })
    }
    page.table(table)
    if let remark = view.remark { page.line("\(remark)。") }
  }
}
