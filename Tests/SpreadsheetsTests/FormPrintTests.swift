import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// Forms on paper.
struct FormPrintTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  /// How a form of a heading and so many rows is printed.
  private func print(_ rows: Int) throws -> [String] {
    let heading = FormSheet.Cell(row: 0, column: 0, text: "事项", style: .heading)
    let body = (1...rows).map {
      FormSheet.Cell(row: $0, column: 0, text: "\($0)", style: .figure)
    }
    let path = folder.path + "/form.xlsx"
    let writer = try FormWriter(path: path)
    try writer.add(
      FormSheet(
        name: "表三", widths: [20], lines: [Int](repeating: 1, count: rows + 1),
        cells: [heading] + body))
    try writer.finish()
    let sheet = try part("xl/worksheets/sheet1.xml", of: path)
    let names = try part("xl/workbook.xml", of: path)
    return [
      sheet.firstMatch(of: /<pageSetup [^>]*>/).map { String($0.output) } ?? "",
      names.firstMatch(of: /_xlnm.Print_Titles[^<]*/).map { String($0.output) } ?? "",
    ]
  }

  @Test func `a form of one page stays on one page`() throws {
    expectNoDifference(
      try print(40), ["<pageSetup paperSize=\"9\" orientation=\"portrait\"/>", ""])
  }

  @Test func `a longer one goes on, each page under the headings`() throws {
    expectNoDifference(
      try print(80),
      [
        "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"portrait\"/>",
        "_xlnm.Print_Titles\" localSheetId=\"0\">'表三'!$1:$1",
      ])
  }
}
