import Foundation
import Glibc
import Testing

@testable import CLI

@Suite("Many at once, and slow ones", .serialized)
struct CrowdTests {
  @Test("A thousand who are connected and say nothing keep nobody else waiting")
  func thousandConnections() throws {
    OpenFiles.allowMany()
    let served = try ServedProcess { _ in }
    let idle = try (0..<1_000).map { _ in try Connection(port: served.port) }
    defer { for connection in idle { connection.close() } }
    #expect(try Connection(port: served.port).answer("GET /health").hasPrefix("HTTP/1.1 200"))
    // Half a request each: the head never ends.
    for connection in idle { connection.send("GET /login HTTP/1.1\r\nHost: a\r\n") }
    #expect(try Connection(port: served.port).answer("GET /login").hasPrefix("HTTP/1.1 200"))
  }

  @Test(
    "A connection whose body nobody wants is ended, however slowly the body comes",
    arguments: ["POST /nothing-here", "POST /desk/cases/2026-0001/do/note", "GET /health"])
  func unwantedBody(request: String) throws {
    let served = try ServedProcess { _ in }
    let connection = try Connection(port: served.port)
    defer { connection.close() }
    let answer = connection.answer(
      request, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 "))
    #expect(connection.isEnded)
  }

  @Test("A body that is told to be too large is refused before it is sent")
  func declaredTooLarge() throws {
    let served = try ServedProcess { _ in }
    let answer = try Connection(port: served.port).answer(
      "POST /login",
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 413"))
  }
}

/// A bare connection to loopback.
struct Connection {
  private let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0, "connect: \(errno)")
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  func send(_ text: String) { _ = text.withCString { Glibc.send(socket, $0, strlen($0), 0) } }

  /// Asks, and reads what comes first.
  func answer(_ request: String, _ headers: String = "") -> String {
    send("\(request) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = recv(socket, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// Whether the other side ends it; it is waited for.
  var isEnded: Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { return count == 0 || errno == ECONNRESET }
    }
  }

  func close() { Glibc.close(socket) }
}
