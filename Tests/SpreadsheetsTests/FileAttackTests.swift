import CustomDump
import Foundation
import Testing

@testable import Spreadsheets

/// What is no table is refused by its kind or its first bytes.
struct FileAttackTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  @Test func `what is no regular file is refused and not waited for`() throws {
    expectNoDifference(fault(of: path("none.csv")), .missing(path: path("none.csv")))
    expectNoDifference(fault(of: folder.path), .notAFile(path: folder.path))
    try #require(mkfifo(path("pipe.csv"), 0o600) == 0)
    expectNoDifference(fault(of: path("pipe.csv")), .notAFile(path: path("pipe.csv")))
    expectNoDifference(fault(of: "/dev/zero"), .notAFile(path: "/dev/zero"))
  }

  @Test func `a name that contradicts the content is refused`() throws {
    let text = try folder.file("a.xlsx", "申请编号,申请人\n")
    expectNoDifference(fault(of: text), .misnamed(path: text, content: .text))
    let page = try folder.file("b.xls", "<html><table><tr><td>1</td></tr></table></html>")
    expectNoDifference(fault(of: page), .misnamed(path: page, content: .text))
    let workbook = try WorkbookSample().packed(path("c.csv"))
    expectNoDifference(fault(of: workbook), .misnamed(path: workbook, content: .workbook))
  }

  @Test func `old workbooks and workbooks with a password are told apart`() throws {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1_528)
    bytes[30] = 9
    expectNoDifference(fault(of: try folder.file("a.xls", bytes)), .oldWorkbook)
    for (index, unit) in "EncryptedPackage".utf8.enumerated() { bytes[640 + 2 * index] = unit }
    expectNoDifference(fault(of: try folder.file("a.xlsx", bytes)), .encrypted)
  }
}
