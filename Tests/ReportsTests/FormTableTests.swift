import CustomDump
import Reports
import Support
import Testing

/// The form of 国办公开办函〔2021〕30号 as tables with merged cells.
struct FormTableTests {
  private let report = AnnualReport(
    AnnualReport.Counts(received: [], carried: [], concluded: [], open: [], reviews: []))

  @Test(arguments: [0, 1, 2])
  func `merged cells cover each place of an official table once`(_ index: Int) {
    let tables = [ProactiveTable { _ in nil }.form, report.requestForm, report.reviewForm]
    let table = tables[index]
    var places: [[Int]] = []
    for placed in table.placed {
      for row in placed.row..<placed.row + placed.cell.height {
        for column in placed.column..<placed.column + placed.cell.width {
          places.append([row, column])
        }
      }
    }
    let every = table.rows.indices.flatMap { row in table.widths.indices.map { [row, $0] } }
    expectNoDifference(places.sorted { $0.lexicographicallyPrecedes($1) }, every)
  }
}
