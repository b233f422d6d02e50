import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Office
import Statute

@testable import CLI
@testable import Web

/// A small desk behind the real router, with a token for each of some people.
final class APIDesk: Sendable {
  static let today = "2026-03-12"

  let folder: String
  let office: Office
  let service: Service
  private let tokens: [Role: String]

  init() throws {
    let folder = Self.place()
    let template = try Self.template.get()
    try FileManager.default.copyItem(atPath: template.folder, toPath: folder)
    let clock = try OfficeClock(practiceDay: Self.today)
    office = try Office.open(folder, clock: clock)
    service = try Service(ServiceSettings(), forms: VerbForms(), limited: false) {
      try Office.open(folder, clock: clock)
    }
    (self.folder, tokens) = (folder, template.tokens)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Made once and copied: to hash a password takes as long as all else together.
  private static let template = Result { try Template() }

  private struct Template {
    let folder = APIDesk.place()
    private(set) var tokens: [Role: String] = [:]

    init() throws {
      let clock = try OfficeClock(practiceDay: APIDesk.today)
      let office = try Office.create(folder, profile: nil, clock: clock)
      for (role, name, title) in [
        (Role.clerk, "clerk", "周文静"), (.workBodyHead, "head", "李维民"), (.unit, "unit", "何景行"),
        (.auditor, "auditor", "钱立"), (.administrator, "admin", "孙宁"),
      ] {
        try office.addAccount(
          name, title: title, roles: [role], unit: role == .unit ? "政务公开科" : nil,
          password: "初次登录使用的一句话", by: "孙宁")
        tokens[role] = try office.issueToken(
          "\(title)的程序", for: name, scopes: [.read, .write], by: "孙宁")
      }
    }
  }

  private static func place() -> String { NSTemporaryDirectory() + "/api-" + UUID().uuidString }

  /// Asks in the name of somebody; `body` is JSON, and headers are written `Name: value`.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, as role: Role? = .clerk,
    _ headers: String...
  ) async throws -> APIAnswer {
    try await ask(method, path, body, token: role.flatMap { tokens[$0] }, headers)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, token: String?,
    _ headers: [String] = []
  ) async throws -> APIAnswer {
    let fields = Self.fields(token, isJSON: body != nil, headers)
    let path = path.hasPrefix("/") ? path : "/api/v1/\(path)"
    return try await Application(router: service.router()).test(.router) { client in
      let response = try await client.execute(
        uri: path, method: method, headers: fields, body: body.map { ByteBuffer(string: $0) })
      return APIAnswer(
        status: response.status.code, headers: response.headers,
        text: String(buffer: response.body))
    }
  }

  private static func fields(_ token: String?, isJSON: Bool, _ headers: [String]) -> HTTPFields {
    var fields = HTTPFields()
    if let token { fields[.authorization] = "Bearer \(token)" }
    if isJSON { fields[.contentType] = "application/json" }
    for header in headers {
      let parts = header.split(separator: ": ", maxSplits: 1).map(String.init)
      if let name = HTTPField.Name(parts[0]) { fields[name] = parts[1] }
    }
    return fields
  }

  /// The usual application, logged; its number is 2026-0001.
  @discardableResult
  func logged(_ wants: String = "公开道路改造工程设计方案", _ headers: String...) async throws -> APIAnswer {
    try await ask(
      .post, "cases", Self.application(wants), token: tokens[.clerk], headers)
  }

  static func application(_ wants: String) -> String {
    """
    {"channel": "registeredMail", "on": "2026-03-02", "signed": "2026-03-04",
     "applicant": "沈知远", "kind": "person", "wants": "\(wants)"}
    """
  }

  /// The case as the command line shows it.
  func shown(_ number: String) throws -> String {
    String(decoding: try ViewJSON.bytes(of: office.today(number)), as: UTF8.self)
  }

  /// Its deadlines as the command line explains them.
  func explained(_ number: String) throws -> String {
    String(
      decoding: try ViewJSON.bytes(of: office.explain(number, office.standpoint)), as: UTF8.self)
  }
}

/// What was answered.
struct APIAnswer: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  var tag: String? { headers[.eTag] }
  var type: String? { headers[.contentType] }

  /// The text without what differs from run to run.
  var steady: String {
    text.replacing(/\d{4}-\d\d-\d\dT[0-9:.]+Z/, with: "…")
      .replacing(/urn:request:[0-9a-f]+/, with: "…")
  }

  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
  }

  var items: [[String: Any]] { json["items"] as? [[String: Any]] ?? [] }

  /// The values of a key of the rows of a list.
  func column(_ key: String) -> [String] { items.map { "\($0[key] ?? "")" } }
}
