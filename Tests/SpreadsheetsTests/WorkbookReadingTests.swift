import CustomDump
import Testing

@testable import Spreadsheets

/// Rows of a workbook as Excel, WPS and programs write them.
struct WorkbookReadingTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private func read(_ sample: WorkbookSample, sheet: String? = nil) throws -> [SheetRow] {
    try rows(of: sample.packed(folder.path + "/a.xlsx"), sheet: sheet)
  }

  @Test func `texts are shared, inline, rich or results of formulas`() throws {
    var sample = WorkbookSample(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t> 甲 </t></is></c>\
        <c r="C1" t="str"><f>A1&amp;B1</f><v>果_x000D_</v></c><c r="D1" t="b"><v>1</v></c>\
        <c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="s"><v>0</v></c></row>
        """)
    sample.setShared([
      "<t>&lt;普通&gt; _x5F_</t>",
      "<r><rPr><b/></rPr><t xml:space=\"preserve\">王 </t></r><r><t>晓明</t></r>"
        + "<rPh sb=\"0\" eb=\"1\"><t>読み</t></rPh>",
    ])
    expectNoDifference(
      try read(sample),
      [SheetRow(line: 1, cells: ["王 晓明", " 甲 ", "果\r", "TRUE", "#N/A", "<普通> _x5F_"])])
  }

  @Test func `rows keep their numbers, and those without content are passed over`() throws {
    let sample = WorkbookSample(
      rows: """
        <row r="3"><c r="B3"><v>1</v></c><c r="D3" s="1"/></row><row r="4"/>\
        <row r="7"><c r="C7" t="s"/></row><row><c><v>2</v></c><c><v>3</v></c></row>
        """)
    expectNoDifference(
      try read(sample),
      [SheetRow(line: 3, cells: ["", "1"]), SheetRow(line: 8, cells: ["2", "3"])])
  }

  @Test func `prefixes of names do not matter`() throws {
    var sample = WorkbookSample()
    sample.set(
      "xl/worksheets/sheet1.xml",
      "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c>"
        + "</x:row></x:sheetData></x:worksheet>")
    expectNoDifference(try read(sample), [SheetRow(line: 1, cells: ["1"])])
  }

  @Test func `merged cells are told, and only the first has the value`() throws {
    let sample = WorkbookSample(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"C1\"/></row>",
      after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D2:D3\"/>"
        + "</mergeCells>")
    let reader = try SheetReader(path: sample.packed(folder.path + "/a.xlsx"))
    expectNoDifference(
      try reader.merged(),
      [MergedCells(lines: 1...1, columns: 0...2), MergedCells(lines: 2...3, columns: 3...3)])
    expectNoDifference(try reader.next(), SheetRow(line: 1, cells: ["1"]))
  }

  @Test func `the first visible sheet is read, or the one that is named`() throws {
    var sample = WorkbookSample(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    sample.parts["xl/worksheets/hidden.xml"] = sample.parts["xl/worksheets/sheet1.xml"]
    sample.set(
      "xl/workbook.xml",
      "<workbook \(WorkbookSample.main) \(WorkbookSample.links)><sheets>"
        + "<sheet name=\"旧\" sheetId=\"2\" state=\"hidden\" r:id=\"rId1\"/>"
        + "<sheet name=\"2022年\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
    let path = try sample.packed(folder.path + "/a.xlsx")
    let reader = try SheetReader(path: path)
    expectNoDifference(reader.form, .xlsx(sheet: "2022年"))
    expectNoDifference(reader.sheets, ["旧", "2022年"])
    expectNoDifference(try SheetReader(path: path, sheet: "旧").form, .xlsx(sheet: "旧"))
    #expect(throws: SheetFault.noSuchSheet(name: "新", sheets: ["旧", "2022年"])) {
      try SheetReader(path: path, sheet: "新")
    }
  }

  @Test func `many shared texts are found in any order`() throws {
    // Far more than stays in memory.
    let count = 1_000
    let long = String(repeating: "文", count: 10_000)
    let order = (0..<count).map { $0 * 7 % count }
    var sample = WorkbookSample(
      rows: order.enumerated().map { "<row r=\"\($0 + 1)\"><c t=\"s\"><v>\($1)</v></c></row>" }
        .joined())
    sample.setShared((0..<count).map { "<t>\($0)\(long)</t>" })
    let read = try read(sample)
    expectNoDifference(read.map(\.line), Array(1...count))
    #expect(zip(order, read).allSatisfy { $1.cells == ["\($0)\(long)"] })
  }
}
