import CustomDump
import Testing

struct JSONErrorTests {
  @Test func `with --json an error is one object with its six keys`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-02-14", "--as-of", "2026-02-30", "--json"),
      Outcome(
        64,
        errors: #"{"code":"noSuchDay","message":"--as-of：没有“2026-02-30”这一天","#
          + #""field":"--as-of","where":null,"article":null,"#
          + #""hint":"请核对年月日，年份在 1900 至 2199 之间"}"# + "\n"))
  }

  @Test func `--json speaks for errors even where it stands before the verb`() throws {
    expectNoDifference(
      try Ysq.run("--json", "calendar"),
      Outcome(
        64,
        errors: #"{"code":"optionBeforeVerb","message":"选项“--json”写在了命令前面","field":"--json","#
          + #""where":null,"article":null,"hint":"先写命令再写选项，如 ysq <命令> --json"}"# + "\n"))
  }

  @Test func `a bad line of standard input has its place, and nothing is shown`() throws {
    expectNoDifference(
      try Ysq.run(
        "calendar", "add", "-", "--days", "20", "--json", input: "2026-02-13\n\n2026-02-30\n"),
      Outcome(
        64,
        errors: #"{"code":"noSuchDay","message":"没有“2026-02-30”这一天","field":null,"#
          + #""where":"标准输入:3:1","article":null,"#
          + #""hint":"日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"}"# + "\n"))
  }

  @Test func `what the calendar refuses is 65`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "count", "2026-02-14", "2026-02-13", "--json"),
      Outcome(
        65,
        errors: #"{"code":"backwards","message":"止日 2026-02-13 早于起日 2026-02-14","field":"TO","#
          + #""where":null,"article":null,"hint":"先写起日，再写止日"}"# + "\n"))
  }

  @Test func `a practice day is not said beside the object of an error`() throws {
    let outcome = try Ysq.run(
      "calendar", "count", "2026-02-14", "2026-02-13", "--json",
      environment: ["YSQ_TODAY": "2026-01-05"])
    #expect(outcome.errors.hasPrefix("{"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
