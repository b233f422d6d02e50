import CustomDump
import Foundation
import Testing

/// The annual report, and the reports on the work, from the line.
struct ReportTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      log --channel inPerson --on 2025-12-08 --applicant 沈知远 --kind person --wants 项目清单
      log --channel inPerson --on 2025-12-22 --applicant 海州示例建材有限公司 --kind business --wants 项目清单
      log --channel email --on 2026-03-16 --applicant 沈知远 --kind person --wants 项目清单
      verify 2025-0001 --on 2025-12-09 --passed
      decide 2025-0001 --on 2025-12-15 --as petition
      sent 2025-0001 --on 2025-12-16 --means chinaPost --mail-number XA00000000032
      decide 2025-0002 --on 2026-01-05 --as petition
      sent 2025-0002 --on 2026-01-06 --means chinaPost --mail-number XA00000000033
      """)
  }

  private func cell(_ year: Int, _ cell: String) throws -> String {
    try desk.run("report annual \(year) --cell \(cell) --json").output
  }

  @Test func `each cell opens to its cases, and 结转 goes from year to year`() throws {
    func view(_ year: Int, _ cell: String, _ label: String, _ numbers: String...) -> String {
      let listed = numbers.map { "\"\($0)\"" }.joined(separator: ",")
      return """
        {"year":\(year),"respondent":null,"cell":"\(cell)","label":"\(label)",\
        "count":\(numbers.count),"numbers":[\(listed)]}

        """
    }
    expectNoDifference(
      try cell(2025, "r1/total"),
      view(2025, "r1/total", "本年新收政府信息公开申请数量 总计", "2025-0001", "2025-0002"))
    expectNoDifference(
      try cell(2025, "r4/business"), view(2025, "r4/business", "结转下年度继续办理 商业企业", "2025-0002"))
    expectNoDifference(
      try cell(2026, "r2/business"), view(2026, "r2/business", "上年结转政府信息公开申请数量 商业企业", "2025-0002"))
    expectNoDifference(
      try cell(2026, "r3.5.1/total"), view(2026, "r3.5.1/total", "信访举报投诉类申请 总计", "2025-0002"))
    // It waits for its confirmation (art 31) and is not received yet.
    expectNoDifference(try cell(2026, "r1/total"), view(2026, "r1/total", "本年新收政府信息公开申请数量 总计"))
  }

  @Test func `a year that has not begun is refused, one without cases is told`() throws {
    expectNoDifference(
      try desk.run("report annual 2027"),
      Outcome(
        65,
        errors: """
          今天按 YSQ_TODAY 算作 2026-11-23。
          到 2026-11-23 为止，2027 年还没有开始，没有可以报告的；可以报告 2026 年及以前的年度。

          """))
    let empty = try desk.run("report annual 2020")
    expectNoDifference(empty.code, 0)
    #expect(empty.output.contains("2020 年没有收到、办结或者结转的申请，也没有复议、诉讼，各项都是 0。"))
    let running = try desk.run("report annual 2026")
    #expect(running.output.contains("2026 年还没有结束，数据截至 2026-11-23。"))
  }

  @Test(arguments: ["annual 2025", "annual 2026", "month", "quarter", "handlers", "durations"])
  func `tables fit 100 columns, Chinese counted as two`(_ report: String) throws {
    let lines = try desk.run("report \(report)").output.split(separator: "\n")
    let wide = lines.filter { line in
      line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } > 100
    }
    expectNoDifference(wide, [])
  }

  @Test(arguments: ["json", "xlsx"])
  func `what was written agrees with the desk until a case is added`(_ form: String) throws {
    let path = try desk.file("report.\(form)", "")
    expectNoDifference(try desk.run("report annual 2025 --out \(path)").code, 0)
    expectNoDifference(
      try desk.run("report annual 2025 --compare \(path)"),
      Outcome(
        0, output: "“\(path)”与案件台 2025 年的数字核对了 190 格，全部一致。\n",
        errors: "今天按 YSQ_TODAY 算作 2026-11-23。\n"))
    try desk.enter(
      "log --channel inPerson --on 2025-12-29 --applicant 沈知远 --kind other --wants 项目清单")
    expectNoDifference(
      try desk.run("report annual 2025 --compare \(path)"),
      Outcome(
        1,
        output: """
          “\(path)”与案件台 2025 年的数字核对了 190 格，4 格不一致：
          本年新收政府信息公开申请数量 其他（r1/other）
                    公布 0，案件台 1
                    2025-0003
          本年新收政府信息公开申请数量 总计（r1/total）
                    公布 2，案件台 3
                    2025-0001、2025-0002、2025-0003
          结转下年度继续办理 其他（r4/other）
                    公布 0，案件台 1
                    2025-0003
          结转下年度继续办理 总计（r4/total）
                    公布 1，案件台 2
                    2025-0002、2025-0003

          """,
        errors: "今天按 YSQ_TODAY 算作 2026-11-23。\n"))
  }

  @Test func `a table as offices publish it is found by its labels`() throws {
    let path = try desk.file(
      "published.csv",
      """
      (本列数据的勾稽关系为),,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计
      一、本年新收政府信息公开申请数量,,1,1,0,0,0,0,2
      三、本年度办理结果,(五)不予处理 1. 信访举报投诉类申请,,,,,,,
      ,1. 信访举报投诉类申请,2,0,0,0,0,0,2
      四、结转下年度继续办理,,0,1,,,,,1

      """)
    let outcome = try desk.run("report annual 2025 --compare \(path) --json")
    expectNoDifference(outcome.code, 1)
    #expect(outcome.output.contains("\"cell\":\"r3.5.1/person\""))
    #expect(!outcome.output.contains("\"cell\":\"r1/"))
  }

  @Test func `a key that the form does not have is refused with its place`() throws {
    let path = try desk.file("fill.yaml", "规章本年制发件数: 1\n行政许可本年处理决定数: 3\n")
    let refused = try desk.refusal("report annual 2025 --figures \(path)")
    expectNoDifference(refused.code, "unknownKey")
    expectNoDifference(refused.where, "\(path):2:1")
    let amount = try desk.file("amount.yaml", "行政处罚本年处理决定数量: 很多\n")
    expectNoDifference(
      try desk.refusal("report annual 2025 --figures \(amount)").code, "notANumber")
  }

  @Test func `typed figures and texts stand in the page, marked up safely`() throws {
    let fill = try desk.file(
      "fill.yaml", "行政许可本年处理决定数量: 12\n一、总体情况: 主动公开 <b>三千</b> 条\n")
    let outcome = try desk.run("report annual 2025 --figures \(fill) --format html")
    let wanted = [
      "<td class=\"figure\" colspan=\"3\">12</td>", "<p>主动公开 &lt;b&gt;三千&lt;/b&gt; 条</p>",
      "<th colspan=\"7\">申请人情况</th>",
    ]
    expectNoDifference(wanted.filter { !outcome.output.contains($0) }, [])
  }

  @Test func `median, p90 and the share in time are those of the replies served`() throws {
    let outcome = try desk.run("report durations --from 2025-12-01 --to 2026-01-31 --json")
    #expect(
      outcome.output.hasSuffix(
        """
        "total":{"name":"合计","received":2,"answered":2,"open":0,"replies":2,"median":6,\
        "p90":10,"inTime":100.0}}

        """), "\(outcome.output)")
  }
}
