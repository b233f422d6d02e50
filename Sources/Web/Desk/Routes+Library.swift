import Casework
import Hummingbird
import Office
import WorkingDays

/// The register of publications, and the calendar.
extension Routes {
  var library: [Route] {
    [
      .get("/desk/publications", .signedIn("publications")) { call, office in
        let page = try PublicationsPage(call, office)
        return pages.page("publications", "主动公开", page, call, office)
      }.remembered,
      .get("/desk/publications/{number}", .signedIn("publications")) { call, office in
        let view = try office.showPublication(call.parameter("number"), office.standpoint)
        return pages.page(
          "publication", view.number, PublicationPage(view, forms, call), call, office)
      }.remembered,
      .get("/desk/calendar", .signedIn("calendar")) { call, office in
        let year = call.asked("year").flatMap { Int($0) } ?? office.today.year
        return pages.page(
          "calendar", "\(year)年日历", try CalendarPage(year, call, office), call, office)
      }.remembered,
      .get("/desk/calendar/notice", .signedIn("calendar import")) { call, office in
        pages.page("notice", "导入放假通知", NoticePage(), call, office)
      },
      .post("/desk/calendar/notice", .signedIn("calendar import"), importNotice),
    ]
  }

  /// Shows what a notice does first, and stores it once that is agreed to.
  private func importNotice(_ call: Call, _ office: Office) throws -> Reply {
    let text = call.given("text") ?? ""
    let options = NoticeOptions(
      year: call.given("year").flatMap { Int($0) }, number: call.given("number"),
      published: call.given("published").flatMap { Day($0) }, importedOn: office.today)
    do {
      let folder = try UploadFolder()
      let path = try folder.keep(Array(text.utf8), named: "通知.txt")
      let notice = try office.readNotice(path, options)
      let view =
        call.given("agreed") == nil
        ? try office.preview(notice) : try office.importNotice(notice, by: call.person)
      return pages.page("notice", "导入放假通知", NoticePage(call, view), call, office)
    } catch {
      let problem = try Problem(of: error, id: call.id)
      var page = NoticePage(call, nil)
      page.problem = pages.sentence(problem)
      return pages.page(
        "notice", "导入放假通知", page, call, office, status: problem.status)
    }
  }
}

struct PublicationsPage: Sendable {
  let text: String
  let rows: [Row]
  let isEmpty: Bool
  let canAdd: Bool

  struct Row: Sendable {
    let number: String
    let path: String
    let phase: String
    let title: String
    let documentNumber: String
    let publishedOn: String
    let due: String
    let excerpt: String
  }

  init(_ call: Call, _ office: Office) throws {
    text = call.asked("q") ?? ""
    canAdd = call.may("publication add")
    rows =
      text.isEmpty
      ? try office.publications(nil, Slice(limit: 200), office.standpoint).map(Row.init)
      : try office.searchPublications(text, Slice(limit: 200), office.standpoint).map(Row.init)
    isEmpty = rows.isEmpty
  }
}

extension PublicationsPage.Row {
  fileprivate init(_ line: PublicationLineView) {
    self.init(
      number: line.number, path: "/desk/publications/\(line.number.inLink)",
      phase: line.phase.title(of: PublicationPhase.self), title: line.title,
      documentNumber: line.documentNumber ?? "", publishedOn: line.publishedOn ?? "",
      due: line.due ?? "", excerpt: "")
  }

  fileprivate init(_ hit: PublicationHitView) {
    self.init(
      number: hit.number, path: "/desk/publications/\(hit.number.inLink)",
      phase: hit.phase.title(of: PublicationPhase.self), title: hit.title, documentNumber: "",
      publishedOn: "", due: "", excerpt: hit.before + hit.hit + hit.after)
  }
}

struct PublicationPage: Sendable {
  let number: String
  let title: String
  let phase: String
  let facts: [CasePage.Line]
  let findings: [CasePage.FindingLine]
  let actions: [CasePage.ActionLink]

  init(_ view: PublicationView, _ forms: any EntryForms, _ call: Call) {
    number = view.number
    title = view.title
    phase = view.phase.title(of: PublicationPhase.self)
    let lines: [(String, String?)] = [
      ("索引号", view.indexNumber), ("主题分类", view.subject), ("发布机构", view.issuer),
      ("文号", view.documentNumber), ("生成日期", view.formedOn), ("公开日期", view.publishedOn),
      ("有效性", view.validity), ("网址", view.address), ("正文", view.fullText),
    ]
    facts =
      lines.compactMap { line in line.1.map { CasePage.Line(label: line.0, text: $0) } }
      + view.deadlines.map { CasePage.Line(label: $0.title, text: "\($0.lastDay)，\($0.standing)") }
    findings = view.findings.map { CasePage.FindingLine(level: $0.level, sentence: $0.sentence) }
    actions = ["publication publish", "publication change", "publication address"]
      .filter(call.may).map {
        CasePage.ActionLink(
          title: forms.title(of: $0),
          path: "/desk/publications/\(view.number.inLink)/do/\($0.replacing(" ", with: "."))")
      }
  }
}
