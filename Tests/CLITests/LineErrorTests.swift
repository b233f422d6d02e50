import CustomDump
import Testing

struct LineErrorTests {
  @Test(arguments: [
    ("--jsn", "ysq calendar check 没有“--jsn”这个选项；是不是 --json。\n"),
    ("--asof", "ysq calendar check 没有“--asof”这个选项；是不是 --as-of。\n"),
    ("--JSON", "ysq calendar check 没有“--JSON”这个选项；是不是 --json。\n"),
    ("--=x", "ysq calendar check 没有“--”这个选项；ysq calendar check --help 有写法和例子。\n"),
    (
      "--experimental-dump-help",
      "ysq calendar check 没有“--experimental-dump-help”这个选项；ysq calendar check --help 有写法和例子。\n"
    ),
    ("--colour", "ysq calendar check 没有“--colour”这个选项；ysq calendar check --help 有写法和例子。\n"),
    ("-x", "ysq calendar check 没有“-x”这个选项；ysq calendar check --help 有写法和例子。\n"),
    ("---json", "ysq calendar check 没有“---json”这个选项；是不是 --json。\n"),
    ("--as-of", "--as-of 后面没有写日期；写作 --as-of <日期>。\n"),
    ("--json=1", "--json 是开关，后面不写内容，这里写了“1”；ysq calendar check --help 有写法和例子。\n"),
    ("2026-02-15", "多出了“2026-02-15”；内容里有空格的，要用引号括起来。\n"),
    ("——json", "多出了“——json”；选项前是两个半角减号，写作 --json。\n"),
    (
      "--as-of=2026-02-30",
      "--as-of：没有“2026-02-30”这一天；请核对年月日，年份在 1900 至 2199 之间。\n"
    ),
  ])
  func `what cannot be read is one sentence in Chinese`(word: String, sentence: String) throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-02-14", word), Outcome(64, errors: sentence))
  }

  @Test func `an option in place of a value shows how to write a value with a dash`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-02-14", "--as-of", "--as-known-now"),
      Outcome(64, errors: "--as-of 后面没有写日期；内容以 - 开头的，写作 --as-of=内容。\n"))
  }

  @Test func `a word that is no day shows how a day may be written`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "明儿"),
      Outcome(64, errors: "“明儿”不是日期；日期写作 今天、昨天、9月30日、2022.9.30 或者 2026-03-05。\n"))
  }

  @Test(arguments: ["2022.9.30", "9月30日", "９月３０日", "前天"])
  func `a day is read as a clerk types it, counted from the practice day`(word: String) throws {
    expectNoDifference(
      try Ysq.run(
        "calendar", "add", word, "--days", "1", environment: ["YSQ_TODAY": "2022-10-02"]
      ).output,
      "2022-09-30 起第 1 个工作日是 2022-10-08（星期六）。\n")
  }

  @Test func `an impossible day is told as it was typed`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2月30日"),
      Outcome(64, errors: "没有“2月30日”这一天；请核对年月日，年份在 1900 至 2199 之间。\n"))
  }

  @Test func `the end of a period that is long past needs its year`() throws {
    expectNoDifference(
      try Ysq.run(
        "correction", "ask", "2026-0001", "--by-day", "4月10日",
        environment: ["YSQ_TODAY": "2026-11-23"]),
      Outcome(
        64,
        errors: "--by-day：“4月10日”没有写明年份，2026-04-10 已经过去；是明年的请写明年份，如 2027-04-10。\n"))
  }

  @Test func `a day of the calendar is one of this year`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "10月9日", environment: ["YSQ_TODAY": "2026-09-30"]).output,
      "2026-10-09（星期五）是工作日：工作日。\n")
  }

  @Test func `an argument that is missing is named`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "count", "2026-02-14"),
      Outcome(64, errors: "缺少<止日>（到这天止，这天计入）；ysq calendar count --help 有写法和例子。\n"))
  }

  @Test func `an argument that may be repeated is named when there is none`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "add", "--days", "7"),
      Outcome(64, errors: "缺少<起日>（起算的日期，- 表示从标准输入读）；ysq calendar add --help 有写法和例子。\n"))
  }

  @Test func `a term beyond reason is refused`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "add", "2026-02-13", "--days", "10001"),
      Outcome(64, errors: "10001 个工作日无法推算；请写 0 至 10000 的数。\n"))
  }

  @Test func `a verb without any of its arguments is told the first`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check"),
      Outcome(64, errors: "缺少<哪天>（要判断的日期）；ysq calendar check --help 有写法和例子。\n"))
  }

  @Test func `off a terminal a required option is asked for in vain`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "add", "2026-02-13"),
      Outcome(64, errors: "缺少 --days <天数>（工作日数）；请补上这一项。\n"))
  }

  @Test(arguments: ["x", "-5", "2.5", "１０", "10000000000"])
  func `a count is written in digits`(word: String) throws {
    expectNoDifference(
      try Ysq.run("calendar", "add", "2026-02-13", "--days=\(word)"),
      Outcome(64, errors: "--days：“\(word)”不是可用的数；请写 0 或正整数，如 20。\n"))
  }

  @Test func `an option that holds one value is not written twice`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "add", "2026-02-13", "--days", "7", "--days=20"),
      Outcome(64, errors: "--days 写了不止一次；这个选项只能写一次，请去掉多余的。\n"))
  }
}
