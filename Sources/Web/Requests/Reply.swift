import HTTPTypes
import Hummingbird
import NIOCore

/// What is answered to a request.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var type = "text/html; charset=utf-8"
  var body: [UInt8] = []
  var headers: [(HTTPField.Name, String)] = []
  /// The secret that the browser is to keep from now on; an empty one is forgotten.
  var secret: String?

  var isPage: Bool { type.hasPrefix("text/html") }

  static func page(_ html: String, _ status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, body: Array(html.utf8))
  }

  static func redirect(_ path: String) -> Reply {
    Reply(status: .seeOther, headers: [(.location, path)])
  }

  static func json(_ bytes: [UInt8], _ status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, type: "application/json; charset=utf-8", body: bytes)
  }

  /// A file that the browser stores and never runs.
  static func file(_ bytes: [UInt8], named name: String, type: String) -> Reply {
    Reply(type: type, body: bytes, headers: [(.contentDisposition, disposition(name))])
  }

  /// RFC 6266: a name in plain letters, and the real one in UTF-8.
  private static func disposition(_ name: String) -> String {
    let plain = String(
      name.unicodeScalars.map {
        $0.isASCII && $0 != "\"" && $0 != "\\" && $0.value > 31 ? Character($0) : "_"
      })
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(name.inLink)"
  }
}
