import Casework
import Hummingbird
import Office
import Reports
import Statute
import WorkingDays

/// What is looked at from above: the audit and the annual report.
extension Routes {
  var supervision: [Route] {
    [
      .get("/desk/audit", .signedIn("audit")) { call, office in
        pages.page("audit", "核查", try AuditPage(call, office), call, office)
      }.remembered,
      .get("/desk/report", .signedIn("report")) { call, office in
        let year = call.asked("year").flatMap { Int($0) } ?? office.today.year
        return pages.page(
          "report", "\(year)年度报告", try ReportPage(year, call, office), call, office)
      }.remembered,
      .get("/desk/report/{form}", .signedIn("report"), reportFile),
    ]
  }

  /// The report of a year as a workbook or a page to print.
  private func reportFile(_ call: Call, _ office: Office) throws -> Reply {
    let year = call.asked("year").flatMap { Int($0) } ?? office.today.year
    let form = call.parameter("form")
    guard ["xlsx", "html"].contains(form) else { throw Problem.notFound }
    let paper = try office.annualReport(year, respondent: nil, asOf: nil).paper
    let name = "\(year)年政府信息公开工作年度报告.\(form)"
    let bytes = try UploadFolder().bytes(named: name) { path throws(OfficeError) in
      if form == "xlsx" { try paper.writeWorkbook(to: path) } else { try paper.writePage(to: path) }
    }
    return .file(bytes, named: name, type: "application/octet-stream")
  }
}

struct AuditPage: Sendable {
  let from: String
  let to: String
  let asOf: String
  let rows: [Row]
  let isEmpty: Bool
  let count: Int

  struct Row: Sendable {
    let number: String
    let path: String
    let phase: String
    let late: String
    let findings: [CasePage.FindingLine]
  }

  init(_ call: Call, _ office: Office) throws {
    let asOf = try call.day("asOf") ?? office.today
    let (from, to) = (try call.day("from"), try call.day("to"))
    self.asOf = asOf.description
    self.from = from?.description ?? ""
    self.to = to?.description ?? ""
    let scope = AuditScope(from: from, to: to)
    try scope.refuseBackwards(field: "to")
    rows = try office.audit(
      scope, Slice(), Standpoint(asOf: asOf, knownOn: asOf)
    ).map(Row.init)
    isEmpty = rows.isEmpty
    count = rows.count
  }
}

extension AuditPage.Row {
  fileprivate init(_ view: AuditView) {
    let folder = view.publication == nil ? "cases" : "publications"
    let late = view.daysLeft.map { $0 < 0 ? "逾期 \(-$0) 个工作日" : "" }
    self.init(
      number: view.number, path: "/desk/\(folder)/\(view.number.inLink)",
      phase: view.publication == nil
        ? view.phase.title(of: Phase.self) : view.phase.title(of: PublicationPhase.self),
      late: [view.term?.title(of: Term.self), view.due, late].joined(" "),
      findings: view.findings.map {
        CasePage.FindingLine(level: $0.level, sentence: $0.sentence)
      })
  }
}

struct ReportPage: Sendable {
  let title: String
  let year: Int
  let before: Int
  /// The year after; nil where it has not begun.
  let after: Int?
  let asOf: String
  let columns: [String]
  let rows: [Row]
  let reviews: [Row]
  let identities: [CasePage.Line]
  let notes: [String]
  let opened: Opened?

  struct Row: Sendable {
    let group: String
    let label: String
    let cells: [Cell]
  }

  struct Cell: Sendable {
    let count: Int
    let path: String
  }

  struct Opened: Sendable {
    let label: String
    let numbers: [String]
  }

  init(_ year: Int, _ call: Call, _ office: Office) throws {
    let view = try office.annualReport(year, respondent: call.asked("respondent"), asOf: nil)
    title = view.title
    self.year = year
    before = year - 1
    after = year < office.today.year ? year + 1 : nil
    asOf = view.asOf
    columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    func path(_ cell: String) -> String { "/desk/report?year=\(year)&cell=\(cell.inLink)" }
    rows = view.rows.enumerated().map { index, row in
      let isNewGroup = index == 0 || view.rows[index - 1].group != row.group
      let c = row.cells
      let counts = [
        ("person", c.person), ("business", c.business), ("research", c.research),
        ("charity", c.charity), ("lawFirm", c.lawFirm), ("other", c.other), ("total", c.total),
      ]
      return Row(
        group: isNewGroup ? row.group : "",
        label: (ReportRow.row(row.key)?.numbering ?? "") + row.label,
        cells: counts.map { Cell(count: $1, path: path("\(row.key)/\($0)")) })
    }
    let tables = [
      ("行政复议", "reconsideration", view.reviews.reconsideration),
      ("未经复议直接起诉", "directSuit", view.reviews.directSuit),
      ("复议后起诉", "suitAfterReconsideration", view.reviews.suitAfterReconsideration),
    ]
    reviews = tables.map { title, key, cells in
      let counts = [
        ("upheld", cells.upheld), ("corrected", cells.corrected), ("other", cells.other),
        ("pending", cells.pending), ("total", cells.total),
      ]
      return Row(
        group: "", label: title,
        cells: counts.map { Cell(count: $1, path: path("\(key)/\($0)")) })
    }
    identities = view.identities.map {
      CasePage.Line(label: $0.holds ? "成立" : "不成立", text: $0.name)
    }
    notes = view.notes
    opened = try call.asked("cell").map { name in
      let cell = try office.annualReport(
        year, respondent: call.asked("respondent"), asOf: nil, cell: try ReportCell(name))
      return Opened(label: cell.label, numbers: cell.numbers)
    }
  }
}
