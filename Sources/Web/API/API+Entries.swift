import HTTPTypes
import Hummingbird
import Office

/// Entering, by the commands of the command line.
extension API {
  var entries: [APIRow] {
    [
      APIRow(
        method: .post, path: "/cases", access: .token("log", .write), about: "登记申请", answer: "Case",
        status: .created, command: "log", isVersioned: true, perform: log),
      APIRow(
        method: .post, path: "/cases/{number}/{command}", access: .tokenCommand, about: "登记",
        answer: "Case", subject: .case, isVersioned: true
      ) { call, office in
        _ = try Self.case(call, office)
        let number = try enter(.case, call.command, call.parameter("number"), call, office)
        return try Self.reply(try office.today(number))
      },
      formRow(.case, "/cases/{number}/form/{command}"),
      formRow(.new, "/form/{command}"),
    ]
  }

  /// Enters what the body says: the number of what it is about.
  func enter(
    _ subject: FormSubject, _ command: String, _ number: String?, _ call: Call, _ office: Office
  ) throws -> String {
    try APIEntry(
      subject: subject, command: command, number: number, call: call, office: office, forms: forms
    ).perform()
  }

  @Sendable private func log(_ call: Call, _ office: Office) throws -> Reply {
    let number = try enter(.new, "log", nil, call, office)
    var reply = try Self.reply(try office.today(number), .created)
    reply.headers.append((.location, "\(APIRow.root)/cases/\(number)"))
    return reply
  }

  private func formRow(_ subject: FormSubject, _ path: String) -> APIRow {
    APIRow(
      method: .get, path: path, access: .token("password", .read),
      about: "一项登记要问什么；查询里写已经答了的，问题随之变化", answer: "Form", subject: subject
    ) { call, office in
      try self.form(subject, call, office)
    }
  }

  private func form(_ subject: FormSubject, _ call: Call, _ office: Office) throws -> Reply {
    guard Permission.knows(call.command) else { throw Problem.noSuchCommand(call.command) }
    guard call.may(call.command) else { throw Problem.notAllowed }
    try subject.refuseOther(call.command)
    let number = subject.number(call)
    if subject == .case { _ = try Self.case(call, office) }
    let names = Dictionary(
      forms.options(of: call.command).map { ($0.name.camelCase, $0.name) },
      uniquingKeysWith: { $1 })
    let answers = FormAnswers(
      Dictionary(call.query.map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { $1 }))
    let form = try forms.form(call.command, of: number, after: answers, at: office)
    return try Self.reply(form.forPrograms)
  }
}

extension EntryForm {
  /// The form with the names that a body has.
  fileprivate var forPrograms: EntryForm {
    EntryForm(
      command: command, title: title, about: about,
      fields: fields.map {
        FormField(
          name: $0.name.camelCase, title: $0.title, note: $0.note, kind: $0.kind,
          isRequired: $0.isRequired, choices: $0.choices, proposal: $0.proposal,
          decidesOthers: $0.decidesOthers)
      })
  }
}
