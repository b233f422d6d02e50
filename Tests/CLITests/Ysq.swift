import Foundation
import Support
import Testing

/// What a run of the program left behind.
struct Outcome: Hashable {
  let code: Int32
  let output: String
  let errors: String

  init(_ code: Int32, output: String = "", errors: String = "") {
    self.code = code
    self.output = output
    self.errors = errors
  }
}

/// The real binary, beside the bundle of the tests.
enum Ysq {
  /// Runs a line and waits for its end; nothing but the given variables is in its environment.
  static func run(
    _ words: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(words, input: input, environment: environment)
  }

  static func run(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let output = Pipe()
    let errors = Pipe()
    let process = process(words, environment)
    process.standardInput = try file(holding: input)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = read(output)
    let complaint = read(errors)
    process.waitUntilExit()
    return Outcome(process.terminationStatus, output: text, errors: complaint)
  }

  /// The process before it is run.
  static func process(_ words: [String], _ environment: [String: String] = [:]) -> StartedProgram {
    let process = StartedProgram()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "ysq")
    process.arguments = words
    process.environment = environment
    return process
  }

  private static func read(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// An open file, since a pipe of its own could fill up and block.
  private static func file(holding text: String) throws -> FileHandle {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    return try FileHandle(forReadingFrom: place)
  }
}
