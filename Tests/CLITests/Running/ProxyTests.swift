import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

/// The file for nginx, by nginx itself, with a service behind it.
@Suite(.enabled(if: Program.path("nginx") != nil && Program.path("openssl") != nil))
final class ProxyTests {
  private static let curl = Program.path("curl")
  private let folder = SampleDesk.place("proxy")
  private let nginx = Program.path("nginx") ?? ""

  init() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/conf", withIntermediateDirectories: true)
    let outcome = try Program.run(
      Program.path("openssl") ?? "", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
      "-subj", "/CN=ysq.example.gov.cn", "-keyout", folder + "/key", "-out", folder + "/pem")
    try #require(outcome.code == 0, "\(outcome.output)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `nginx finds nothing wrong with the file`() throws {
    try write(port: 8_080)
    let outcome = try Program.run(nginx, words + ["-t"])
    expectNoDifference(outcome.code, 0)
    #expect(!outcome.output.contains("warn"), "\(outcome.output)")
  }

  @Test(.enabled(if: curl != nil))
  func `the outer name leads to pages of applicants alone, and both hide the metrics`() throws {
    try serving { port in
      let paths = [
        "/", "/apply", "/query", "/found?q=%E9%A2%84%E7%AE%97", "/assets/style.css", "/login",
        "/desk", "/desk/cases/2026-0001", "/metrics", "/health", "/applying",
      ]
      expectNoDifference(
        try paths.map { try code("ysq.example.gov.cn", port, $0) },
        [200, 200, 200, 200, 200, 404, 404, 404, 404, 404, 404])
      expectNoDifference(
        try paths.map { try code("ysq-desk.example.gov.cn", port, $0) },
        [200, 200, 200, 200, 200, 200, 303, 303, 404, 404, 404])
    }
  }

  @Test(.enabled(if: curl != nil))
  func `addresses that a browser makes up do not get it more tries`() throws {
    try serving { port in
      // Each half second gives back a quarter of a try, so that a slow machine needs some more.
      var codes: Set<Int> = []
      for turn in 0..<200 where !codes.contains(429) {
        codes.insert(
          try code(
            "ysq.example.gov.cn", port, "/query", "-d", "number=2026-0001",
            "-H", "X-Forwarded-For: 203.0.113.\(turn)", "-H", "X-Forwarded-Proto: http"))
      }
      expectNoDifference(codes, [403, 429])
    }
  }

  /// Runs a service and nginx before it for as long as `body` runs, which is given the TLS port.
  private func serving(_ body: (Int) throws -> Void) throws {
    let service = try ServedProcess(SampleDesk(today: "2026-03-12"), "--behind-proxy")
    let port = 10_000 + service.port % 10_000 * 2
    try write(port: service.port, listen: port)
    let proxy = StartedProgram()
    proxy.executableURL = URL(filePath: nginx)
    proxy.arguments = words + ["-g", "daemon off; master_process off;"]
    proxy.standardError = FileHandle.nullDevice
    try proxy.run()
    defer {
      // Foundation starts programs with most signals blocked.
      kill(proxy.processIdentifier, SIGKILL)
      proxy.waitUntilExit()
    }
    while (try? Connection(port: port)) == nil {
      try #require(proxy.isRunning)
      usleep(20_000)
    }
    try body(port)
  }

  private var words: [String] { ["-p", folder, "-e", "error.log", "-c", "conf/nginx.conf"] }

  private func code(_ host: String, _ port: Int, _ path: String, _ more: String...) throws -> Int {
    let words = [
      "-sk", "--max-time", "20", "-o", "/dev/null", "-w", "%{http_code}", "--resolve",
      "\(host):\(port):127.0.0.1", "https://\(host):\(port)\(path)",
    ]
    return try #require(Int(try Program.run(Self.curl ?? "", words + more).output))
  }

  /// The shipped file with places and ports of this test, in the frame that nginx wants around it.
  private func write(port: Int, listen: Int = 8_443) throws {
    let shipped = try String(
      contentsOfFile: Program.root + "/Templates/nginx/ysq.conf", encoding: .utf8)
    let own =
      shipped
      .replacing(/\/etc\/ysq\/tls\/.*\.pem/, with: folder + "/pem")
      .replacing(/\/etc\/ysq\/tls\/.*\.key/, with: folder + "/key")
      .replacing("/var/log/nginx/", with: folder + "/")
      .replacing("127.0.0.1:8080", with: "127.0.0.1:\(port)")
      .replacing(/[ ]+listen \[::\].*\n/, with: "")
      .replacing("listen 443", with: "listen 127.0.0.1:\(listen)")
      .replacing("listen 80;", with: "listen 127.0.0.1:\(listen + 1);")
    try Data(own.utf8).write(to: URL(filePath: folder + "/conf/ysq.conf"))
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map { "\($0)_temp_path \(folder)/\($0);" }.joined(separator: "\n")
    let frame = """
      pid \(folder)/pid;
      worker_processes 1;
      events {}
      http {
      \(temporary)
      include ysq.conf;
      }

      """
    try Data(frame.utf8).write(to: URL(filePath: folder + "/conf/nginx.conf"))
  }
}
