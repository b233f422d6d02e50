import CustomDump
import Office
import Statute
import Support
import Testing

/// Five cases on Monday 2026-03-16: one unconfirmed, one late, one due today, one soon, one later.
struct DueTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-16")
    try desk.log(.inPerson, on: "2026-02-09")
    try desk.log(.inPerson, on: "2026-02-10")
    try desk.log(.inPerson, on: "2026-02-12")
    try desk.log(.inPerson, on: "2026-03-02")
    try desk.log(.email, on: "2026-03-16")
    _ = try desk.office.assign(
      "2026-0003", unit: "规划科", handler: "李四", returnBy: nil, .on("2026-03-02"))
  }

  @Test func `unconfirmed comes first, then what is late, due today, soon, later`() throws {
    expectNoDifference(
      try desk.run("due"),
      Outcome(
        0,
        output: """
          2026-03-16（星期一）：待确认 1 项，逾期 1 项，今天到期 1 项，5 个工作日内 1 项，以后 1 项
          案号       状态    期限          最后一天         工作日      承办
          2026-0005  待确认  与申请人确认  2026-03-17 周二  还有 1
          2026-0001  办理中  答复          2026-03-13 周五  逾期 1
          2026-0002  办理中  答复          2026-03-16 周一  今天到期
          2026-0003  办理中  答复          2026-03-18 周三  还有 2      规划科 李四
          2026-0004  办理中  答复          2026-03-30 周一  还有 10

          """))
  }

  @Test func `every key of the contract is there, with its nulls`() throws {
    let rows = try desk.json("due")
    expectNoDifference(
      rows[0].keys,
      [
        "certainty", "conservativeDue", "daysLeft", "due", "earliestDue", "handler", "number",
        "phase", "term", "unit",
      ])
    expectNoDifference(rows[1]["unit"].word, "null")
    expectNoDifference(rows.column("daysLeft"), ["1", "-1", "0", "2", "10"])
    expectNoDifference(rows.column("term"), ["confirmation", "reply", "reply", "reply", "reply"])
  }

  @Test func `--within keeps what is late and what is unconfirmed`() throws {
    expectNoDifference(
      try desk.json("due", "--within", "0").column("number"),
      ["2026-0005", "2026-0001", "2026-0002"])
  }

  @Test func `a part ends with how to go on, and the next part begins there`() throws {
    let first = try desk.run("到期", "--limit", "2")
    #expect(first.output.hasSuffix("后面还有，加上 --after 2026-0001/reply 接着看。\n"))
    expectNoDifference(
      try desk.json("due", "--limit", "2", "--after", "2026-0001/reply").column("number"),
      ["2026-0002", "2026-0003"])
    expectNoDifference(
      try desk.json("due", "--after", "2026-0002").column("number"), ["2026-0003", "2026-0004"])
  }

  @Test func `after a case none of the other cases' rows are passed over`() throws {
    try desk.log(.inPerson, on: "2026-03-13")
    try desk.log(.inPerson, on: "2026-03-13")
    expectNoDifference(
      try desk.json("due", "--after", "2026-0006").column("number"),
      ["2026-0007", "2026-0004", "2026-0007"])
    expectNoDifference(
      try desk.json("due", "--after", "2026-0006/correctionNotice").column("number"),
      ["2026-0007", "2026-0004", "2026-0006", "2026-0007"])
  }

  @Test func `--after a case that has nothing due is refused, and one that does not exist`() throws
  {
    _ = try desk.office.withdraw("2026-0004", items: [], .on("2026-03-16"))
    let gone = try desk.run("due", "--after", "2026-0004")
    expectNoDifference(
      gone,
      Outcome(66, errors: "案件 2026-0004 不在这份清单里；清单可能已经变化，请去掉 --after 从头看起。\n"))
    let missing = try desk.run("due", "--after", "2026-0044")
    #expect(missing.code == 66)
    #expect(missing.errors.hasPrefix("没有案件“2026-0044”；最接近的是 2026-0005"))
  }

  @Test func `another day is seen as it was`() throws {
    expectNoDifference(
      try desk.json("due", "--as-of", "2026-02-10").column("due"),
      ["2026-02-25", "2026-02-26", "2026-03-13", "2026-03-16"])
  }
}
