import CustomDump
import Testing

@testable import Spreadsheets

/// XML that is damaged, or made to do damage, is refused in bounded time and memory.
struct XMLAttackTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func fault(
    reading sample: WorkbookSample, _ limits: SheetLimits = SheetLimits()
  ) throws -> SheetFault? {
    SpreadsheetsTests.fault(of: try sample.packed(path("a.xlsx")), limits: limits)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
  ])
  func `a document type is refused, and so are entities`(type: String) throws {
    for part in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"] {
      var sample = WorkbookSample()
      sample.set(part, type + "<worksheet><sheetData>&c;</sheetData></worksheet>")
      expectNoDifference(try fault(reading: sample), .documentType(part: part))
    }
  }

  @Test func `tags without end and elements without bottom are refused`() throws {
    var limits = SheetLimits()
    limits.tagBytes = 1 << 18
    let sheet = "xl/worksheets/sheet1.xml"
    for long in [
      "<!-- " + String(repeating: "> ", count: 1 << 20) + "-->",
      "<row a=\"" + String(repeating: "x", count: 1 << 21) + "\"/>",
    ] {
      expectNoDifference(
        try fault(reading: WorkbookSample(rows: long), limits), .tooLarge(part: sheet))
    }
    let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    expectNoDifference(try fault(reading: WorkbookSample(rows: deep)), .tooLarge(part: sheet))
  }

  @Test(arguments: [
    ("<row r=\"1\"><c r=\"ZZZZZ99999999\"><v>1</v></c></row>", "ZZZZZ99999999"),
    ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "XFE1"),
    ("<row r=\"99999999999999999999\"/>", "99999999999999999999"),
    ("<row r=\"1048577\"/>", "1048577"), ("<row r=\"0\"/>", "0"), ("<row r=\"x\"/>", "x"),
    ("<row r=\"2\"/><row r=\"2\"/>", "2"), ("<row r=\"1\"><c r=\"A2\"/></row>", "A2"),
    ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "A1"),
    ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "7"),
    ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", "-1"),
  ])
  func `addresses that no sheet has are refused`(rows: String, text: String) throws {
    expectNoDifference(try fault(reading: WorkbookSample(rows: rows)), .badReference(text: text))
  }

  @Test func `cells of a workbook have the same limits as those of a text`() throws {
    let cell = "<c r=\"AMK1\"><v>1</v></c>"
    expectNoDifference(
      try fault(reading: WorkbookSample(rows: "<row r=\"1\">\(cell)</row>")),
      .tooManyColumns(line: 1, limit: 1_024))
    let long = String(repeating: "甲", count: 100_000)
    let inline = "<c t=\"inlineStr\"><is><t>\(long)</t></is></c>"
    expectNoDifference(
      try fault(reading: WorkbookSample(rows: "<row r=\"1\">\(inline)</row>")),
      .cellTooLong(line: 1, column: 0, limit: 262_144))
    var shared = WorkbookSample(
      rows: "<row r=\"1\">\(String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100))</row>")
    shared.setShared(["<t>\(long.prefix(80_000))</t>"])
    expectNoDifference(try fault(reading: shared), .rowTooLong(line: 1, limit: 4_194_304))
    var limits = SheetLimits()
    limits.rowBytes = 30_000_000
    limits.rowsBytes = 20_000_000
    expectNoDifference(
      try fault(reading: shared, limits), .tooLarge(part: "xl/worksheets/sheet1.xml"))
  }

  @Test(arguments: ["", "<v/>", "<v></v>"])
  func `a formula that was never computed is refused by its cell`(value: String) throws {
    let sample = WorkbookSample(rows: "<row r=\"2\"><c r=\"C2\"><f>A1+1</f>\(value)</c></row>")
    expectNoDifference(try fault(reading: sample), .noResult(line: 2, column: 2))
    let empty = "<c r=\"C2\" t=\"str\"><f>\"\"</f>\(value)</c>"
    expectNoDifference(
      try fault(reading: WorkbookSample(rows: "<row r=\"2\">\(empty)</row>")), nil)
  }
}
