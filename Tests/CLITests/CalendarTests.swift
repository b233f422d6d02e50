import CustomDump
import Testing

struct CalendarTests {
  @Test func `a make-up day is a working day by its notice`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-02-14", "--json"),
      Outcome(
        0,
        output: #"{"day":"2026-02-14","working":true,"why":"调休上班","notice":"国办发明电〔2025〕7号"}"#
          + "\n"))
  }

  @Test func `an ordinary day has no notice`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-03-05", "--json"),
      Outcome(0, output: #"{"day":"2026-03-05","working":true,"why":"工作日","notice":null}"# + "\n"))
  }

  @Test func `a check says its sentence, and what is not settled`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2027-10-01", "--as-of", "2026-06-01"),
      Outcome(0, output: "2027-10-01（星期五）不是工作日：国庆节。\n2027年的放假通知尚未公布，公布后可能变动。\n"))
  }

  @Test func `a term is answered with one line of JSON for each day`() throws {
    expectNoDifference(
      try Ysq.run(
        "calendar", "add", "2026-02-13", "-", "--days", "20", "--as-of", "2026-06-01", "--json",
        input: "2026-12-20\r\n"),
      Outcome(
        0,
        output: #"{"from":"2026-02-13","days":20,"due":"2026-03-19","certainty":"firm","#
          + #""missingYear":null}"# + "\n"
          + #"{"from":"2026-12-20","days":20,"due":"2027-01-18","certainty":"provisional","#
          + #""missingYear":2027}"# + "\n"))
  }

  @Test func `a term is said in words`() throws {
    expectNoDifference(
      try Ysq.run("日历", "推算", "2026-12-20", "--days", "20", "--as-of", "2026-06-01"),
      Outcome(
        0,
        output: "2026-12-20 起第 20 个工作日是 2027-01-18（星期一），暂定："
          + "2027年的放假通知尚未公布，公布后可能变动。\n"))
  }

  @Test func `a count is answered`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "count", "2026-02-13", "2026-03-19", "--json"),
      Outcome(0, output: #"{"from":"2026-02-13","to":"2026-03-19","workingDays":20}"# + "\n"))
  }

  // Until the notice of 2020-01-27 everybody counted 31 January as a working day.
  @Test func `a practice day sets what is known, and is said`() throws {
    expectNoDifference(
      try Ysq.run(
        "calendar", "add", "2020-01-10", "--days", "20", environment: ["YSQ_TODAY": "2020-01-26"]),
      Outcome(
        0, output: "2020-01-10 起第 20 个工作日是 2020-02-12（星期三）。\n",
        errors: "今天按 YSQ_TODAY 算作 2020-01-26。\n"))
  }

  @Test func `--as-known-now takes the notices of today for an earlier day`() throws {
    let outcome = try Ysq.run(
      "calendar", "add", "2020-01-10", "--days", "20", "--as-of", "2020-01-26", "--as-known-now")
    expectNoDifference(outcome, Outcome(0, output: "2020-01-10 起第 20 个工作日是 2020-02-14（星期五）。\n"))
  }

  @Test func `a year that no calendar has is refused`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "show", "1800"),
      Outcome(64, errors: "没有“1800”年的日历；年份在 1900 至 2199 之间。\n"))
  }
}
