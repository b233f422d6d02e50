import Foundation
import Support
import Testing

@testable import CLI

@Suite("Many at once, and slow ones", .serialized)
struct CrowdTests {
  @Test("A thousand who are connected and say nothing keep nobody else waiting")
  func thousandConnections() throws {
    OpenFiles.allowMany()
    let served = try ServedProcess { _ in }
    let idle = try (0..<1_000).map { _ in try Connection(port: served.port) }
    #expect(try Connection(port: served.port).ask("GET /health").status == 200)
    // Half a request each: the head never ends.
    for connection in idle { try connection.send("GET /login HTTP/1.1\r\nHost: a\r\n") }
    #expect(try Connection(port: served.port).ask("GET /login").status == 200)
  }

  @Test(
    "A connection whose body nobody wants is ended, however slowly the body comes",
    arguments: ["POST /nothing-here", "POST /desk/cases/2026-0001/do/note", "GET /health"])
  func unwantedBody(request: String) throws {
    let served = try ServedProcess { _ in }
    let connection = try Connection(port: served.port)
    try connection.send(Self.head("\(request)", length: "100000"))
    #expect([200, 303, 401, 404].contains(try connection.answer().status))
    #expect(connection.isEnded)
  }

  @Test("A body that is told to be too large is refused before it is sent")
  func declaredTooLarge() throws {
    let served = try ServedProcess { _ in }
    let connection = try Connection(port: served.port)
    try connection.send(Self.head("POST /login", length: "99999999999"))
    #expect(try connection.answer().status == 413)
  }

  /// The head of a request whose body does not follow.
  private static func head(_ request: String, length: String) -> String {
    let lines = [
      "\(request) HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded",
      "Content-Length: \(length)",
    ]
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }
}
