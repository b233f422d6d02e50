import CustomDump
import Foundation
import Testing

/// What an import says to a person.
struct ImportTalkTests {
  let desk: Desk
  let file: String

  init() throws {
    desk = try Desk()
    var register = OldRegister()
    register.add("A1", "2026-11-20")
    file = try desk.file("旧台账.csv", register.text)
  }

  @Test(arguments: [("是", 1), ("否", 0)])
  func `on a terminal the dry run is shown, and storing is asked for`(
    _ answer: String, _ cases: Int
  ) throws {
    let talk = try Conversation(desk, "import \(file)", answer)
    #expect(talk.result.contains("读了 1 行，可以导入 1 行。还没有存入。"))
    #expect(talk.screen.contains("导入这 1 行吗"))
    let listed = try JSONDecoder().decode([Listed].self, from: Data(desk.json("list").utf8))
    expectNoDifference(listed.count, cases)
  }

  private struct Listed: Decodable { let number: String }

  @Test func `a page says what was understood, what is wrong where, and what to do`() throws {
    var register = OldRegister("领导批示", "决定日期")
    register.add("A1", "2026-11-20", "阅", "三月")
    let bad = try desk.file("坏台账.csv", register.text)
    let outcome = try desk.run("import \(bad)")
    expectNoDifference(outcome.code, 65)
    expectNoDifference(
      outcome.output.replacing(bad, with: "坏台账.csv"),
      """
      坏台账.csv：CSV，UTF-8，以逗号分隔
      列名在第 1 行，认出 7 列。
      不导入    领导批示

      要改的单元格（1 处）：
        H2      决定日期：“三月”不是日期，应写作 2024-03-05 这样

      读了 1 行，可以导入 0 行，1 行有错。没有存入；改好后再导入，或者加 --accept-good 先导入其余的。

      """)
  }

  @Test func `two columns of one kind are refused with their cells`() throws {
    let twice = try desk.file(
      "twice.csv", "申请编号,提交日期,申请渠道,申请人,申请人类别,申请内容,姓名\n")
    let refused = try desk.refusal("import \(twice)")
    expectNoDifference(refused.message, "“申请人”有 2 列（D1、G1）")
    expectNoDifference([refused.code, refused.field], ["headingTwice", "FILE"])
  }
}
