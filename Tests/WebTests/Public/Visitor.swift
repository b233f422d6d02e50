import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// Somebody with a browser, which keeps its cookie and the page that it shows.
final class Visitor {
  private let client: any TestClientProtocol
  private var cookie: String?
  private(set) var status = 0
  private(set) var page = ""
  private(set) var headers: HTTPFields = [:]

  init(_ client: any TestClientProtocol) { self.client = client }

  /// Somebody else at the same service.
  func other() -> Visitor { Visitor(client) }

  func get(_ path: String) async throws {
    try await send(
      .get, path.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? path)
  }

  /// Sends a form as it would be without files.
  func post(_ path: String, _ fields: [Field]) async throws {
    let body = fields.map { "\(Self.coded($0.name))=\(Self.coded($0.value))" }
      .joined(separator: "&")
    try await send(.post, path, "application/x-www-form-urlencoded", Array(body.utf8))
  }

  /// Sends a form with files.
  func upload(_ path: String, _ fields: [Field], _ files: [File]) async throws {
    let mark = "----ysq"
    var body: [UInt8] = []
    for field in fields {
      body += Array(
        "--\(mark)\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n\r\n".utf8)
      body += Array("\(field.value)\r\n".utf8)
    }
    for file in files {
      let head = "form-data; name=\"\(file.field)\"; filename=\"\(file.name)\""
      body += Array("--\(mark)\r\nContent-Disposition: \(head)\r\n\r\n".utf8)
      body += file.bytes + Array("\r\n".utf8)
    }
    body += Array("--\(mark)--\r\n".utf8)
    try await send(.post, path, "multipart/form-data; boundary=\(mark)", body)
  }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, _ type: String? = nil, _ body: [UInt8] = []
  ) async throws {
    var headers: HTTPFields = [:]
    headers[.contentType] = type
    headers[.cookie] = cookie
    let answer = try await client.execute(
      uri: path, method: method, headers: headers, body: ByteBuffer(bytes: body)
    ) { $0 }
    status = answer.status.code
    page = String(buffer: answer.body)
    self.headers = answer.headers
    if let set = answer.headers[.setCookie]?.split(separator: ";").first { cookie = String(set) }
  }

  private static func coded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

/// A field of a form that is sent.
struct Field: Hashable {
  let name: String
  var value: String

  init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

/// A file that is sent.
struct File {
  let field: String
  let name: String
  let bytes: [UInt8]

  init(_ field: String, _ name: String, _ bytes: [UInt8]) {
    (self.field, self.name, self.bytes) = (field, name, bytes)
  }

  static let pdf = Array("%PDF-1.7\n".utf8)
  static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
  static let program: [UInt8] = [0x4D, 0x5A, 0x90, 0]
}

extension Visitor {
  /// The fields of the page that nobody sees, as the visitor sends them back.
  var hidden: [Field] {
    page.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map {
      Field(String($0.1), Self.plain(String($0.2)))
    }
  }

  /// The word of its forms.
  var token: Field { hidden.first { $0.name == "_token" } ?? Field("_token", "") }

  /// What a reader sees below the head, line by line.
  var text: String {
    let main = page.split(separator: "<main", maxSplits: 1).last.map(String.init) ?? page
    let body = String(main.drop { $0 != ">" }.dropFirst())
    let lines = Self.plain(body.replacing(/<[^>]*>/, with: "\n")).split(separator: "\n")
    let words = lines.map { String($0).trimmingCharacters(in: .whitespaces) }
    return words.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
