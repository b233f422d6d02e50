import CustomDump
import Foundation
import Statute
import Support
import Testing

/// An answer about a day in the past is what it was on that day.
///
/// Days off follow the notices of the State Council (《全国年节及纪念日放假办法》); that for 2015 came out
/// on 2014-12-16. A case of 2014-12-15 had 15 working days (2007年条例第24条), into a year that nobody
/// knew yet.
struct AuditPastTests {
  private let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2015-02-04")
    desk.environment = PrintedText.environment
    try desk.log(.inPerson, on: "2014-12-15")
    try desk.log(.inPerson, on: "2014-10-13")
  }

  private let then = ["--as-of", "2014-12-15"]

  @Test func `a notice that came out later moves nothing that was known then`() throws {
    expectNoDifference(
      try desk.run(["audit"] + then).output,
      """
      2014-0001  办理中
                理解分歧  2014-12-15  期限为暂定：“答复”要等 2015 年放假通知公布后才能确定

      2014-0002  办理中
      逾期      答复期限，最后一天 2014-11-03（星期一），逾期 30 个工作日
                违反条文  2014-11-04  答复逾期：最后一天为 2014-11-03，没有办理，逾期 30 个工作日（《政
                府信息公开条例》（2007年）第二十四条）

      共 2 件：逾期 1 件，违反条文 1 项，理解分歧 1 项

      """)
  }

  @Test func `as known now the notice counts`() throws {
    let rows = try JSON(desk.run(["audit", "--as-known-now", "--json"] + then).output)
    expectNoDifference(rows.column("number"), ["2014-0002"])
  }

  @Test func `counts follow what was known, too`() throws {
    func divergences(_ words: String...) throws -> String {
      let outcome = try desk.run(["audit", "--by", "month", "--json"] + then + words)
      return try JSON(outcome.output)["total"]["divergence"].word
    }
    expectNoDifference(try divergences(), "1")
    expectNoDifference(try divergences("--as-known-now"), "0")
  }

  @Test(arguments: [
    [], ["--json"], ["--by", "month"], ["--by", "unit", "--json"], ["--format", "html"],
    ["--by", "channel", "--format", "html"], ["--sheet", "all", "--format", "html"],
    ["--format", "json"],
  ])
  func `today's date is nowhere in it`(words: [String]) throws {
    for known in [[], ["--as-known-now"]] {
      let outcome = try desk.run(["audit"] + then + words + known)
      expectNoDifference(outcome.code, 0)
      #expect(!outcome.output.isEmpty)
      let dates = ["2015-02-04", "2015年2月4日", "2015-02"]
      expectNoDifference(dates.filter { outcome.output.contains($0) }, [])
    }
  }

  @Test(arguments: ["csv", "xlsx", "html", "pdf"])
  func `a paper about the past is the same on whatever day it is written`(
    ending: String
  ) throws {
    guard ending != "pdf" || PrintedText.isThere else { return }
    func written(_ words: String...) throws -> Data {
      let path = SampleDesk.place("past.\(ending)")
      let outcome = try desk.run(["audit"] + then + words + ["--out", path])
      try #require(outcome.code == 0, "\(outcome.errors)")
      return try Data(contentsOf: URL(filePath: path))
    }
    let sheets = ["html", "pdf"].contains(ending)
    let first = try [written()] + (sheets ? [written("--sheet", "all")] : [])
    desk.today = "2015-06-10"
    let second = try [written()] + (sheets ? [written("--sheet", "all")] : [])
    expectNoDifference(first, second)
  }
}
