import Foundation
import Testing

@testable import CLI

/// Runs a line of the sample tree inside the test, with pipes in place of the streams.
enum SampleSession {
  static func run(_ words: [String]) throws -> Outcome {
    let output = Pipe()
    let errors = Pipe()
    let terminal = Terminal(readsPerson: false, showsResults: false, showsErrors: false)
    let console = Console(
      isJSON: words.asksForJSON, terminal: terminal,
      output: output.fileHandleForWriting.fileDescriptor,
      errors: errors.fileHandleForWriting.fileDescriptor)
    let code = Session(root: SampleTree.self, console: console).run(words)
    return Outcome(code, output: try text(of: output), errors: try text(of: errors))
  }

  private static func text(of pipe: Pipe) throws -> String {
    try pipe.fileHandleForWriting.close()
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
