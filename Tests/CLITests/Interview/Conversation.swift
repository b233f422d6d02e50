import Foundation
import Support

/// A person at a terminal who runs one line and answers its questions.
struct Conversation {
  let code: Int32

  /// What was asked and said, without the answers typed.
  let screen: String

  /// What stands on stdout.
  let result: String

  /// - Parameter answers: One a line; the input ends after the last.
  init(_ desk: Desk, _ line: String, _ answers: String) throws {
    try self.init(desk.process(line), answers)
  }

  /// Runs a process that was not started.
  init(_ process: StartedProgram, _ answers: String) throws {
    let terminal = try Pseudoterminal()
    let output = Pipe()
    process.standardInput = terminal.program
    process.standardError = terminal.program
    process.standardOutput = output
    try process.run()
    try terminal.type(answers + "\n\u{04}")
    result = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    screen = try terminal.screen()
    code = process.terminationStatus
  }
}
