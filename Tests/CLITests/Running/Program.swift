import Foundation
import Support

/// A program of the system, or a script of the project, as tests run it.
enum Program {
  /// The folder of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// Where a program of the system lies; nil where it is not installed.
  static func path(_ name: String) -> String? {
    [
      "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "\(root)/.build-nginx/usr/sbin",
    ]
    .map { "\($0)/\(name)" }
    .first(where: FileManager.default.isExecutableFile(atPath:))
  }

  /// Runs it and waits for its end; what it says on both streams is its output.
  static func run(_ path: String, _ words: String...) throws -> Outcome { try run(path, words) }

  static func run(_ path: String, _ words: [String]) throws -> Outcome {
    let process = StartedProgram()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(process.terminationStatus, output: String(decoding: text, as: UTF8.self))
  }
}
