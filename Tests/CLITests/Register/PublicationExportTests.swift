import CustomDump
import Foundation
import Testing

/// Publications that leave the desk with everything else, and come into another.
struct PublicationExportTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let text = try desk.file("全文.txt", "发展普惠托育服务体系。\n")
    for line in [
      "publication add --title 托育规划 --formed 2026-05-06 --published 2026-07-01 "
        + "--document-number 某府办发〔2026〕3号 --text-file \(text)",
      "publication change 公2026-0001 --on 2026-11-02 --validity 已修改",
      "publication publish 公2026-0001 --on 2026-11-09 --address https://a.cn/1",
      "publication add --title 收费目录 --formed 2026-10 --within 7 --law 某条例第八条",
    ] {
      let outcome = try desk.run(line)
      try #require(outcome.code == 0, "\(outcome.errors)")
    }
  }

  private func exported(_ rest: String = "") throws -> String {
    let path = try desk.file("all.jsonl", "")
    try #require(desk.run("export \(path)\(rest)").code == 0)
    return path
  }

  @Test(arguments: [
    "publication show 公2026-0001", "publication show 公2026-0002", "publication list",
    "publication due", "publication search 普惠托育", "publication search 某府办发[2026]3号", "due",
    "audit",
  ])
  func `an export with a reason makes equal publications`(_ line: String) throws {
    let other = try Desk()
    try #require(other.run("import \(exported(" --reveal 迁移")) --yes").code == 0)
    let answers = try [desk, other].map { try $0.run("\(line) --json").output }
    expectNoDifference(answers[0], answers[1])
    #expect(answers[0].utf8.count > 3)
    expectNoDifference(try other.run("check").code, 0)
  }

  @Test func `twice is once, and the next number follows`() throws {
    let (other, path) = (try Desk(), try exported(" --reveal 迁移"))
    expectNoDifference(try other.imported(path, "--yes").counts, [2, 2, 0, 0])
    expectNoDifference(try other.imported(path, "--yes").counts, [2, 0, 2, 0])
    let next = try other.run("publication add --title 甲 --formed 2026-11-16")
    #expect(next.output.hasPrefix("公2026-0003  待公开\n"))
  }

  @Test func `another publication of the same number is kept, and the line refused`() throws {
    let other = try Desk()
    _ = try other.run("publication add --title 甲 --formed 2026-11-16")
    let path = try exported(" --reveal 迁移")
    expectNoDifference(try other.imported(path, "--yes", code: 65).counts, [2, 1, 0, 1])
    #expect(try other.run("publication list").output.contains("甲"))
    expectNoDifference(try other.run("publication show 公2026-0002").code, 66)
  }

  @Test func `an export without a reason leaves the wording out`() throws {
    let text = try String(contentsOfFile: exported(), encoding: .utf8)
    expectNoDifference(["托育规划", "普惠托育"].map { text.contains($0) }, [true, false])
  }
}
