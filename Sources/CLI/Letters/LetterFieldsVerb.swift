import ArgumentParser
import Office

struct LetterFieldsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "列出模板里可以用的字段",
    discussion: "ysq letter fields\nysq 文书 字段")

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(FieldRows(rows: Office.letterFields))
  }
}

/// The fields, one a line.
struct FieldRows: Shown {
  let rows: [LetterFieldView]

  func encode(to encoder: any Encoder) throws { try rows.encode(to: encoder) }

  func draw(on page: inout Page) {
    var table = Table(.text("字段"), .text("含义"))
    for row in rows { table.add(Table.Cell("{{\(row.field)}}"), Table.Cell(row.title)) }
    page.table(table)
  }
}
