import Foundation
import Glibc

/// A connection to a service on this machine, as plain as the wire is.
public final class Connection {
  /// What came back.
  public struct Answer: Hashable, Sendable {
    public let status: Int
    public let headers: [String: String]
    public let body: String
  }

  private let socket: Int32
  private var rest: [UInt8] = []

  public init(port: Int) throws {
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
    var patience = timeval(tv_sec: 300, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// The other end is gone.
  public struct Ended: Error {}

  /// Sends a request whole and waits for its answer.
  public func ask(_ head: String, body: String = "", cookie: String? = nil) throws -> Answer {
    try send(Self.text(head, body, cookie))
    return try answer()
  }

  /// A request as it is sent.
  public static func text(_ head: String, _ body: String = "", _ cookie: String? = nil) -> String {
    let lines = [
      "\(head) HTTP/1.1", "Host: 127.0.0.1", cookie.map { "Cookie: ysq=\($0)" },
      "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)",
    ]
    return lines.compactMap { $0 }.joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  public func send(_ text: String) throws {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      guard count > 0 else { throw Ended() }
      bytes.removeFirst(count)
    }
  }

  /// Waits for one answer.
  public func answer() throws -> Answer {
    let end = Array("\r\n\r\n".utf8)
    while rest.firstRange(of: end) == nil { try receive() }
    guard let range = rest.firstRange(of: end) else { throw Ended() }
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
    guard let status else { throw Ended() }
    return Answer(status: status, headers: headers, body: body)
  }

  /// Whether the other side ends it; it is waited for.
  public var isEnded: Bool {
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = recv(socket, &block, block.count, 0)
      if count <= 0 { return count == 0 || errno == ECONNRESET }
    }
  }

  private func receive() throws {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &block, block.count, 0)
    guard count > 0 else { throw Ended() }
    rest += block.prefix(count)
  }
}
