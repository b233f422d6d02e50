import CustomDump
import Foundation
import Spreadsheets
import Testing

/// Reports in an office's own workbook, from the line.
struct ReportLayoutTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log, Line.reviewed)
  }

  @Test func `the annual report fills its names and cells`() throws {
    let form = try ReportForm.write(
      [
        ["{{答复主体}} {{年份}} 年，截至 {{截至}}"], ["新收", "{{r1/person}}", "{{r1/total}}"],
        ["维持", "{{reconsideration/upheld}}"],
      ], in: desk)
    let out = try desk.file("out.xlsx", "")
    expectNoDifference(
      try desk.run("report annual 2026 --layout \(form) --out \(out)"),
      Outcome(0, output: "已写入“\(out)”。\n", errors: "今天按 YSQ_TODAY 算作 2026-11-23。\n"))
    expectNoDifference(
      try ReportForm.rows(out),
      [["示例机关 2026 年，截至 2026-11-23"], ["新收", "1", "1"], ["维持", "0"]])
  }

  @Test func `a row of a report on the work is repeated for each of its groups`() throws {
    let form = try ReportForm.write(
      [
        ["{{自}} 至 {{至}}"], ["{{月份}}", "{{收到}}"], ["合计", "{{合计/收到}}"],
      ], in: desk)
    let out = try desk.file("out.xlsx", "")
    let line = "report month --from 2026-02-01 --to 2026-04-30 --layout \(form) --out \(out)"
    expectNoDifference(try desk.run(line).code, 0)
    expectNoDifference(
      try ReportForm.rows(out),
      [
        ["2026-02-01 至 2026-04-30"], ["2026-02", "0"], ["2026-03", "1"], ["2026-04", "0"],
        ["合计", "1"],
      ])
  }

  @Test func `an unknown name is refused with its place and the nearest, and nothing is written`()
    throws
  {
    let form = try ReportForm.write([["", "{{r1/persn}}"]], in: desk)
    let out = form.replacing("form.xlsx", with: "out.xlsx")
    expectNoDifference(
      try desk.run("report annual 2026 --layout \(form) --out \(out)"),
      Outcome(
        65,
        errors: """
          今天按 YSQ_TODAY 算作 2026-11-23。
          \(form)：工作表“表样”B1 的“{{r1/persn}}”不是报表里的名称；是不是“r1/person”。

          """))
    expectNoDifference(FileManager.default.fileExists(atPath: out), false)
  }

  @Test(arguments: ["", "--out 年报.html", "--out FORM", "--out a.xlsx --cell r1/total"])
  func `a form is filled into another workbook, with the whole report`(_ options: String) throws {
    let form = try ReportForm.write([["{{年份}}"]], in: desk)
    let options = options.replacing("FORM", with: form)
    let refused = try desk.refusal("report annual 2026 --layout \(form) \(options)")
    expectNoDifference(refused.code, "contradiction")
    expectNoDifference(try ReportForm.rows(form), [["{{年份}}"]])
  }
}

/// An office's own form, and a workbook read back.
enum ReportForm {
  /// A workbook of one sheet with these rows.
  static func write(_ rows: [[String]], in desk: Desk) throws -> String {
    let path = try desk.file("form.xlsx", "")
    let writer = try XLSXWriter(path: path, sheet: "表样")
    for row in rows { try writer.write(row) }
    try writer.finish()
    return path
  }

  static func rows(_ path: String) throws -> [[String]] {
    let reader = try SheetReader(path: path)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }
}
