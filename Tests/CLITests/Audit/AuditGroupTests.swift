import CustomDump
import Office
import Statute
import Support
import Testing

/// How many cases were looked at and what was found, by unit, handler, channel and month.
struct AuditGroupTests {
  private let audited: AuditedDesk

  init() throws { audited = try AuditedDesk() }

  private func counted(_ words: String...) throws -> Outcome {
    try audited.desk.run(["audit", "--by"] + words)
  }

  @Test func `by unit`() throws {
    expectNoDifference(
      try counted("unit"),
      Outcome(
        0,
        output: """
          示例机关 核查统计（按承办单位）
          发生日期不限；截至 2026-03-20，放假通知计至当日已公布的。
          承办单位    案件  有提示  逾期  违反条文  程序瑕疵  理解分歧
          政务公开科     1       1     1         1         0         0
          规划科         1       1     1         1         0         0
          未交办         2       1     0         0         1         0
          合计           4       3     2         2         1         0

          """))
  }

  @Test func `by handler, within units`() throws {
    expectNoDifference(
      try counted("经办人").output,
      """
      示例机关 核查统计（按经办人）
      发生日期不限；截至 2026-03-20，放假通知计至当日已公布的。
      经办人                    案件  有提示  逾期  违反条文  程序瑕疵  理解分歧
      政务公开科（未定经办人）     1       1     1         1         0         0
      规划科 李闻舟                1       1     1         1         0         0
      未交办                       2       1     0         0         1         0
      合计                         4       3     2         2         1         0

      """)
  }

  @Test func `by channel, in the order of the law`() throws {
    expectNoDifference(
      try counted("channel", "--level", "程序瑕疵").output,
      """
      示例机关 核查统计（按渠道）
      发生日期不限；截至 2026-03-20，放假通知计至当日已公布的；只列程序瑕疵。
      渠道  案件  有提示  逾期  违反条文  程序瑕疵  理解分歧
      当面     2       0     0         0         0         0
      邮寄     1       1     0         0         1         0
      平信     1       0     0         0         0         0
      合计     4       1     0         0         1         0

      """)
  }

  /// A case that is in hand for two months stands in both, and once in the total.
  @Test func `by month, those without cases too`() throws {
    expectNoDifference(
      try counted("month", "--from", "2025-12-15", "--to", "2026-03-31").output,
      """
      示例机关 核查统计（按月份）
      发生日期 2025-12-15 至 2026-03-31；截至 2026-03-20，放假通知计至当日已公布的。
      月份     案件  有提示  逾期  违反条文  程序瑕疵  理解分歧
      2025-12     0       0     0         0         0         0
      2026-01     0       0     0         0         0         0
      2026-02     1       0     0         0         0         0
      2026-03     4       3     2         2         1         0
      合计        4       3     2         2         1         0

      """)
  }

  @Test func `a month is counted as an audit of its days would be`() throws {
    let month = try audited.desk.json("audit", "--by", "month")["rows"][1]
    let days = try audited.desk.json(
      "audit", "--by", "unit", "--from", "2026-03-01", "--to", "2026-03-31")["total"]
    let keys = ["cases", "found", "overdue", "breach", "flaw", "divergence"]
    expectNoDifference(month["name"].word, "2026-03")
    expectNoDifference(keys.map { month[$0].word }, keys.map { days[$0].word })
  }

  @Test func `JSON tells the question with the figures`() throws {
    expectNoDifference(
      try counted("unit", "--unit", "规划科", "--to", "2026-03-31", "--json").output,
      """
      {"by":"unit","from":null,"to":"2026-03-31","asOf":"2026-03-20","asKnownNow":false,\
      "rows":[{"name":"规划科","cases":1,"found":1,"overdue":1,"breach":1,"flaw":0,\
      "divergence":0}],"total":{"name":"合计","cases":1,"found":1,"overdue":1,"breach":1,\
      "flaw":0,"divergence":0},"publications":0}

      """)
  }

  @Test func `a case that ended before the range is not looked at`() throws {
    _ = try audited.desk.office.withdraw("2026-0001", items: [], .on("2026-03-12"))
    func cases(from day: String) throws -> String {
      try audited.desk.json("audit", "--by", "unit", "--from", day)["total"]["cases"].word
    }
    expectNoDifference(try cases(from: "2026-03-12"), "4")
    expectNoDifference(try cases(from: "2026-03-13"), "3")
  }

  @Test func `publications belong to no group and are told below`() throws {
    let added = try audited.desk.run(
      "publication", "add", "--title", "停车收费目录", "--formed", "2026-02-09")
    try #require(added.code == 0)
    let outcome = try counted("month", "--from", "2026-03-01", "--strict")
    expectNoDifference(outcome.code, 1)
    #expect(outcome.output.hasSuffix("另有主动公开逾期 1 条，不分月份。\n"))
  }

  @Test func `--strict holds for counts as for lists`() throws {
    expectNoDifference(try counted("unit", "--strict").code, 1)
    expectNoDifference(try counted("unit", "--strict", "--unit", "规划科").code, 1)
    expectNoDifference(try counted("unit", "--strict", "--unit", "未交办").code, 0)
    expectNoDifference(try counted("unit", "--strict", "--level", "flaw").code, 0)
    expectNoDifference(try counted("unit", "--strict", "--to", "2026-02-28").code, 0)
  }
}
