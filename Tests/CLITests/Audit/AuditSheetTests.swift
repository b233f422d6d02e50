import CustomDump
import Foundation
import Support
import Testing

/// 案件评查表: what was found of a case, with room for who reviews it.
struct AuditSheetTests {
  private let audited: AuditedDesk

  init() throws { audited = try AuditedDesk() }

  private func cells(_ words: String...) throws -> [String] {
    let outcome = try audited.desk.run(["audit", "--format", "html", "--sheet"] + words)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output.matches(of: /<t[dh][^>]*>(.*?)<\/t[dh]>/).map {
      String($0.1).replacing("<br>", with: "\n")
    }
  }

  @Test func `a sheet tells the case, each finding with its proof, and leaves room to sign`()
    throws
  {
    expectNoDifference(
      try cells("2026-0003"),
      [
        "案号", "2026-0003", "办理状态", "办理中", "申请人", "王*", "类别", "自然人", "申请渠道", "当面",
        "收到申请之日", "2026年2月9日", "承办单位", "规划科", "经办人", "李闻舟", "答复主体", "示例市人民政府",
        "办理结果", "", "申请内容", "王*宅基地的批准文件", "评查范围",
        "发生日期不限；情况截至2026年3月20日，放假通知计至当日已公布的", "问题1",
        "2026-03-14 答复逾期：最后一天为 2026-03-13，没有办理，逾期 5 个工作日", "违反条文",
        "《政府信息公开条例》第三十三条第二款", "事实",
        "第1条 2026-02-09 收件登记（当面，2026-02-09 提交，来2026-0003）", "期限",
        "起算：2026-02-09（星期一）收到申请：以提交之日为收到申请之日（《政府信息公开条例》第三十一条第（一）项），当日不计\n"
          + "期限：20 个工作日\n最后一天：2026-03-13（星期五），即第 20 个工作日",
        "评查意见", "", "承办单位意见", "", "评查人（签名）", "", "日期", "　　　年　　月　　日", "复核人（签名）",
        "", "日期", "　　　年　　月　　日",
      ])
  }

  @Test func `a sound case has a sheet when it is asked for by number`() throws {
    let outcome = try audited.desk.run("audit", "--sheet", "2026-0001", "--format", "html")
    #expect(outcome.output.contains("评查范围内没有发现逾期或者不合规定之处。"))
    #expect(!outcome.output.contains("问题1"))
  }

  @Test func `all are the cases of which something was found`() throws {
    let sheets = try cells("all")
    expectNoDifference(
      sheets.indices.filter { sheets[$0] == "案号" }.map { sheets[$0 + 1] },
      ["2026-0002", "2026-0003", "2026-0004"])
    let flaws = try cells("全部", "--level", "程序瑕疵")
    expectNoDifference(flaws.filter { $0.hasPrefix("2026-0") }.first, "2026-0004")
  }

  @Test func `none found is told, and nothing is written`() throws {
    let path = SampleDesk.place("sheets.html")
    expectNoDifference(
      try audited.desk.run("audit", "--sheet", "all", "--to", "2026-01-31", "--out", path),
      Outcome(
        65,
        errors: "没有发现逾期或者不合规定之处，没有要写的评查表；要写没有问题的案件，用 --sheet 写明案号，如 --sheet 2026-0001。\n"
      ))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a case that is not there is refused`() throws {
    let outcome = try audited.desk.run("audit", "--sheet", "2026-0009", "--format", "html")
    expectNoDifference(outcome.code, 66)
    expectNoDifference(outcome.output, "")
  }

  @Test(.enabled(if: PrintedText.isThere))
  func `a print of all sheets begins each on a page of its own`() throws {
    let printed = try PrintedText.of(audited.paper("pdf", "--sheet", "all"))
    let titles = printed.split(separator: "政府信息公开申请案件评查表")
    expectNoDifference(
      titles.map { String($0.prefix(11)) }, ["案号2026-0002", "案号2026-0003", "案号2026-0004"])
  }

  @Test func `the office's own template goes before the one of the program`() throws {
    let folder = audited.desk.folder + "/templates"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = "@版式 表格\n@标题 评查\n{{caseNumber}}：{{#findings}}{{code}}{{/findings}}\n"
    try Data(text.utf8).write(to: URL(filePath: folder + "/案件评查表.mustache"))
    let outcome = try audited.desk.run("audit", "--sheet", "2026-0003", "--format", "html")
    expectNoDifference(outcome.code, 65)
    #expect(outcome.errors.contains("案件评查表.mustache"))
    #expect(outcome.errors.contains("code"))
  }

  @Test func `the template can be written out to be changed`() throws {
    let outcome = try audited.desk.run("letter", "template", "案件评查表")
    #expect(outcome.output.contains("@标题 政府信息公开申请案件评查表\n"))
  }
}
