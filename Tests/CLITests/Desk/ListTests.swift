import CustomDump
import Office
import Statute
import Support
import Testing

struct ListTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-16")
    try desk.log(.inPerson, on: "2025-12-30", wants: "公开财政预算")
    try desk.log(.inPerson, on: "2026-02-09", wants: "公开拆迁补偿标准")
    try desk.log(.email, on: "2026-03-16", wants: "公开拆迁公告")
  }

  @Test func `cases are listed by number, names masked`() throws {
    expectNoDifference(
      try desk.run("list"),
      Outcome(
        0,
        output: """
          案号       状态    渠道      提交        收到        申请人  承办  结果
          2025-0001  办理中  当面      2025-12-30  2025-12-30  王*
          2026-0001  办理中  当面      2026-02-09  2026-02-09  王*
          2026-0002  待确认  电子邮箱  2026-03-16  未确认      王*

          """))
  }

  @Test func `the JSON has every key`() throws {
    let rows = try desk.json("list")
    expectNoDifference(
      rows[2].keys,
      [
        "applicant", "channel", "handler", "number", "outcome", "phase", "receivedOn",
        "submittedOn", "unit",
      ])
    expectNoDifference(rows[2]["receivedOn"].word, "null")
  }

  @Test(arguments: [
    (["--phase", "待确认"], ["2026-0002"]), (["--channel", "inPerson"], ["2025-0001", "2026-0001"]),
    (["--year", "2025"], ["2025-0001"]), (["--limit", "1"], ["2025-0001"]),
    (["--after", "2025-0001"], ["2026-0001", "2026-0002"]),
    (["--as-of", "2026-02-09"], ["2025-0001", "2026-0001"]),
    (["--as-of", "2026-03-15", "--phase", "handling", "--limit", "1"], ["2025-0001"]),
    (["--year", "2019"], []),
  ])
  func `a list can be narrowed`(options: [String], numbers: [String]) throws {
    let text = try desk.run(["list", "--json"] + options).output
    expectNoDifference(try JSON(text).column("number"), numbers)
  }

  @Test func `a part says that it ends before the list does`() throws {
    let outcome = try desk.run("列表", "--limit", "2")
    #expect(outcome.output.hasSuffix("后面还有，加上 --after 2026-0001 接着看。\n"))
    let rest = try desk.run("list", "--limit", "2", "--after", "2025-0001")
    #expect(!rest.output.contains("后面还有"))
  }

  @Test func `nothing is an empty array, and a sentence to a person`() throws {
    expectNoDifference(try desk.run("list", "--year", "2019", "--json").output, "[]\n")
    expectNoDifference(try desk.run("list", "--year", "2019").output, "没有符合条件的案件。\n")
  }

  @Test func `a phase that does not exist is 64, with those that do`() throws {
    let outcome = try desk.run("list", "--phase", "办理")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("是不是 handling 办理中"))
  }

  @Test func `a text is found with its surroundings, and the applicant stays masked`() throws {
    let outcome = try desk.run("search", "拆迁")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("2026-0001  王*"))
    #expect(outcome.output.contains("公开拆迁补偿标准"))
    #expect(!outcome.output.contains("小明"))
    expectNoDifference(
      try desk.json("查找", "拆迁")[0].keys, ["after", "applicant", "before", "hit", "number", "phase"])
  }

  @Test func `a name that was found stays masked`() throws {
    let outcome = try desk.run("search", "王小明")
    #expect(outcome.output.split(separator: "\n").count == 3)
    #expect(!outcome.output.contains("小明"))
    expectNoDifference(try desk.run("search", "小明").output, "没有找到。\n")
  }

  @Test func `hits can be limited, followed and seen on another day`() throws {
    let all = try desk.json("search", "拆迁").column("number")
    expectNoDifference(all.sorted(), ["2026-0001", "2026-0002"])
    expectNoDifference(try desk.json("search", "拆迁", "--limit", "1").column("number"), [all[0]])
    expectNoDifference(
      try desk.json("search", "拆迁", "--after", all[0]).column("number"), [all[1]])
    expectNoDifference(
      try desk.json("search", "拆迁", "--as-of", "2026-03-01").column("number"), ["2026-0001"])
    expectNoDifference(try desk.run("search", "地铁").output, "没有找到。\n")
  }

  @Test func `words without quotes are searched together`() throws {
    expectNoDifference(
      try desk.json("search", "公开", "拆迁").column("number").sorted(),
      try desk.json("search", "公开 拆迁").column("number").sorted())
    expectNoDifference(try desk.run("search", "拆迁", "地铁").output, "没有找到。\n")
  }
}
