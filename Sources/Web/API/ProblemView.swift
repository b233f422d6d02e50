import HTTPTypes
import Hummingbird
import Office

/// A problem as programs read it (RFC 9457).
struct ProblemView: Encodable, Sendable {
  let type: String
  let title: String
  let status: Int
  let detail: String
  let code: String
  let field: String?
  let article: String?
  let hint: String?
  let instance: String
  /// Whether the same may be sent again with `asHappened`, or with `yes`.
  let mayBeExplained: Bool
  let mayBeConfirmed: Bool

  init(_ problem: Problem) {
    type = "urn:ysq:\(problem.code)"
    title = problem.message
    status = problem.status.code
    detail = problem.sentence
    code = problem.code
    field = problem.field
    article = problem.article
    hint = problem.hint
    instance = "urn:request:\(problem.id)"
    mayBeExplained = problem.mayBeExplained
    mayBeConfirmed = problem.mayBeConfirmed
  }

  var reply: Reply {
    let bytes = (try? ViewJSON.bytes(of: self)) ?? []
    var headers: [(HTTPField.Name, String)] = []
    if status == 401 { headers.append((.wwwAuthenticate, "Bearer")) }
    return Reply(
      status: .init(code: status), type: "application/problem+json; charset=utf-8", body: bytes,
      headers: headers)
  }
}
