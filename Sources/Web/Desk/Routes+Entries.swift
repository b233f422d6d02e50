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
    let form = try forms.form(call.command, of: number, after: answers, at: office)
    let version = subject == .case ? try office.today(number ?? "").version : nil
    let page = FormPage(
      form, answers, refusal, path: call.path, back: subject.back(number),
      once: call.given("once") ?? FormToken.freshSecret(), version: version, today: office.today)
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
    if call.given("more") != nil {
      return try formPage(subject, answers, refusal: nil, call, office)
    }
    let once = call.given("once").map {
      RequestMark.Once(
        account: call.account?.name ?? "", key: $0, request: "\(call.command) \(number ?? "")")
    }
    if let once, let done = try office.done(once) { return .redirect(subject.after(done)) }
    for (name, files) in call.form.files {
      answers.files[name] = try files.map { try folder.keep($0.bytes, named: $0.name) }
    }
    let version = call.given("version").flatMap { Int($0) }
    let serving = office.serving(
      RequestMark(version: version, once: once))
    do {
      let written = try forms.enter(
        call.command, of: number, answers, by: call.person, at: serving)
      return .redirect(subject.after(number ?? EnteredNumber.of(written)))
    } catch let refusal {
      return try formPage(subject, answers, refusal: refusal, call, office)
    }
  }
}

extension CaseView {
  /// How many facts the case had when this was shown.
  var version: Int { facts.last?.sequence ?? 0 }
}
