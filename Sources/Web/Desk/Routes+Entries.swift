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
    var answers = FormAnswers(call.query)
    // Who approves fills in the form.
    if ["extend", "letter approve"].contains(call.command), answers.values["approved-by"] == nil {
      answers.values["approved-by"] = [call.person]
    }
    answers = try WordingForm.filled(answers, subject.number(call), call, office)
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
      once: refusal?.error.code == "keyUsedAgain"
        ? FormToken.freshSecret() : call.given("_once") ?? FormToken.freshSecret(),
      version: view?.version, units: office.profile.units.map(\.name), today: office.today)
    page.items = byItems
    page.wording = WordingForm(call.command, answers, refusal)
    page.subject = view?.subject ?? number ?? paper(answers, call, office)?.subject
    page.offersItems = call.command == "decide" && (view?.items.count ?? 1) > 1 && byItems == nil
    return pages.page(
      "form", page.title, page, call, office,
      status: refusal.map { Problem($0.error, id: call.id).status } ?? .ok)
  }

  /// The paper that an application is logged from.
  private func paper(
    _ answers: FormAnswers, _ call: Call, _ office: Office
  ) -> PaperView? {
    guard call.command == "log", let number = answers.values["paper"]?.first, !number.isEmpty
    else { return nil }
    return try? office.openPaper(number)
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
    for (name, files) in call.form.files.sorted(by: { $0.key < $1.key }) {
      answers.files[name] = try files.map { try folder.keep($0.bytes, named: $0.name) }
    }
    let once = once(call, number, folder)
    let version = call.given("_version").flatMap { Int($0) }
    let serving = office.serving(
      RequestMark(version: version, once: once))
    do {
      if let once, let done = try office.done(once) { return .redirect(subject.after(done)) }
      answers = try decidingItems(answers, number, folder, call, office)
      answers = try WordingForm.handedOver(answers, call, folder)
      let written = try forms.enter(
        call.command, of: number, answers, by: call.person, at: serving)
      return .redirect(
        call.given("_back") == "mail"
          ? Self.mailPath : subject.after(number ?? EnteredNumber.of(written)))
    } catch {
      let refusal = try FormRefusal(of: error)
      return try formPage(
        subject, answers,
        refusal: WordingForm.onPage(folder.hiding(refusal), of: call.command), call, office)
    }
  }

  /// What makes the form known again: its key, and all that it was filled with.
  private func once(_ call: Call, _ number: String?, _ folder: UploadFolder) -> RequestMark.Once? {
    let values = call.form.values.filter { !$0.key.hasPrefix("_") }.sorted { $0.key < $1.key }
    let content = values.map { "\($0.key)=\($0.value.joined(separator: "\u{1}"))" }
    let request = [call.command, number ?? ""] + content + folder.digests
    return call.given("_once").map {
      RequestMark.Once(
        account: call.account?.name ?? "", key: $0,
        request: request.joined(separator: "\u{0}"))
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
  /// A refusal of a form; a fault of ours is none, and goes on.
  fileprivate init(of error: any Error) throws {
    let refusal = error as? FormRefusal
    guard let known = refusal?.error ?? error as? OfficeError, known.status != .bug else {
      throw refusal?.error ?? error
    }
    self.init(
      Self.onPage(known), mayBeExplained: refusal?.mayBeExplained ?? false,
      mayBeConfirmed: refusal?.mayBeConfirmed ?? false)
  }

  /// An error in the words of somebody who has the form in view.
  private static func onPage(_ error: OfficeError) -> OfficeError {
    switch error.code {
    case "keyUsedAgain": sentBefore
    case "staleVersion": changedMeanwhile
    case "reportRowNeeded":
      OfficeError(
        error.status, code: error.code, message: error.message, field: error.field,
        article: error.article, hint: "请在“计入年度报告”里选一行，并写明理由")
    default: error
    }
  }

  /// The form shows the case as it is now; what was filled in stands.
  private static let changedMeanwhile = OfficeError(
    .refused, code: "staleVersion", message: "打开这张表以后，案件有了新的登记，这次没有登记",
    hint: "请先看案件页“经过”里最新的一条；仍要登记的，再按一次“登记”")

  /// The browser showed a form once more that was entered, and it was changed.
  private static let sentBefore = OfficeError(
    .refused, code: "keyUsedAgain", message: "这张表刚才已经登记过一次，内容和这次不同，这次没有登记",
    hint: "请先看刚才登记的；确实要再登记一次的，再按一次“登记”")
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

extension PaperView {
  /// `来2026-0004 某公司：要求公开……，2026-03-04 到达`, for the head of a form.
  fileprivate var subject: String {
    let text = [sender, gist].compactMap { $0 }.joined(separator: "：")
    return [number, text.isEmpty ? nil : text].compactMap { $0 }.joined(separator: " ")
      + "，\(on) 到达"
  }
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
