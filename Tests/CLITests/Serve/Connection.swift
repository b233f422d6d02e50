import Foundation
import Testing

/// A connection to a service on this machine, as plain as the wire is.
final class Connection {
  /// What came back.
  struct Answer: Hashable {
    let status: Int
    let headers: [String: String]
    let body: String
  }

  private let socket: Int32
  private var rest: [UInt8] = []

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let code = withUnsafeBytes(of: address) {
      connect(
        socket, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
    }
    guard code == 0 else { throw Ended() }
  }

  deinit { close(socket) }

  /// The other end is gone.
  struct Ended: Error {}

  /// Sends a request whole and waits for its answer.
  func ask(_ head: String, body: String = "", cookie: String? = nil) throws -> Answer {
    try send(Self.text(head, body, cookie))
    return try answer()
  }

  /// A request as it is sent.
  static func text(_ head: String, _ body: String = "", _ cookie: String? = nil) -> String {
    let lines = [
      "\(head) HTTP/1.1", "Host: 127.0.0.1", cookie.map { "Cookie: ysq=\($0)" },
      "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)",
    ]
    return lines.compactMap { $0 }.joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  func send(_ text: String) throws {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      guard count > 0 else { throw Ended() }
      bytes.removeFirst(count)
    }
  }

  /// Waits for one answer.
  func answer() throws -> Answer {
    let end = Array("\r\n\r\n".utf8)
    while rest.firstRange(of: end) == nil { try receive() }
    let range = try #require(rest.firstRange(of: end))
    let lines = String(decoding: rest[..<range.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    rest.removeSubrange(..<range.upperBound)
    let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (line[..<colon].lowercased(), String(value))
    }
    let headers = Dictionary(pairs, uniquingKeysWith: { $1 })
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    while rest.count < length { try receive() }
    let body = String(decoding: rest.prefix(length), as: UTF8.self)
    rest.removeFirst(length)
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(status: try #require(status), headers: headers, body: body)
  }

  private func receive() throws {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &block, block.count, 0)
    guard count > 0 else { throw Ended() }
    rest += block.prefix(count)
  }
}
