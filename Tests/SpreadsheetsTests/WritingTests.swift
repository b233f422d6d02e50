import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// What is written is read again, and stands safely under its name.
struct WritingTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private static let table = [
    ["申请编号", "申请人", "申请内容"],
    ["2022-0001", "王晓明", "关于“征收,补偿”\r\n第二行\n第三行"],
    [" 前后空格 ", "\t制表", "'已有撇号", "_x0041_", "\u{1}\u{1F}控制"],
    ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM", "'=1", "''-1"],
    ["", "", "只有第三列"],
    ["320706199001010000", "00012", "2022-09-30", "1E5", "TRUE", "镕堃𠮷"],
  ]

  private static let written = table.enumerated().map { SheetRow(line: $0 + 1, cells: $1) }

  private func write(_ writer: some SheetWriter) throws {
    for cells in Self.table { try writer.write(cells) }
    try writer.finish()
  }

  @Test func `a text gives back every cell`() throws {
    let path = folder.path + "/a.csv"
    try write(CSVWriter(path: path))
    expectNoDifference(
      try SheetReader(path: path).form, .csv(encoding: .utf8WithMark, delimiter: .comma))
    var expected = Self.written
    // The second row has three lines.
    for index in 2..<expected.count {
      expected[index] = SheetRow(line: expected[index].line + 2, cells: expected[index].cells)
    }
    expectNoDifference(try rows(of: path), expected)
  }

  @Test func `a workbook gives back every cell`() throws {
    let path = folder.path + "/a.xlsx"
    try write(XLSXWriter(path: path, sheet: "登记簿"))
    expectNoDifference(try SheetReader(path: path).form, .xlsx(sheet: "登记簿"))
    expectNoDifference(try rows(of: path), Self.written)
  }

  @Test func `equal rows give equal workbooks`() throws {
    let bytes = try ["a.xlsx", "b.xlsx"].map { name in
      try write(XLSXWriter(path: folder.path + "/" + name, sheet: "登记簿"))
      return try Data(contentsOf: URL(filePath: folder.path + "/" + name))
    }
    #expect(bytes[0] == bytes[1])
    let core = try Archive(
      file: SourceFile(path: folder.path + "/a.xlsx"), limits: SheetLimits()
    ).part("docProps/core.xml")
    let space = ByteBuffer(capacity: core.size)
    space.count = try core.read(into: #require(space.space.baseAddress), count: core.size)
    #expect(String(decoding: space.bytes, as: UTF8.self).contains("1980-01-01T00:00:00Z"))
  }

  @Test func `cells that look like formulas are guarded in a text`() throws {
    let path = folder.path + "/a.csv"
    let writer = try CSVWriter(path: path)
    try writer.write(["=1+1", "+86", "-", "@x", "\tx", "a=b", "2022", "他说\"好\""])
    try writer.finish()
    expectNoDifference(
      try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self),
      "\u{FEFF}'=1+1,'+86,'-,'@x,'\tx,a=b,2022,\"他说\"\"好\"\"\"\r\n")
  }

  @Test(arguments: ["a.csv", "a.xlsx"])
  func `a new file appears whole and for its owner alone`(name: String) throws {
    let path = try folder.file(name, "old")
    let writer: any SheetWriter =
      try name.hasSuffix("csv") ? CSVWriter(path: path) : XLSXWriter(path: path, sheet: "1")
    try writer.write(["甲"])
    expectNoDifference(try String(contentsOfFile: path, encoding: .utf8), "old")
    try writer.finish()
    expectNoDifference(try rows(of: path), [SheetRow(line: 1, cells: ["甲"])])
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder.path), [name])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a writer that is let go leaves nothing behind`() throws {
    try CSVWriter(path: folder.path + "/a.csv").write(["甲"])
    try XLSXWriter(path: folder.path + "/a.xlsx", sheet: "1").write(["甲"])
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
  }

  @Test func `what no workbook can hold is refused`() throws {
    let writer = try XLSXWriter(path: folder.path + "/a.xlsx", sheet: "1")
    #expect(throws: SheetFault.cellTooLongForWorkbook(line: 1, column: 1)) {
      try writer.write(["", String(repeating: "文", count: 32_768)])
    }
    #expect(throws: SheetFault.zeroByte(line: 1)) { try writer.write(["a\u{0}b"]) }
    #expect(throws: SheetFault.tooManyColumns(line: 1, limit: 16_384)) {
      try writer.write(Array(repeating: "1", count: 16_385))
    }
    #expect(throws: SheetFault.badSheetName(name: "a/b")) {
      try XLSXWriter(path: folder.path + "/b.xlsx", sheet: "a/b")
    }
  }

  @Test func `a folder that is not there, or a target that is a folder, is refused`() throws {
    let missing = folder.path + "/none"
    #expect(throws: SheetFault.missing(path: missing)) { try CSVWriter(path: missing + "/a.csv") }
    let writer = try CSVWriter(path: folder.path)
    #expect(throws: SheetFault.notAFile(path: folder.path)) { try writer.finish() }
  }

  @Test(
    .enabled(if: SmallDisk.canBeMade, "mounting a small disk takes root"),
    arguments: ["a.csv", "a.xlsx"], [10, 4_000, 5_000, 6_000, 8_000, 30_000, 100_000])
  func `a disk that is full leaves no file, or a whole one`(name: String, count: Int) throws {
    let disk = try SmallDisk(at: folder.path)
    let path = folder.path + "/" + name
    let fault = try writing(["关于房屋征收补偿方案的申请"], count, to: path)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    if fault == nil && count < 30_000 {
      expectNoDifference(left, [name])
      expectNoDifference(try rows(of: path).count, count)
    } else {
      expectNoDifference(fault, .diskFull)
      expectNoDifference(left, [])
    }
    withExtendedLifetime(disk) {}
  }

  private func writing(_ row: [String], _ count: Int, to path: String) throws -> SheetFault? {
    let writer: any SheetWriter =
      try path.hasSuffix("csv") ? CSVWriter(path: path) : XLSXWriter(path: path, sheet: "1")
    do throws(SheetFault) {
      for _ in 0..<count { try writer.write(row) }
      try writer.finish()
      return nil
    } catch { return error }
  }
}
