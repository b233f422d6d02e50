import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// Workbooks of offices, filled in the places that they marked.
struct WorkbookLayoutTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private static let values = LayoutValues(
    single: ["年份": .integer(2025), "r1/total": .integer(12), "答复主体": .text("甲&<乙>")],
    columns: ["月份", "收到", "按期率"],
    rows: [
      [.text("2025-01"), .integer(3), .decimal(97.5)], [.text("2025-02"), .integer(0), .empty],
    ])

  private func fill(_ sample: WorkbookSample) throws -> String {
    let form = try sample.packed(folder.path + "/form.xlsx")
    let bytes = try WorkbookLayout.filled(form, with: Self.values)
    let path = folder.path + "/filled.xlsx"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func fault(_ sample: WorkbookSample) throws -> SheetFault? {
    #expect(throws: SheetFault.self) { _ = try fill(sample) }
  }

  @Test func `cells with placeholders change, numbers are numbers, all else keeps its bytes`()
    throws
  {
    var sample = WorkbookSample(
      rows: """
        <row r="1" ht="30"><c r="A1" s="3" t="s"><v>1</v></c><c r="B1" s="4" t="s"><v>0</v></c></row>\
        <!-- <c r="A9"> --><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>B1*2</f><v>0</v></c>\
        </row>
        """, after: "<mergeCells count=\"1\"><mergeCell ref=\"C1:D1\"/></mergeCells>")
    sample.setShared([
      "<t>{{ r1/total }}</t>", "<r><t>{{答复主</t></r><r><t>体}} {{年份}} 年</t></r>", "<t>不动 {{</t>",
    ])
    let path = try fill(sample)
    expectNoDifference(
      try part("xl/worksheets/sheet1.xml", of: path),
      """
      <?xml version="1.0" encoding="UTF-8"?><worksheet \(WorkbookSample.main)>\
      <dimension ref="A1:ZZZ99999999"/><sheetData>\
      <row r="1" ht="30"><c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">\
      甲&amp;&lt;乙&gt; 2025 年</t></is></c><c r="B1" s="4"><v>12</v></c></row>\
      <!-- <c r="A9"> --><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>B1*2</f></c>\
      </row></sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells></worksheet>
      """)
    for name in sample.parts.keys where name != "xl/worksheets/sheet1.xml" {
      expectNoDifference(
        try part(name, of: path), String(decoding: sample.parts[name] ?? [], as: UTF8.self))
    }
  }

  @Test func `a row with columns is repeated, what follows moves down with its blocks`() throws {
    var sample = WorkbookSample(
      rows: """
        <row r="2"><c r="A2" t="inlineStr"><is><t>{{月份}}</t></is></c><c r="C2" t="inlineStr">\
        <is><t>{{收到}}</t></is></c><c r="D2" t="inlineStr"><is><t>{{按期率}}</t></is></c></row>\
        <row r="3"><c r="A3"><v>7</v></c></row>
        """,
      after:
        "<mergeCells count=\"2\"><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:D4\"/></mergeCells>"
    )
    sample.set(
      "xl/workbook.xml",
      "<workbook \(WorkbookSample.main) \(WorkbookSample.links)><sheets><sheet name=\"月报\" "
        + "sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames><definedName localSheetId=\"0\" "
        + "name=\"_xlnm.Print_Area\">月报!$A$1:$D$4</definedName></definedNames></workbook>")
    let path = try fill(sample)
    expectNoDifference(
      try rows(of: path, sheet: nil),
      [
        SheetRow(line: 2, cells: ["2025-01", "", "3", "97.5"]),
        SheetRow(line: 3, cells: ["2025-02", "", "0"]), SheetRow(line: 4, cells: ["7"]),
      ])
    let merged = try part("xl/worksheets/sheet1.xml", of: path)
    #expect(
      merged.contains(
        "<mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/><mergeCell ref=\"A4:D5\"/>"
      ))
    #expect(try part("xl/workbook.xml", of: path).contains(">月报!$A$1:$D$5<"))
  }

  @Test func `what cannot be filled is refused with its place`() throws {
    func sample(_ text: String, _ more: String = "") -> WorkbookSample {
      WorkbookSample(
        rows: "<row r=\"5\"><c r=\"AB5\" t=\"inlineStr\"><is><t>\(text)</t></is></c>\(more)</row>")
    }
    expectNoDifference(
      try fault(sample("{{r1/totl}}")),
      .unknownPlaceholder(name: "r1/totl", sheet: "登记簿", cell: "AB5"))
    expectNoDifference(try fault(sample("年份")), .noPlaceholder)
    expectNoDifference(
      try fault(sample("{{月份}}", "<c r=\"AC5\"><f>A1</f></c>")), .formulaBesideRows(sheet: "登记簿"))
  }
}
