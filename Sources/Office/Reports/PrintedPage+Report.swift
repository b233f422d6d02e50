import Letters
import Reports

extension PrintedPage {
  /// A page of a report for print; drawings tell nothing that its tables do not, and are left out.
  init(_ page: HTMLPage) {
    self.init(
      title: page.title, isWide: page.isWide,
      blocks: page.parts.compactMap { part in
        switch part {
        case .heading(let text): .heading(text)
        case .paragraph(let text, isRemark: false): .paragraph(text)
        case .paragraph(let text, isRemark: true): .remark(text)
        case .table(let table): .table(Table(table))
        case .chart: nil
        }
      })
  }
}

extension PrintedPage.Table {
  fileprivate init(_ table: FormTable) {
    let placed = Dictionary(grouping: table.placed, by: \.row)
    self.init(
      widths: table.widths, headingRows: table.headingRows,
      rows: table.rows.indices.map { row in
        (placed[row] ?? []).sorted { $0.column < $1.column }.map { PrintedPage.Cell($0) }
      })
  }
}

extension PrintedPage.Cell {
  fileprivate init(_ placed: FormTable.Placed) {
    let cell = placed.cell
    let look: Look =
      switch cell.style {
      case .heading: .heading
      case .label: .label
      case .figure: .figure
      }
    self.init(
      cell.text, look, column: placed.column, height: cell.height, width: cell.width)
  }
}
