import Foundation
import Support
import Testing

/// A server of Servers/ on loopback with a folder of its own; it ends with this value.
final class PythonServer {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL
  private static let python = root.appending(path: ".build-python/bin/python3")
  private static let scripts = root.appending(path: "Tests/CLITests/Reminders/Servers")

  /// Whether `Scripts/test` has installed what the servers lean on.
  static let isInstalled = FileManager.default.isExecutableFile(atPath: python.path)

  let folder: String
  let port: Int
  private let process = StartedProgram()
  private let input = Pipe()
  private let output: FileHandle

  init(_ script: String, _ arguments: String...) throws {
    folder = SampleDesk.place("server")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let pipe = Pipe()
    output = pipe.fileHandleForReading
    process.executableURL = Self.python
    process.arguments = [Self.scripts.appending(path: script).path, folder] + arguments
    process.standardInput = input
    process.standardOutput = pipe
    try process.run()
    let words = Self.line(of: output).split(separator: " ")
    port = try #require(words.first == "port" ? words.last.flatMap { Int($0) } : nil)
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Tells it what to do from now on.
  func order(_ words: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(words)\n".utf8))
    try #require(line() == "ok")
  }

  /// The next line that it prints; waits for it.
  func line() -> String { Self.line(of: output) }

  private static func line(of file: FileHandle) -> String {
    var bytes: [UInt8] = []
    while let byte = try? file.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a script of Servers/ prints.
  static func answer(_ script: String, _ argument: String) throws -> String {
    let process = StartedProgram()
    let pipe = Pipe()
    process.executableURL = python
    process.arguments = [scripts.appending(path: script).path, argument]
    process.standardOutput = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self)
  }

  /// The mails that it took, in order, as python reads them.
  func mails() throws -> [ReceivedMail] {
    try JSONDecoder().decode(
      [ReceivedMail].self, from: Data(Self.answer("mails.py", folder).utf8))
  }
}

/// A mail as it arrived.
struct ReceivedMail: Decodable, Hashable {
  let id: String
  let from: String
  let to: String
  let subject: String
  let date: String
  let headers: [String]
  let defects: [String]
  let text: String

  /// `某人 1. 2026-0001 答复：…`: each clock that it tells.
  var told: [String] {
    text.split(separator: "\n").filter { $0.first?.isNumber == true }.map { "\(to) \($0)" }
  }
}

extension [ReceivedMail] {
  /// The clocks of all mails, second copies dropped by their message id.
  var told: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }.flatMap(\.told).sorted()
  }
}
