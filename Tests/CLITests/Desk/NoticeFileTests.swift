import CustomDump
import Foundation
import Statute
import Support
import Testing

struct NoticeFileTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2020-01-20")
    try desk.log(.inPerson, on: "2020-01-10")
  }

  @Test func `a slip in the text is named with its line and column`() throws {
    let wrong = try SampleDesk.file("错.txt", CalendarImportTests.text.replacing("星期日", with: "星期六"))
    let outcome = try desk.run("calendar", "import", wrong, "--yes")
    #expect(outcome.code == 65)
    #expect(outcome.errors.hasPrefix("\(wrong):5:"))
    #expect(outcome.errors.hasSuffix("；请对照通知原文核对这一处；什么也没有导入。\n"))
    expectNoDifference(try desk.json("due").column("due").last, "2020-02-12")
  }

  @Test func `files that hold no notice are refused by what they are`() throws {
    #expect(try desk.run("calendar", "import", "/nowhere.txt", "--dry-run").code == 66)
    #expect(try desk.run("calendar", "import", "/tmp", "--dry-run").code == 65)
    let empty = try SampleDesk.file("空.txt", "")
    #expect(try desk.run("calendar", "import", empty, "--dry-run").code == 65)
    let binary = SampleDesk.place("二进制.txt")
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: binary))
    let outcome = try desk.run("calendar", "import", binary, "--dry-run")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("不是 UTF-8 文本"))
  }
}
