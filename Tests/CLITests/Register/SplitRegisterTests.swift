import CustomDump
import Foundation
import Testing

/// Cases that were split, in registers that come and go.
struct SplitRegisterTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// What each case of the desk says of itself and of notes, by its number.
  private func told(_ desk: Desk, _ numbers: String...) throws -> [[String]] {
    try numbers.map { number in
      try desk.run("history \(number)").output.split(separator: "\n")
        .filter { $0.contains("拆分自") }.map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func `a row names the case that it was split from, one of this file among them`() throws {
    var register = OldRegister("拆分自")
    register.add("申1号", "2024-03-01")
    register.add("申1号之二", "2024-03-01", "申1号")
    expectNoDifference(try desk.imported(register, "--yes").counts, [2, 2, 0, 0])
    expectNoDifference(
      try told(desk, "申1号", "申1号之二"), [[], ["当面，2024-03-01 提交，拆分自 2024-0001"]])
    expectNoDifference(try desk.enter("show 申1号之二").kinds, ["received"])
  }

  @Test func `what was split from a case that the desk has not stays a note`() throws {
    var register = OldRegister("拆分自")
    register.add("申2号", "2024-03-01", "申1号")
    expectNoDifference(try desk.imported(register, "--yes").counts, [1, 1, 0, 0])
    expectNoDifference(try told(desk, "申2号"), [["旧台账另记 拆分自：申1号"]])
    expectNoDifference(try desk.enter("show 申2号").kinds, ["received", "noted"])
  }

  @Test(arguments: ["csv", "xlsx", "jsonl"])
  func `an export tells it, and another desk takes it over`(form: String) throws {
    try desk.enter(
      Line.log, "split 2026-0001 --on 2026-03-03 --wants 施工图 --wants 验收报告")
    let path = try desk.file("out.\(form)", "")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let other = try Desk()
    _ = try other.imported(path, "--yes")
    expectNoDifference(
      try told(other, "2026-0002").joined().filter { $0.hasSuffix("拆分自 2026-0001") }.count, 1)
    expectNoDifference(
      try other.enter("show 2026-0001").deadlines, try desk.enter("show 2026-0001").deadlines)
  }

  @Test func `the number of the office itself stands in the column`() throws {
    var register = OldRegister("拆分自")
    register.add("申1号", "2024-03-01")
    register.add("申1号之二", "2024-03-01", "申1号")
    _ = try desk.imported(register, "--yes")
    let path = try desk.file("out.csv", "")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n")
    let headings = rows[0].split(separator: ",", omittingEmptySubsequences: false)
    let place = try #require(headings.firstIndex(of: "拆分自"))
    expectNoDifference(
      rows.dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[place])
      }, ["", "申1号"])
  }

  @Test func `a masked export in lines shows what was asked for, of a split too`() throws {
    try desk.enter(
      Line.log, "split 2026-0001 --on 2026-03-03 --wants 施工图 --wants 验收报告")
    let lines = try desk.json("export")
    expectNoDifference(["施工图", "验收报告"].filter { !lines.contains($0) }, [])
  }
}
