import Foundation
import Support
import Testing

@Suite("Many at once, and slow ones", .serialized)
struct CrowdTests {
  @Test("A thousand who are connected and say nothing keep nobody else waiting")
  func thousandConnections() throws {
    let served = try ServedProcess { _ in }
    let crowd = try Crowd(1_000, port: served.port)
    #expect(try Connection(port: served.port).ask("GET /health").status == 200)
    try crowd.sendHalfARequestEach()
    #expect(try Connection(port: served.port).ask("GET /login").status == 200)
    try crowd.leave()
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

/// Many connections that a process of its own holds: this one could not start programs any more
/// (decision 41).
private final class Crowd {
  private let shell = StartedProgram()
  private let orders = Pipe()
  private let answers = Pipe()

  /// What the shell does with a number and a port; each order is answered with a line.
  private static let script = #"""
    set -e
    ulimit -n 4096
    for ((i = 0; i < $1; i++)); do exec {one}<>"/dev/tcp/127.0.0.1/$2"; all+=("$one"); done
    echo connected
    read -r
    for one in "${all[@]}"; do printf 'GET /login HTTP/1.1\r\nHost: a\r\n' >&"$one"; done
    echo sent
    read -r
    """#

  init(_ count: Int, port: Int) throws {
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", Self.script, "crowd", "\(count)", "\(port)"]
    shell.standardInput = orders
    shell.standardOutput = answers
    try shell.run()
    try hear("connected\n")
  }

  deinit {
    shell.terminate()
    shell.waitUntilExit()
  }

  /// The head of a request that never ends.
  func sendHalfARequestEach() throws {
    try order()
    try hear("sent\n")
  }

  func leave() throws {
    try order()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }

  private func order() throws { try orders.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }

  private func hear(_ line: String) throws {
    let heard = try answers.fileHandleForReading.read(upToCount: line.utf8.count) ?? Data()
    try #require(String(decoding: heard, as: UTF8.self) == line)
  }
}
