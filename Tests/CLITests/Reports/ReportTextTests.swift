import CustomDump
import Foundation
import Testing

/// The sections of the annual report that are text (条例第50条), and the file they are typed in.
struct ReportTextTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log, Line.reviewed)
  }

  @Test func `names in the texts become figures of the report`() throws {
    let fill = try desk.file(
      "fill.yaml",
      """
      行政事业性收费本年收费金额（万元）: 12.5
      一、总体情况: |
        {{年份}}年新收{{ r1/total }}件，收费{{行政事业性收费本年收费金额（万元）}}万元。
        规章{{规章本年制发件数}}件。

      """)
    let page = try desk.run("report annual 2026 --figures \(fill) --format html").output
    let wanted = ["<p>2026年新收1件，收费12.5万元。</p>", "<p>规章件。</p>"]
    expectNoDifference(wanted.filter { !page.contains($0) }, [])
  }

  @Test func `a name that is no figure is refused with its place and the nearest`() throws {
    let fill = try desk.file("fill.yaml", "五、存在的主要问题及改进情况: 结转{{r4/totl}}件\n")
    expectNoDifference(
      try desk.run("report annual 2026 --figures \(fill) --format html"),
      Outcome(
        65,
        errors: """
          今天按 YSQ_TODAY 算作 2026-11-23。
          \(fill):1:17：年度报告没有“{{r4/totl}}”这个数；是不是“r4/total”。

          """))
  }

  @Test func `the file that comes with the program is a report as it is`() throws {
    let file = try desk.run("report annual 2026 --print-figures").output
    let fill = try desk.file("fill.yaml", file)
    let page = try desk.run("report annual 2026 --figures \(fill) --format html").output
    let told = "2026年新收政府信息公开申请1件，上年结转0件；本年度办理结果"
    expectNoDifference([page.contains(told), page.contains("{{")], [true, false])
  }

  @Test func `an office's own file takes the place of the one of the program`() throws {
    let own = desk.path + "/templates/年度报告.yaml"
    let text = "行政许可本年处理决定数量: 12\n行政规范性文件现行有效件数:\n一、总体情况: 本机关{{r1/total}}件。\n"
    try text.write(toFile: own, atomically: true, encoding: .utf8)
    expectNoDifference(try desk.run("report annual 2026 --print-figures").output, text)
  }

  @Test func `figures of table 二 fill an office's own form as well`() throws {
    let form = try ReportForm.write([["规章", "{{规章本年制发件数}}", "{{规章本年废止件数}}"]], in: desk)
    let fill = try desk.file("fill.yaml", "规章本年制发件数: 3\n")
    let out = try desk.file("out.xlsx", "")
    let line = "report annual 2026 --figures \(fill) --layout \(form) --out \(out)"
    expectNoDifference(try desk.run(line).code, 0)
    expectNoDifference(try ReportForm.rows(out), [["规章", "3"]])
  }
}
