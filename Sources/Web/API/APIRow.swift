import HTTPTypes
import Hummingbird
import Office

/// A row of the API: what is asked, who may, what answers, and how the description tells of it.
struct APIRow: Sendable {
  /// What stands before every path.
  static let root = "/api/v1"

  let method: HTTPRequest.Method
  /// The path after ``root``.
  let path: String
  let access: Route.Access
  /// What it does, in one sentence without full stop.
  let about: String
  var parameters: [APIParameter] = []
  /// The name of the schema of what is answered, with `[]` for an array of it.
  let answer: String
  var status = HTTPResponse.Status.ok
  /// What its commands are about, of a row in which the path names the command.
  var subject: FormSubject?
  /// The command that it enters, of a row that enters always the same.
  var command: String?
  /// Whether it tells the version of the case (`ETag`).
  var isVersioned = false
  let perform: @Sendable (Call, Office) throws -> Reply

  /// The row of the table of routes.
  var route: Route {
    let answer: @Sendable (Call, Office) throws -> Reply = { call, office in
      try refuseOdd(call)
      return try perform(call, office)
    }
    return Route(
      method: method, path: Self.root + path, access: access, answer: answer,
      isRemembered: method == .get && subject == nil)
  }

  /// A misspelt or empty field of the query would change what is answered without a word.
  private func refuseOdd(_ call: Call) throws {
    // The form of a command takes what was answered so far.
    guard subject == nil || method == .post else { return }
    let known = parameters.map(\.name)
    for name in known {
      guard let values = call.query[name], values.count > 1 || values == [""] else { continue }
      let what = values.count > 1 ? "写了几次" : "没有写内容"
      throw OfficeError(
        .usage, code: "badParameter", message: "“\(name)”\(what)", field: name, hint: "请只写一次，不用的去掉")
    }
    guard let name = call.query.keys.sorted().first(where: { !known.contains($0) }) else { return }
    throw OfficeError(
      .usage, code: "unknownParameter", message: "这里没有“\(name)”这一项", field: name,
      hint: known.isEmpty ? "请去掉" : "可以写 \(known.joined(separator: "、"))")
  }
}

/// A field of the query.
struct APIParameter: Sendable {
  enum Kind: Sendable {
    case text, day, flag
    case number(ClosedRange<Int>)
    case choice([String])
  }

  let name: String
  let kind: Kind
  let about: String
  var isRequired = false

  static func text(_ name: String, _ about: String, isRequired: Bool = false) -> APIParameter {
    APIParameter(name: name, kind: .text, about: about, isRequired: isRequired)
  }

  static func day(_ name: String, _ about: String, isRequired: Bool = false) -> APIParameter {
    APIParameter(name: name, kind: .day, about: about, isRequired: isRequired)
  }

  static func number(
    _ name: String, _ range: ClosedRange<Int>, _ about: String, isRequired: Bool = false
  ) -> APIParameter {
    APIParameter(name: name, kind: .number(range), about: about, isRequired: isRequired)
  }
}
