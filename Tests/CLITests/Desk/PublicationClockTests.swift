import CustomDump
import Office
import Statute
import Support
import Testing

/// Art 26 in the worklist and the audit: publications beside the cases.
struct PublicationClockTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-16")
    try desk.log(.inPerson, on: "2026-02-10")
    try add("市区公交线网规划", "--formed", "2026-02-09")
    try add("停车收费目录", "--formed", "2026-03-09")
    try add("养老服务规划", "--formed", "2025-12-01", "--published", "2026-01-12")
  }

  private func add(_ title: String, _ rest: String...) throws {
    let outcome = try desk.run(["publication", "add", "--title", title] + rest)
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func `what has to be published stands in a table of its own`() throws {
    expectNoDifference(
      try desk.run("due"),
      Outcome(
        0,
        output: """
          2026-03-16（星期一）：逾期 1 项，今天到期 1 项，以后 1 项
          案号       状态    期限  最后一天         工作日      承办
          2026-0001  办理中  答复  2026-03-16 周一  今天到期

          主动公开（条例第26条）
          登记号       状态    期限      最后一天         工作日     标题
          公2026-0001  待公开  主动公开  2026-03-13 周五  逾期 1     市区公交线网规划
          公2026-0002  待公开  主动公开  2026-04-07 周二  还有 15    停车收费目录

          """))
  }

  @Test func `rows have the keys of cases and stand among them by their day`() throws {
    let rows = try desk.json("due")
    expectNoDifference(rows.column("number"), ["公2026-0001", "2026-0001", "公2026-0002"])
    expectNoDifference(
      rows[0].keys,
      [
        "certainty", "conservativeDue", "daysLeft", "due", "earliestDue", "handler", "number",
        "phase", "term", "unit",
      ])
    expectNoDifference(
      ["phase", "term", "due", "earliestDue", "conservativeDue", "certainty", "daysLeft", "unit"]
        .map { rows[0][$0].word },
      [
        "unpublished", "publication", "2026-03-13", "2026-03-13", "2026-03-13", "firm", "-1",
        "null",
      ])
  }

  @Test func `the list of another day is that of the day`() throws {
    _ = try desk.run("publication", "publish", "公2026-0001", "--on", "2026-03-16")
    expectNoDifference(try desk.json("due").column("number"), ["2026-0001", "公2026-0002"])
    expectNoDifference(
      try desk.json("due", "--as-of", "2026-03-13").column("number"),
      ["公2026-0001", "2026-0001", "公2026-0002"])
  }

  @Test func `--within and --after know publications`() throws {
    expectNoDifference(
      try desk.json("due", "--within", "0").column("number"), ["公2026-0001", "2026-0001"])
    let first = try desk.run("due", "--limit", "1")
    #expect(first.output.hasSuffix("后面还有，加上 --after 公2026-0001/publication 接着看。\n"))
    for place in ["公2026-0001", "公2026-0001/publication"] {
      expectNoDifference(
        try desk.json("due", "--after", place).column("number"), ["2026-0001", "公2026-0002"])
    }
    expectNoDifference(
      try desk.run("due", "--after", "公2026-0003"),
      Outcome(66, errors: "公2026-0003 不在这份清单里；清单可能已经变化，请去掉 --after 从头看起。\n"))
    #expect(try desk.run("due", "--after", "公2026-0009").code == 66)
  }

  @Test func `the audit tells what is late to be published after the cases`() throws {
    expectNoDifference(
      try desk.run("audit"),
      Outcome(
        0,
        output: """
          主动公开（条例第26条）
          公2026-0001  待公开  市区公交线网规划
          逾期      主动公开期限，最后一天 2026-03-13（星期五），逾期 1 个工作日
                    违反条文  2026-03-14  主动公开逾期：最后一天为 2026-03-13，没有公开，逾期 1 个工作日
                    （《政府信息公开条例》第二十六条）

          公2026-0003  已公开  养老服务规划
          逾期      主动公开期限，最后一天 2025-12-29（星期一），逾期 9 个工作日
                    违反条文  2025-12-30  主动公开逾期：最后一天为 2025-12-29，2026-01-12 才公开，逾期 9 个
                    工作日（《政府信息公开条例》第二十六条）

          主动公开 2 条：逾期 2 件，违反条文 2 项

          """))
    let rows = try desk.json("audit")
    expectNoDifference(
      rows[1].keys, ["daysLeft", "due", "findings", "number", "phase", "term"])
    expectNoDifference(
      ["number", "phase", "term", "due", "daysLeft"].map { rows[1][$0].word },
      ["公2026-0003", "published", "publication", "2025-12-29", "-9"])
  }

  @Test func `the audit's range, parts and --strict hold for publications`() throws {
    expectNoDifference(
      try desk.json("audit", "--from", "2026-01-01").column("number"), ["公2026-0001"])
    expectNoDifference(
      try desk.json("audit", "--to", "2025-12-31").column("number"), ["公2026-0003"])
    expectNoDifference(
      try desk.json("audit", "--as-of", "2026-01-09").column("number"), ["公2026-0003"])
    expectNoDifference(try desk.json("audit", "--limit", "1").column("number"), ["公2026-0001"])
    expectNoDifference(
      try desk.json("audit", "--after", "公2026-0001").column("number"), ["公2026-0003"])
    expectNoDifference(
      try desk.json("audit", "--after", "2026-0001").column("number"),
      ["公2026-0001", "公2026-0003"])
    #expect(try desk.run("audit", "--strict").code == 1)
    #expect(try desk.run("audit", "--strict", "--to", "2025-12-29").code == 0)
  }

  @Test func `cases and publications are counted apart`() throws {
    desk.today = "2026-03-17"
    let outcome = try desk.run("audit", "--from", "2026-03-14")
    #expect(outcome.output.hasSuffix("\n共 1 件，主动公开 1 条：逾期 2 件，违反条文 2 项\n"))
  }
}
