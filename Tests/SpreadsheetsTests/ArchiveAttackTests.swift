import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// Zips that are damaged, or made to do damage, are refused in bounded time and memory.
struct ArchiveAttackTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func fault(
    reading sample: WorkbookSample, _ limits: SheetLimits = SheetLimits()
  ) throws -> SheetFault? {
    SpreadsheetsTests.fault(of: try sample.packed(path("a.xlsx")), limits: limits)
  }

  @Test func `a zip with a password is refused`() throws {
    let path = try WorkbookSample().packed(path("a.xlsx"), password: "1234")
    expectNoDifference(SpreadsheetsTests.fault(of: path), .encrypted)
  }

  @Test func `a zip bomb is refused before it is unpacked`() throws {
    var sample = WorkbookSample()
    sample.parts["xl/worksheets/sheet1.xml"] = [UInt8](repeating: 0x20, count: 100_000_000)
    expectNoDifference(
      try fault(reading: sample),
      .expandsTooFar(part: "xl/worksheets/sheet1.xml", bytes: 100_000_000))
  }

  @Test func `all parts together have a limit`() throws {
    var limits = SheetLimits()
    limits.unpackedBytes = 1_000
    let sample = WorkbookSample(rows: String(repeating: " ", count: 1_000))
    guard case .expandsTooFar? = try fault(reading: sample, limits) else {
      Issue.record("not refused")
      return
    }
  }

  @Test func `a part that is larger than it says is refused`() throws {
    let sample = WorkbookSample(rows: String(repeating: "<row/>", count: 10_000))
    let path = try sample.packed(path("a.xlsx"))
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    // The last entry of the directory is the sheet; its size stands 24 bytes from its beginning.
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let entry = try #require(bytes.lastRange(of: name)) - 46
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [0x00, 0x10, 0, 0])
    guard
      case .damaged(part: "xl/worksheets/sheet1.xml", _)? = SpreadsheetsTests.fault(
        of: try folder.file("b.xlsx", bytes))
    else {
      Issue.record("not refused")
      return
    }
  }

  @Test func `two parts of one name are refused`() throws {
    var sample = WorkbookSample()
    sample.parts["xl/workbook.xmk"] = sample.parts["xl/workbook.xml"]
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: sample.packed(path("a.xlsx")))))
    while let place = bytes.lastRange(of: Array("xl/workbook.xmk".utf8)) {
      bytes[place + 14] = UInt8(ascii: "L")
    }
    guard case .duplicatePart? = SpreadsheetsTests.fault(of: try folder.file("b.xlsx", bytes))
    else {
      Issue.record("not refused")
      return
    }
  }

  @Test(arguments: [10, 1_000, 2_000])
  func `a truncated workbook is damaged`(count: Int) throws {
    let path = try WorkbookSample(rows: String(repeating: "<row/>", count: 100_000))
      .packed(path("a.xlsx"))
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    try #require(bytes.count > 2_000)
    guard
      case .damaged? = SpreadsheetsTests.fault(
        of: try folder.file("b.xlsx", Array(bytes.prefix(count))))
    else {
      Issue.record("not refused")
      return
    }
  }

  @Test func `a zip that is no workbook, or one without a sheet, is refused`() throws {
    var other = WorkbookSample()
    other.parts = ["mimetype": Array("application/vnd.oasis.opendocument.spreadsheet".utf8)]
    expectNoDifference(try fault(reading: other), .notAWorkbook)
    var empty = WorkbookSample()
    empty.set("xl/workbook.xml", "<workbook \(WorkbookSample.main)><sheets/></workbook>")
    expectNoDifference(try fault(reading: empty), .noSheet)
    var missing = WorkbookSample()
    missing.parts["xl/worksheets/sheet1.xml"] = nil
    expectNoDifference(
      try fault(reading: missing), .damaged(part: "xl/worksheets/sheet1.xml", detail: ""))
  }
}

extension [UInt8] {
  /// Where these bytes stand for the last time.
  fileprivate func lastRange(of bytes: [UInt8]) -> Int? {
    indices.reversed().first { self[$0...].starts(with: bytes) }
  }
}
