import Foundation
import Statute
import Support
import Synchronization

@testable import Office

/// Somebody of the office who is signed in.
struct SignedIn: Sendable {
  let name: String
  let secret: String

  /// Adds the account and signs in.
  init(_ name: String, _ role: Role, _ office: Office) throws {
    PasswordHash.power.withLock { $0 = 4 }
    let first = "first correct horse battery"
    try office.addAccount(
      name, title: "示例\(name)", roles: [role], unit: nil, password: first, by: "测试")
    self.name = name
    secret = try office.changePassword(of: name, from: first, to: "correct horse battery")
  }

  /// Sends a form; the number of the case that it leads to, or nothing where it was refused.
  func enter(
    _ path: String, _ fields: [String: String], _ connection: Connection
  ) throws -> String? {
    let fields = fields.merging(["_token": FormToken.of(secret)]) { $1 }
    let body = fields.map { "\($0.key)=\($0.value.coded)" }.joined(separator: "&")
    let answer = try connection.ask("POST \(path)", body: body, cookie: secret)
    guard answer.status == 303 else { return nil }
    return answer.headers["location"]?.split(separator: "/").last.map(String.init)
  }

  /// Logs an application that came over the counter on a day.
  func log(_ wants: String, on day: String, _ connection: Connection) throws -> String? {
    try enter(
      "/desk/new/log",
      [
        "channel": "inPerson", "on": day, "kind": "person", "applicant": "王小明",
        "wants": wants, "_once": "\(name) \(wants)",
      ], connection)
  }
}

extension String {
  fileprivate var coded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
  }
}
