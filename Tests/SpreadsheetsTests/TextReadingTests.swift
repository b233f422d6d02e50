import CustomDump
import Testing

@testable import Spreadsheets

/// Rows of a text, whatever its bytes and line ends.
struct TextReadingTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private static let header = "申请编号,申请人\r\n2022-0001,王晓明\r\n"
  private static let table = [
    SheetRow(line: 1, cells: ["申请编号", "申请人"]), SheetRow(line: 2, cells: ["2022-0001", "王晓明"]),
  ]

  private static let headerInGB18030: [UInt8] = [
    0xC9, 0xEA, 0xC7, 0xEB, 0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC9, 0xEA, 0xC7, 0xEB, 0xC8, 0xCB,
    0x0D, 0x0A, 0x32, 0x30, 0x32, 0x32, 0x2D, 0x30, 0x30, 0x30, 0x31, 0x2C, 0xCD, 0xF5, 0xCF,
    0xFE, 0xC3, 0xF7, 0x0D, 0x0A,
  ]

  private static func utf16(_ text: String, _ order: (UInt16) -> [UInt8]) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap(order)
  }

  static let encoded: [(TextEncoding, [UInt8])] = [
    (.utf8, Array(header.utf8)),
    (.utf8WithMark, [0xEF, 0xBB, 0xBF] + Array(header.utf8)),
    (.gb18030, headerInGB18030),
    (.utf16LittleEndian, utf16(header) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (.utf16BigEndian, utf16(header) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
  ]

  @Test(arguments: encoded)
  func `the encoding is found out`(encoding: TextEncoding, bytes: [UInt8]) throws {
    let path = try folder.file("a.csv", bytes)
    expectNoDifference(
      try SheetReader(path: path).form, .csv(encoding: encoding, delimiter: .comma))
    expectNoDifference(try rows(of: path), Self.table)
  }

  static let delimited: [(Delimiter, String)] = [
    (.comma, "申请编号,申请内容\n1,甲；乙；丙\n"),
    (.tab, "申请编号\t申请内容\n1\t甲,乙\n"),
    (.semicolon, "申请编号;申请内容\n1;甲，乙\n"),
    (.fullWidthComma, "申请编号，申请内容\n1，甲\n"),
    (.comma, "登记表,,\n申请编号,申请内容,备注\n1,\"甲;;;;乙\",\n"),
    (.comma, "申请编号\n1\n"),
  ]

  @Test(arguments: delimited)
  func `the delimiter is found out`(delimiter: Delimiter, text: String) throws {
    let path = try folder.file("a.csv", text)
    expectNoDifference(
      try SheetReader(path: path).form, .csv(encoding: .utf8, delimiter: delimiter))
  }

  @Test func `cells may be quoted and hold anything, and lines end in any way`() throws {
    let text = "a,\"b\"\"\",\"c\r\nd\ne\"\r\n\n,,\r\r\n1\"2,\"3\"4,\"\"\n\"\",,x"
    expectNoDifference(
      try rows(of: folder.file("a.csv", text)),
      [
        SheetRow(line: 1, cells: ["a", "b\"", "c\r\nd\ne"]),
        SheetRow(line: 7, cells: ["1\"2", "34"]),
        SheetRow(line: 8, cells: ["", "", "x"]),
      ])
  }

  @Test func `a text of several pieces is read like one`() throws {
    let line = "\"王晓明，\"\"甲\"\"\r\n乙\",2022年9月30日\r\n"
    let path = try folder.file("a.csv", "一,二\r\n" + String(repeating: line, count: 20_000))
    let read = try rows(of: path)
    expectNoDifference(read.count, 20_001)
    expectNoDifference(read[0], SheetRow(line: 1, cells: ["一", "二"]))
    for (index, row) in read.dropFirst().enumerated() {
      expectNoDifference(
        row, SheetRow(line: 2 + 2 * index, cells: ["王晓明，\"甲\"\r\n乙", "2022年9月30日"]))
    }
  }

  @Test func `an apostrophe that keeps a formula off is taken away`() throws {
    let text = "'=1+1,'-,''@x,'abc,=2\n"
    expectNoDifference(
      try rows(of: folder.file("a.csv", text)),
      [SheetRow(line: 1, cells: ["=1+1", "-", "'@x", "'abc", "=2"])])
  }

  @Test func `an empty text has no rows`() throws {
    expectNoDifference(try rows(of: folder.file("a.csv", "")), [])
    expectNoDifference(try rows(of: folder.file("b.csv", "\u{FEFF}\r\n")), [])
  }

  @Test func `progress ends at the size of the file`() throws {
    let reader = try SheetReader(path: folder.file("a.csv", "a\nb\n"))
    while try reader.next() != nil {}
    expectNoDifference(reader.progress, SheetProgress(done: 4, total: 4))
  }
}
