import HTTPTypes
import Hummingbird
import Office

/// One entry over the API: read, known again, entered, answered.
struct APIEntry {
  let subject: FormSubject
  let command: String
  let number: String?
  let call: Call
  let office: Office
  let forms: any EntryForms

  /// Enters it, unless this very request did so before: the number of what it is about.
  func perform() throws -> String {
    try subject.refuseOther(command)
    let once = try once
    if let once, let done = try office.done(once) { return done }
    let folder = try UploadFolder()
    let body = try EntryBody(call, forms.options(of: command), folder)
    let serving = office.serving(RequestMark(version: try demandedVersion(), once: once))
    do {
      let written = try forms.enter(
        command, of: number, body.answers, by: call.person, at: serving)
      return number ?? EnteredNumber.of(written)
    } catch let refusal {
      if refusal.error.code == "staleVersion" { throw Problem.stale }
      // The same request came twice at one time, and the other one was first.
      if refusal.error.code == "doneAlready", let once, let done = try office.done(once) {
        return done
      }
      throw Problem(refusal, id: call.id)
    }
  }

  private func demandedVersion() throws -> Int? {
    guard subject == .case, call.headers[.ifMatch] != nil, let number else { return nil }
    return try EntityTag.demanded(call, at: office.today(number).version)
  }

  /// The mark of the request; with another body it is another request.
  private var once: RequestMark.Once? {
    get throws {
      guard let written = call.header("Idempotency-Key") else { return nil }
      let isQuoted = written.count > 1 && written.hasPrefix("\"") && written.hasSuffix("\"")
      let key = isQuoted ? String(written.dropFirst().dropLast()) : written
      guard 1...255 ~= key.utf8.count else { throw Problem.badKey }
      let body = String(decoding: call.form.json ?? [], as: UTF8.self)
      return RequestMark.Once(
        account: call.account?.name ?? "", key: key,
        request: [command, number ?? "", body].joined(separator: "\n"))
    }
  }
}

extension Problem {
  static let badKey = Problem(
    .badRequest, "badKey", "Idempotency-Key 读不出来", hint: "请写 1 至 255 个字符，每次登记用新的")

  /// What was refused, with the field as programs write it and what may still be said for it.
  init(_ refusal: FormRefusal, id: String) {
    self.init(refusal.error, id: id)
    field = field?.camelCase
    mayBeExplained = refusal.mayBeExplained
    mayBeConfirmed = refusal.mayBeConfirmed
  }
}
