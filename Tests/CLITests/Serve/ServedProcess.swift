import Foundation
import Support
import Testing

/// `ysq serve` by the real binary, on a desk and a free port.
final class ServedProcess: Sendable {
  let port: Int
  private let process: StartedProgram
  private let log: String

  init(_ desk: SampleDesk, _ words: String...) throws {
    log = SampleDesk.place("log")
    try Data().write(to: URL(filePath: log))
    process = Ysq.process(
      ["serve", "--port", "0", "--desk", desk.folder] + words,
      desk.environment.merging(["YSQ_TODAY": "\(desk.today)"]) { $1 })
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: log)
    try process.run()
    let welcome = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(
      welcome.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap { Int($0.1) }, "\(welcome)")
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: log)
  }

  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for its end and returns the exit code.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The lines of its log about requests, without what is new each time.
  func requests() throws -> [[String]] {
    try lines().filter { $0["event"].word == "request" }.map { line in
      line.keys.filter { !["time", "ms", "id", "event"].contains($0) }
        .map { "\($0) \(line[$0].word)" }
    }
  }

  /// Waits until it has told of something.
  func waitFor(_ event: String) throws {
    while try !lines().contains(where: { $0["event"].word == event }) {
      try #require(process.isRunning)
      usleep(20_000)
    }
  }

  func lines() throws -> [JSON] {
    try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("{") }.map { try JSON(String($0)) }
  }
}
