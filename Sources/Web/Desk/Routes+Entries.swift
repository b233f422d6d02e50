import Hummingbird
import Office

/// Entering: the form of each command, and what it was filled with.
extension Routes {
  var entries: [Route] {
    [
      .get("/desk/cases/{number}/do/{command}", .command) { call, office in
        try form(.case, call, office)
      },
      .post("/desk/cases/{number}/do/{command}", .command) { call, office in
        try enter(.case, call, office)
      },
      .get("/desk/new/{command}", .command) { call, office in try form(.new, call, office) },
      .post("/desk/new/{command}", .command) { call, office in try enter(.new, call, office) },
      .get("/desk/papers/{number}/do/{command}", .command) { call, office in
        try form(.paper, call, office)
      },
      .post("/desk/papers/{number}/do/{command}", .command) { call, office in
        try enter(.paper, call, office)
      },
      .get("/desk/publications/{number}/do/{command}", .command) { call, office in
        try form(.publication, call, office)
      },
      .post("/desk/publications/{number}/do/{command}", .command) { call, office in
        try enter(.publication, call, office)
      },
    ]
  }

  private func form(_ subject: FormSubject, _ call: Call, _ office: Office) throws -> Reply {
    try subject.refuseOther(call.command)
    if subject == .case { _ = try office.within(call, call.parameter("number")) }
    let answers = FormAnswers(call.query)
    return try formPage(subject, answers, refusal: nil, call, office)
  }

  private func formPage(
    _ subject: FormSubject, _ answers: FormAnswers, refusal: FormRefusal?, _ call: Call,
    _ office: Office
  ) throws -> Reply {
    let number = subject.number(call)
    let view = subject == .case ? try office.today(number ?? "") : nil
    let byItems = answers.byItems(of: call.command, view)
    let form = try forms.form(
      call.command, of: number, after: byItems == nil ? answers : answers.withItems("-"),
      at: office)
    var page = FormPage(
      form, answers, refusal, path: call.path, back: subject.back(number),
      once: call.given("_once") ?? FormToken.freshSecret(), version: view?.version,
      today: office.today)
    page.items = byItems
    page.subject = view?.subject ?? number
    page.offersItems = call.command == "decide" && (view?.items.count ?? 1) > 1 && byItems == nil
    return pages.page(
      "form", page.title, page, call, office,
      status: refusal.map { Problem($0.error, id: call.id).status } ?? .ok)
  }

  private func enter(_ subject: FormSubject, _ call: Call, _ office: Office) throws -> Reply {
    try subject.refuseOther(call.command)
    let number = subject.number(call)
    if subject == .case { _ = try office.within(call, number ?? "") }
    let folder = try UploadFolder()
    var answers = FormAnswers(call.form.values)
    if call.given("_more") != nil {
      return try formPage(subject, answers, refusal: nil, call, office)
    }
    let once = call.given("_once").map {
      RequestMark.Once(
        account: call.account?.name ?? "", key: $0, request: "\(call.command) \(number ?? "")")
    }
    if let once, let done = try office.done(once) { return .redirect(subject.after(done)) }
    for (name, files) in call.form.files {
      answers.files[name] = try files.map { try folder.keep($0.bytes, named: $0.name) }
    }
    let version = call.given("_version").flatMap { Int($0) }
    let serving = office.serving(
      RequestMark(version: version, once: once))
    do {
      answers = try decidingItems(answers, number, folder, call, office)
      let written = try forms.enter(
        call.command, of: number, answers, by: call.person, at: serving)
      return .redirect(subject.after(number ?? EnteredNumber.of(written)))
    } catch {
      let refusal = FormRefusal(of: error)
      return try formPage(
        subject, answers, refusal: folder.hiding(refusal), call, office)
    }
  }

  /// The answers with a file that decides each item, where the form was filled that way.
  private func decidingItems(
    _ answers: FormAnswers, _ number: String?, _ folder: UploadFolder, _ call: Call,
    _ office: Office
  ) throws -> FormAnswers {
    guard call.command == "decide", let number,
      let file = try ItemsForm.file(call.form.values, try office.today(number))
    else { return answers }
    return answers.withItems(try folder.keep(file, named: "分项决定"))
  }
}

extension FormRefusal {
  /// Any error as a refusal of a form.
  fileprivate init(of error: any Error) {
    if let refusal = error as? FormRefusal {
      self = refusal
      return
    }
    let known =
      error as? OfficeError
      ?? OfficeError(.bug, code: "bug", message: "程序内部出错，这次没有登记", hint: "请报给维护人员")
    self.init(known, mayBeExplained: false, mayBeConfirmed: false)
  }
}

extension CaseView {
  /// `2026-0003 顾**：公开……`, for the head of a form.
  var subject: String {
    let text = wants.map { $0.count > 40 ? $0.prefix(40) + "……" : $0 }
    return number + " " + [applicant.name, text].joined("：")
  }

  /// How many facts the case had when this was shown.
  var version: Int { facts.last?.sequence ?? 0 }
}

extension FormAnswers {
  /// The answers with the file in which each item is decided.
  fileprivate func withItems(_ path: String) -> FormAnswers {
    var answers = self
    answers.files["items"] = [path]
    return answers
  }

  /// The items as a form shows them, where each is to be decided by itself.
  fileprivate func byItems(of command: String, _ view: CaseView?) -> ItemsForm? {
    let isAsked = values["by-items"] != nil || values.keys.contains { $0.hasPrefix("item1.") }
    guard command == "decide", isAsked, let view else { return nil }
    return ItemsForm(view, values)
  }
}
