import Foundation
import Statute
import Support
import Testing

/// The real service against its description, asked by schemathesis where that is installed.
struct APIContractTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static var isInstalled: Bool {
    let tool = root.appending(path: ".build-python/bin/schemathesis").path
    return FileManager.default.isExecutableFile(atPath: tool)
  }

  @Test(.enabled(if: isInstalled, "Scripts/test installs schemathesis"))
  func `no answer is an error of the program or outside the description`() throws {
    let process = StartedProgram()
    process.executableURL = Self.root.appending(path: "Scripts/check-api")
    process.arguments = [Self.root.appending(path: ".build/debug/ysq").path, "2", "fuzzing"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text.suffix(6_000))")
  }
}
