import CustomDump
import Testing

@testable import CLI

struct VerbTests {
  @Test func `a Chinese alias does what the English verb does`() throws {
    expectNoDifference(
      try Ysq.run("日历", "判断", "2026-02-14"), try Ysq.run("calendar", "check", "2026-02-14"))
  }

  @Test(arguments: [
    ("calender", "ysq 没有“calender”这个命令；是不是 ysq calendar（ysq 日历）。\n"),
    ("CALENDAR", "ysq 没有“CALENDAR”这个命令；是不是 ysq calendar（ysq 日历）。\n"),
    ("日力", "ysq 没有“日力”这个命令；是不是 ysq calendar（ysq 日历）。\n"),
    ("判断", "ysq 没有“判断”这个命令；要写成 ysq calendar check（ysq 日历 判断）。\n"),
    ("xyz", "ysq 没有“xyz”这个命令；ysq --help 列出全部命令。\n"),
  ])
  func `an unknown verb gets the nearest one in either language`(
    word: String, sentence: String
  ) throws {
    expectNoDifference(try Ysq.run(word), Outcome(64, errors: sentence))
  }

  @Test func `an unknown verb below a group gets the nearest one of the group`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "chek", "2026-02-14"),
      Outcome(
        64, errors: "ysq calendar 没有“chek”这个命令；是不是 ysq calendar check（ysq 日历 判断）。\n"))
  }

  @Test func `a group alone asks for one of its verbs`() throws {
    expectNoDifference(
      try Ysq.run("calendar"),
      Outcome(
        64,
        errors: """
          ysq calendar 后面还要写明办什么；可写 show（年历）、check（判断）、add（推算）、count（计数）、import（导入）。

          """))
  }

  @Test func `an option before the verb is told where it belongs`() throws {
    expectNoDifference(
      try Ysq.run("--desk", "d", "calendar", "check", "2026-02-14"),
      Outcome(64, errors: "选项“--desk”写在了命令前面；先写命令再写选项，如 ysq <命令> --desk。\n"))
  }

  @Test func `the version is told`() throws {
    expectNoDifference(try Ysq.run("--version"), Outcome(0, output: "ysq \(Version.current)\n"))
  }

  @Test func `every verb has a Chinese name, and no two of a table share one`() {
    for table in [VerbName.all] + VerbName.all.map(\.below) {
      let names = table.flatMap { [$0.english] + $0.chinese }
      #expect(Set(names).count == names.count)
      #expect(table.allSatisfy { !$0.chinese.isEmpty })
    }
  }

  @Test func `every command of the tree has its row in the table of names`() {
    expectNoDifference(Self.nameless(below: VerbNode(root: CLI.Ysq.self)), [])
  }

  private static func nameless(below node: VerbNode) -> [String] {
    node.children.filter { $0.path.last == $0.chinesePath.last }.map(\.line)
      + node.children.flatMap(nameless)
  }
}
