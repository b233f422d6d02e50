import ArgumentParser
import CustomDump
import Testing

@testable import CLI

struct HelpTests {
  @Test(arguments: [
    ["calendar", "add", "--help"], ["help", "日历", "推算"], ["日历", "推算", "-h"],
    ["calendar", "add", "--help-hidden"],
  ])
  func `the help of a verb is Chinese, with examples`(words: [String]) throws {
    let process = try Ysq.run(words)
    expectNoDifference(
      process,
      Outcome(
        0,
        output: """
          从某天起推算若干个工作日后的日期，起算当天不计

          用法：ysq calendar add <起日>… [选项]
          也可写作：ysq 日历 推算

          参数：
            <起日>           起算的日期，- 表示从标准输入读；可以写多个

          选项：
            --days <天数>    工作日数
            --as-of <日期>   按这一天的情况看：只计到当天为止的事项和已公布的放假通知；不写时为今天
            --as-known-now   放假通知按今天已知的算，与 --as-of 同用
            --desk <文件夹>  案件台所在的文件夹；不写时取 YSQ_DESK，再取当前目录下的 desk
            --json           结果写成 JSON，供其他程序读取
            -h, --help       显示这份说明

          日期写成 - 时从标准输入读，一行一个；全部读完、都无误后才给出结果。

          例：
            ysq calendar add 2026-02-13 --days 20
            ysq 日历 推算 2026-02-13 2026-02-14 --days 7 --json
            ysq calendar add - --days 20 < 收到日期.txt

          """))
  }

  @Test func `the help of a group shows both names of its verbs`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "--help"),
      Outcome(
        0,
        output: """
          工作日：查年历，判断某天上不上班，推算期限，数工作日，导入放假通知

          用法：ysq calendar <命令> [选项]
          也可写作：ysq 日历

          命令：
            show    年历  一年的年历，标出放假和调休上班的日子
            check   判断  判断某天是不是工作日，说明理由和依据的通知
            add     推算  从某天起推算若干个工作日后的日期，起算当天不计
            count   计数  数两天之间的工作日，起日不计，止日计入
            import  导入  导入国务院办公厅的放假通知：读懂全文，列出放假、上班的日子和变动的期限，确认后存入

          ysq calendar <命令> --help 有每个命令的写法和例子

          有案件台的，用它导入的放假通知和机关设置里的地方放假；没有的，用程序自带的通知。

          """))
  }

  @Test(arguments: [[], ["--help"], ["帮助"]])
  func `without a verb the program shows what it can do`(words: [String]) throws {
    let outcome = try Ysq.run(words)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(/\n  calendar +日历 +工作日：查年历/))
  }

  @Test func `help of a verb that does not exist is refused`() throws {
    expectNoDifference(
      try Ysq.run("help", "calender"),
      Outcome(64, errors: "ysq 没有“calender”这个命令；是不是 ysq calendar（ysq 日历）。\n"))
  }

  @Test func `no page of help has a word of ArgumentParser or a line over 100 columns`() {
    for node in Self.nodes(below: VerbNode(root: CLI.Ysq.self)) {
      let text = HelpPage(node: node, paint: Paint(isOn: false)).text
      for word in ["USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show", "default:", "values:"] {
        #expect(!text.contains(word), "\(node.line)")
      }
      #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= 100 }, "\(node.line)")
    }
  }

  @Test func `every verb and every option says in Chinese what it is for`() {
    for node in Self.nodes(below: VerbNode(root: CLI.Ysq.self)) {
      #expect(node.command.configuration.abstract.isChinese, "\(node.line)")
      for argument in CommandShape(node.command).arguments
      where !argument.spellings.contains("--help") {
        #expect(argument.abstract?.isChinese == true, "\(node.line) \(argument.spellings)")
        #expect(argument.kind == .flag || argument.valueName?.isChinese == true, "\(node.line)")
      }
    }
  }

  private static func nodes(below node: VerbNode) -> [VerbNode] {
    [node] + node.children.flatMap(nodes)
  }
}

extension String {
  fileprivate var isChinese: Bool {
    unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }
  }
}
