import CustomDump
import Support
import Testing

/// What of an audit is looked for.
struct AuditFilterTests {
  private let desk: SampleDesk

  init() throws { desk = try AuditedDesk().desk }

  @Test func `a level leaves the others out, and missed terms with them`() throws {
    let flaws = try desk.json("audit", "--level", "程序瑕疵")
    expectNoDifference(flaws.column("number"), ["2026-0004"])
    expectNoDifference(flaws.column("term"), ["null"])
    expectNoDifference(
      try desk.json("audit", "--level", "breach").column("number"), ["2026-0002", "2026-0003"])
    expectNoDifference(
      try desk.run("audit", "--level", "divergence").output, "没有发现逾期或者不合规定之处。\n")
  }

  @Test func `a unit is the one where the case lay on that day`() throws {
    expectNoDifference(
      try desk.json("audit", "--unit", "规划科").column("number"), ["2026-0003"])
    expectNoDifference(
      try desk.json("audit", "--unit", "未交办").column("number"), ["2026-0004"])
    expectNoDifference(
      try desk.json("audit", "--unit", "未交办", "--as-of", "2026-03-09").column("number"),
      ["2026-0002", "2026-0004"])
  }

  @Test func `a unit that nothing lay with is refused with the nearest`() throws {
    expectNoDifference(
      try desk.run("audit", "--unit", "规化科"),
      Outcome(65, errors: "没有案件交办给“规化科”，机关设置里也没有这个承办单位；是不是“规划科”。\n"))
    expectNoDifference(
      try desk.run("audit", "--unit", "法制与信访办公室"),
      Outcome(
        65, errors: "没有案件交办给“法制与信访办公室”，机关设置里也没有这个承办单位；可写 政务公开科、规划科。\n"))
  }

  @Test func `a unit of the past can be asked for`() throws {
    _ = try desk.run(
      "assign", "2026-0003", "--on", "2026-03-16", "--unit", "政务公开科", "--by", "张三")
    expectNoDifference(try desk.json("audit", "--unit", "规划科").array.count, 0)
    expectNoDifference(
      try desk.json("audit", "--unit", "规划科", "--as-of", "2026-03-15").column("number"),
      ["2026-0003"])
  }

  @Test(arguments: [
    ["--by", "unit", "--sheet", "all"], ["--by", "unit", "--limit", "1"],
    ["--sheet", "2026-0001", "--after", "2026-0002", "--out", "x.pdf"], ["--sheet", "all"],
    ["--sheet", "all", "--format", "csv", "--out", "x.csv"], ["--by", "applicant"],
    ["--level", "重大"], ["--format", "pdf"], ["--out", "x.doc"],
    ["--format", "table", "--out", "x.txt"],
  ])
  func `what cannot go together is refused before anything is read`(words: [String]) throws {
    let outcome = try desk.run(["audit"] + words)
    expectNoDifference(outcome.code, 64)
    expectNoDifference(outcome.output, "")
    expectNoDifference(outcome.errors.split(separator: "\n").count, 1)
  }
}
