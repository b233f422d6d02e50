import CustomDump
import Foundation
import Spreadsheets
import Support
import Testing

/// The list of findings as it is handed on: each with its article, its day and its proof.
struct AuditPaperTests {
  private let audited: AuditedDesk

  init() throws { audited = try AuditedDesk() }

  private static let headings = [
    "案号", "承办单位", "经办人", "渠道", "状态", "程度", "条文", "日期", "情况", "事实", "期限",
  ]

  private static let rows = [
    [
      "2026-0002", "政务公开科", "", "平信", "办理中", "违反条文", "《政府信息公开条例》第三十一条", "2026-03-05",
      "未在规定时间与申请人确认：最后一天为 2026-03-04，2026-03-09 才办理，逾期 3 个工作日",
      "第1条 2026-03-04 收件登记（平信，2026-03-02 提交，来2026-0002）\n第2条 2026-03-09 与申请人确认",
      "起算：2026-03-04（星期三）平信到达\n期限：当日与申请人确认\n最后一天：2026-03-04（星期三）",
    ],
    [
      "2026-0003", "规划科", "李闻舟", "当面", "办理中", "违反条文", "《政府信息公开条例》第三十三条第二款",
      "2026-03-14", "答复逾期：最后一天为 2026-03-13，没有办理，逾期 5 个工作日",
      "第1条 2026-02-09 收件登记（当面，2026-02-09 提交，来2026-0003）",
      "起算：2026-02-09（星期一）收到申请：以提交之日为收到申请之日（《政府信息公开条例》第三十一条第（一）项），当日不计\n"
        + "期限：20 个工作日\n最后一天：2026-03-13（星期五），即第 20 个工作日",
    ],
    [
      "2026-0004", "未交办", "", "邮寄", "办理中", "程序瑕疵", "", "2026-03-06",
      "内部转交迟延：2026-03-03 至 2026-03-06",
      "第1条 2026-03-03 收件登记（邮寄，2026-03-02 提交，2026-03-03 签收，来2026-0004）", "",
    ],
  ]

  @Test func `CSV is one line a finding, lines of a cell parted by a semicolon`() throws {
    let text = try String(contentsOfFile: audited.paper("csv"), encoding: .utf8)
    let lines = ([Self.headings] + Self.rows).map { row in
      row.map { $0.replacing("\n", with: "；") }.joined(separator: ",") + "\r\n"
    }
    expectNoDifference(text, lines.joined())
  }

  @Test func `a workbook holds the same rows under the question`() throws {
    let reader = try SheetReader(path: audited.paper("xlsx"))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    expectNoDifference(
      rows.map { $0.trimmed },
      [["示例机关 核查情况"], ["发生日期不限；截至 2026-03-20，放假通知计至当日已公布的"], Self.headings]
        + Self.rows.map(\.trimmed))
  }

  @Test func `a page holds the same rows`() throws {
    let text = try String(contentsOfFile: audited.paper("html"), encoding: .utf8)
    let cells = text.matches(of: /<td>(.*?)<\/td>/).map { match in
      String(match.1).replacing("<br>", with: "\n")
    }
    expectNoDifference(cells, Self.rows.flatMap { $0 })
    #expect(text.contains("<p>发生日期不限；截至 2026-03-20，放假通知计至当日已公布的。</p>"))
  }

  @Test(.enabled(if: PrintedText.isThere))
  func `a print holds the same texts`() throws {
    let printed = try PrintedText.of(audited.paper("pdf"))
    let wanted = Self.rows.flatMap { $0 }.flatMap { $0.split(separator: "\n") }
      .map { PrintedText.plain(String($0)) }
    // Cells that stand side by side are read line by line; each character is there all the same.
    let title = "示例机关核查情况发生日期不限；截至2026-03-20，放假通知计至当日已公布的。"
    expectNoDifference(
      String(printed.sorted()),
      String((title + Self.headings.joined() + wanted.joined()).sorted()))
  }

  @Test func `nothing found is said on the page`() throws {
    let path = try audited.paper("html", "--to", "2026-01-31")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("<p>没有发现逾期或者不合规定之处。</p>"))
    #expect(!text.contains("<td>"))
  }

  @Test func `a part of the list is a part of the paper`() throws {
    let path = try audited.paper("csv", "--after", "2026-0002", "--limit", "1")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    expectNoDifference(text.split(separator: "\r\n").map { $0.prefix(9) }.last, "2026-0003")
    expectNoDifference(text.split(separator: "\r\n").count, 2)
  }

  @Test func `counts are written in the same forms`() throws {
    let path = try audited.paper("csv", "--by", "unit")
    expectNoDifference(
      try String(contentsOfFile: path, encoding: .utf8),
      "承办单位,案件,有提示,逾期,违反条文,程序瑕疵,理解分歧\r\n政务公开科,1,1,1,1,0,0\r\n"
        + "规划科,1,1,1,1,0,0\r\n未交办,2,1,0,0,1,0\r\n合计,4,3,2,2,1,0\r\n")
  }

  @Test(arguments: ["csv", "xlsx", "html", "json"])
  func `a folder that is not there is told, and nothing is written`(ending: String) throws {
    let outcome = try audited.desk.run("audit", "--out", "/nowhere/paper.\(ending)")
    expectNoDifference(outcome.output, "")
    #expect(outcome.code >= 64 && outcome.errors.contains("/nowhere"), "\(outcome)")
  }

  @Test func `--strict writes the paper and ends with 1`() throws {
    let path = SampleDesk.place("strict.csv")
    let outcome = try audited.desk.run("audit", "--strict", "--out", path)
    expectNoDifference(outcome, Outcome(1, output: "已写入“\(path)”。\n"))
    #expect(FileManager.default.fileExists(atPath: path))
  }
}

extension [String] {
  /// Without the empty cells at the end.
  fileprivate var trimmed: [String] {
    Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1))
  }
}
