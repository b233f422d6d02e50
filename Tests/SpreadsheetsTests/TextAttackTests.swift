import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// Texts that are damaged, or made to do damage, are refused in bounded time and memory.
struct TextAttackTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  @Test func `10,000 columns are refused`() throws {
    let line = (1...10_000).map { "列\($0)" }.joined(separator: ",")
    expectNoDifference(
      fault(of: try folder.file("a.csv", line)), .tooManyColumns(line: 1, limit: 1_024))
    let empty = "a" + String(repeating: ",", count: 16_383) + "\n"
    expectNoDifference(
      try rows(of: folder.file("b.csv", empty)), [SheetRow(line: 1, cells: ["a"])])
  }

  @Test(arguments: ["甲", ",", "\"\"", "甲,"])
  func `a line of 200 MB is refused after its first few`(piece: String) throws {
    let file = try folder.file("a.csv", "")
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    let block = Data(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    for _ in 0..<200 { try handle.write(contentsOf: block) }
    try handle.close()
    let reader = try SheetReader(path: file)
    let fault = #expect(throws: SheetFault.self) { while try reader.next() != nil {} }
    switch fault {
    case .cellTooLong(line: 1, column: 0, limit: 262_144), .rowTooLong(line: 1, limit: 4_194_304),
      .tooManyColumns(line: 1, limit: 1_024):
      break
    default: Issue.record("\(String(describing: fault))")
    }
    // Every byte that was read is one that could have been kept.
    #expect(reader.progress.done < 8 << 20)
  }

  static let invalid: [([UInt8], SheetFault)] = [
    (
      Array("甲,乙,丙,丁\n戊,己,庚,辛\n壬,\u{7F}".utf8) + [0xE7, 0x94, 0x0A],
      .invalidText(line: 3, encoding: .utf8)
    ),
    ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xC0, 0x80], .invalidText(line: 2, encoding: .utf8WithMark)),
    ([0xEF, 0xBB, 0xBF, 0xED, 0xA0, 0x80], .invalidText(line: 1, encoding: .utf8WithMark)),
    ([0xC9, 0xEA, 0x0A, 0xC7, 0xFF], .invalidText(line: 2, encoding: .gb18030)),
    ([0xC9, 0xEA, 0x0A, 0xC7], .invalidText(line: 2, encoding: .gb18030)),
    (
      [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00],
      .invalidText(line: 1, encoding: .utf16LittleEndian)
    ),
  ]

  @Test(arguments: invalid)
  func `bytes that are no text are refused by line`(bytes: [UInt8], expected: SheetFault) throws {
    expectNoDifference(fault(of: try folder.file("a.csv", bytes)), expected)
  }

  @Test func `zero bytes are refused by line`() throws {
    expectNoDifference(fault(of: try folder.file("a.csv", "a\nb\u{0}")), .zeroByte(line: 2))
    expectNoDifference(fault(of: try folder.file("a.csv", "a\n\"\u{0}\"")), .zeroByte(line: 2))
    expectNoDifference(
      fault(of: try folder.file("a", [UInt8](repeating: 0, count: 1 << 20))), .zeroByte(line: 1))
  }

  @Test func `a quotation mark without a partner is told by its line`() throws {
    expectNoDifference(
      fault(of: try folder.file("a.csv", "a\nb,\"c\nd\n")), .unclosedQuote(line: 2))
    let rest = "a\n\"" + String(repeating: "甲,乙\n", count: 100_000)
    expectNoDifference(
      fault(of: try folder.file("b.csv", rest)),
      .cellTooLong(line: 2, column: 0, limit: 262_144))
  }

  @Test func `rows are counted`() throws {
    var limits = SheetLimits()
    limits.rows = 2
    let text = try folder.file("a.csv", "a\n\nb\nc\n")
    expectNoDifference(fault(of: text, limits: limits), .tooManyRows(limit: 2))
  }
}
