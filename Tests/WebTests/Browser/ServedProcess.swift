import Foundation
import Office
import Statute
import Support
import Testing

@testable import CLI
@testable import Office

/// The real binary serving a desk of its own on a free port of loopback; it ends with this value.
final class ServedProcess {
  static let today = "2026-11-20"

  let folder: String
  let port: Int
  private let process = StartedProgram()
  private let output = Pipe()

  /// - Parameter prepare: Fills the desk first.
  init(
    profile lines: String = "", remedyOnline: Bool = false, _ prepare: (Office) throws -> Void
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let clock = try OfficeClock(practiceDay: Self.today)
    _ = try Office.create(folder, profile: nil, clock: clock)
    let file = folder + "/profile.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let remedy = "复议机关: 示例省人民政府\n"
    let online = remedy + "        网上复议: https://fuyi.example.gov.cn/\n"
    let edited = remedyOnline ? text.replacing(remedy, with: online) : text
    try (edited + lines).write(toFile: file, atomically: true, encoding: .utf8)
    try prepare(try Office.open(folder, clock: clock))
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "ysq")
    process.arguments = ["serve", "--port", "0", "--desk", folder]
    process.environment = ["YSQ_TODAY": Self.today, "PATH": "/usr/local/bin:/usr/bin:/bin"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    port = try Self.port(of: output.fileHandleForReading)
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The port stands in the first line that the service prints.
  private static func port(of output: FileHandle) throws -> Int {
    var text = ""
    while !text.contains("\n") {
      let more = output.availableData
      if more.isEmpty { break }
      text += String(decoding: more, as: UTF8.self)
    }
    let found = text.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)
    return try #require(found.flatMap { Int($0.1) }, "\(text)")
  }

  /// Adds somebody whose password is known and changed already.
  static func add(_ name: String, _ title: String, _ role: Role, _ office: Office) throws {
    let first = "first horse battery"
    try office.addAccount(
      name, title: title, roles: [role], unit: nil, password: first, by: "测试")
    _ = try office.changePassword(of: name, from: first, to: "correct horse battery")
  }

  static func enter(
    _ command: String, _ number: String?, _ answers: [String: String], _ office: Office
  )
    throws
  {
    _ = try VerbForms().enter(
      command, of: number, FormAnswers(answers.mapValues { [$0] }), by: "示例经办", at: office)
  }
}

/// A story that a real browser tells.
enum Story {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL
  private static let python = root.appending(path: ".build-python/bin/python3").path

  /// Whether `Scripts/install-browser` has installed what the stories drive.
  static let canBeTold =
    FileManager.default.isExecutableFile(atPath: python)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/chromedriver")

  /// What the story saw, line by line; what it complained about stands below.
  static func tell(_ name: String, port: Int) throws -> [String] {
    let process = StartedProgram()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      root.appending(path: "Tests/WebTests/Browser/Stories/\(name).py").path,
      "http://127.0.0.1:\(port)",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }
}
