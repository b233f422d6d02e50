import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Office

/// A browser with what it keeps.
struct Browser: Sendable {
  var secret: String

  /// One that was never here.
  static let fresh = Browser(secret: FormToken.freshSecret())

  var token: String { FormToken.of(secret) }

  private var headers: HTTPFields { [.cookie: "ysq=\(secret)"] }

  func get(_ path: String, _ client: any TestClientProtocol) async throws -> Page {
    Page(try await client.execute(uri: path, method: .get, headers: headers, body: nil))
  }

  /// Sends a form with its token.
  func post(
    _ path: String, _ fields: [String: String] = [:], _ client: any TestClientProtocol,
    token: String? = nil, more: HTTPFields = [:]
  ) async throws -> Page {
    var all = fields
    all["_token"] = token ?? self.token
    let body = all.sorted { $0.key < $1.key }.map { "\($0.key.coded)=\($0.value.coded)" }
      .joined(separator: "&")
    var fields = headers
    fields[.contentType] = "application/x-www-form-urlencoded"
    for field in more { fields[field.name] = field.value }
    return Page(
      try await client.execute(
        uri: path, method: .post, headers: fields, body: ByteBuffer(string: body)))
  }
}

/// What came back.
struct Page: Sendable {
  let status: Int
  let text: String
  let headers: HTTPFields

  init(_ response: TestResponse) {
    status = response.status.code
    text = String(buffer: response.body)
    headers = response.headers
  }

  /// Where it leads to.
  var location: String? { headers[.location] }

  /// What the page says was wrong.
  var problem: String? { between("role=\"alert\">", "</p>") }

  /// The value of a hidden field.
  func hidden(_ name: String) -> String? { between("name=\"\(name)\" value=\"", "\"") }

  private func between(_ start: String, _ end: String) -> String? {
    guard let from = text.range(of: start),
      let to = text.range(of: end, range: from.upperBound..<text.endIndex)
    else { return nil }
    return String(text[from.upperBound..<to.lowerBound])
  }
}

extension String {
  fileprivate var coded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
  }
}
