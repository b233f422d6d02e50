import HTTPTypes
import Hummingbird
import Mustache
import Office
import Statute

/// The pages by their templates, which come with the program.
struct Pages: Sendable {
  private let library: MustacheLibrary
  private let forms: any EntryForms

  init(_ forms: any EntryForms) throws {
    self.forms = forms
    var library = MustacheLibrary()
    for (name, bytes) in Self.templates {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  /// A page within the frame that all of them have.
  func page(
    _ name: String, _ title: String, _ model: some Sendable, _ call: Call, _ office: Office,
    status: HTTPResponse.Status = .ok
  ) -> Reply {
    .page(html(name, model, Frame(title, call, office)), status)
  }

  /// A page for applicants, within the frame of theirs.
  func publicPage(
    _ name: String, _ title: String, _ model: some Sendable, _ call: Call, _ office: Office,
    status: HTTPResponse.Status = .ok
  ) -> Reply {
    let frame = Frame(title: title, token: call.formToken, office: office.profile.name)
    return .page(html(name, model, frame), status)
  }

  /// A problem in the words of somebody who never typed a command.
  func sentence(_ problem: Problem) -> String { forms.spoken(problem.sentence) }

  func html(_ name: String, _ model: some Sendable, _ frame: Frame) -> String {
    let content = ["page": PageContent.of(model), "frame": PageContent.of(frame)]
    return library.render(content.compactMapValues(\.self), withTemplate: name) ?? ""
  }

  /// What went wrong, as a page or as JSON for a program.
  func problem(_ problem: Problem, _ route: Route, _ call: Call?) -> Reply {
    if route.access.isForPrograms || route.path.hasPrefix("/api/") {
      return ProblemView(problem).reply
    }
    if problem.code == "notSignedIn", route.method == .get {
      return .redirect("/login")
    }
    if problem.code == "mustChangePassword" { return .redirect("/password") }
    let isOfDesk = call.map { Route.isOfDesk($0.path) } ?? route.isOfDesk
    let frame =
      isOfDesk
      ? Frame(title: "没有办成", account: call?.account, token: "", office: "")
      : Frame(title: "没有办成", token: "", office: "")
    let page = ProblemPage(problem, forms, back: isOfDesk ? "/desk" : "/")
    return .page(html("problem", page, frame), problem.status)
  }

  static let templates: [(String, [UInt8])] = [
    ("layout", PackageResources.layout_mustache), ("problem", PackageResources.problem_mustache),
    ("login", PackageResources.login_mustache), ("password", PackageResources.password_mustache),
    ("board", PackageResources.board_mustache), ("case", PackageResources.case_mustache),
    ("form", PackageResources.form_mustache), ("fields", PackageResources.fields_mustache),
    ("cases", PackageResources.cases_mustache), ("profile", PackageResources.profile_mustache),
    ("calendar", PackageResources.calendar_mustache),
    ("notice", PackageResources.notice_mustache),
    ("papers", PackageResources.papers_mustache), ("audit", PackageResources.audit_mustache),
    ("mail", PackageResources.mail_mustache),
    ("publications", PackageResources.publications_mustache),
    ("publication", PackageResources.publication_mustache),
    ("report", PackageResources.report_mustache), ("users", PackageResources.users_mustache),
    ("feed", PackageResources.feed_mustache),
    ("guide", PackageResources.guide_mustache), ("found", PackageResources.found_mustache),
    ("apply", PackageResources.apply_mustache), ("summary", PackageResources.summary_mustache),
    ("receipt", PackageResources.receipt_mustache), ("query", PackageResources.query_mustache),
    ("closed", PackageResources.closed_mustache),
    ("channels", PackageResources.channels_mustache),
    ("foundrows", PackageResources.foundrows_mustache),
  ]
}

/// What stands around every page.
struct Frame: Sendable {
  let title: String
  let office: String
  /// The word of each form of this browser.
  let token: String
  let person: String?
  let roles: String
  let nav: [NavItem]
  /// Whether the person may look for cases.
  let canFind: Bool
  /// Whether it stands around a page for applicants.
  let isPublic: Bool

  init(_ title: String, _ call: Call, _ office: Office) {
    self.init(
      title: title, account: call.account, token: call.formToken, office: office.profile.name)
  }

  init(title: String, account: Account?, token: String, office: String) {
    self.title = title
    self.office = office
    self.token = token
    person = account?.title
    canFind = account?.may("search") ?? false
    roles = account.map { $0.roles.map(\.title).joined(separator: "、") } ?? ""
    nav = account.map { account in NavItem.all.filter { account.may($0.action) } } ?? []
    isPublic = false
  }

  /// The frame for applicants, whoever is signed in.
  init(title: String, token: String, office: String) {
    (self.title, self.token, self.office) = (title, token, office)
    (person, roles, nav, isPublic, canFind) = (nil, "", NavItem.forApplicants, true, false)
  }
}

/// A place that the head of each page leads to.
struct NavItem: Sendable {
  let title: String
  let path: String
  let action: String

  static let all = [
    NavItem(title: "今日", path: "/desk", action: "board"),
    NavItem(title: "登记申请", path: "/desk/new/log", action: "log"),
    NavItem(title: "来件", path: "/desk/papers", action: "paper add"),
    NavItem(title: "案件", path: "/desk/cases", action: "list"),
    NavItem(title: "主动公开", path: "/desk/publications", action: "publications"),
    NavItem(title: "日历", path: "/desk/calendar", action: "calendar"),
    NavItem(title: "核查", path: "/desk/audit", action: "audit"),
    NavItem(title: "报表", path: "/desk/report", action: "report"),
    NavItem(title: "用户", path: "/desk/users", action: "users"),
    NavItem(title: "机关设置", path: "/desk/profile", action: "profile"),
  ]

  static let forApplicants = [
    NavItem(title: "指南", path: "/", action: ""),
    NavItem(title: "申请", path: "/apply", action: ""),
    NavItem(title: "查询", path: "/query", action: ""),
    NavItem(title: "查已公开信息", path: "/found", action: ""),
  ]
}

struct ProblemPage: Sendable {
  let sentence: String
  let id: String
  let isOurs: Bool
  let back: String

  init(_ problem: Problem, _ forms: any EntryForms, back: String) {
    sentence = forms.spoken(problem.sentence)
    (id, isOurs, self.back) = (problem.id, problem.isOurs, back)
  }
}
