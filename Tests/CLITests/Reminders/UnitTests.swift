import CustomDump
import Foundation
import Testing

/// The units for systemd.
struct UnitTests {
  private static let verifier = "/usr/bin/systemd-analyze"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: verifier)))
  func `systemd finds nothing wrong with the timer and the service`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Templates/systemd").standardizedFileURL.path
    let process = Process()
    let complaints = Pipe()
    process.executableURL = URL(filePath: Self.verifier)
    process.arguments = ["verify"] + ["service", "timer"].map { "\(folder)/ysq-remind.\($0)" }
    process.standardError = complaints
    try process.run()
    let text = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    expectNoDifference(String(decoding: text, as: UTF8.self), "")
    expectNoDifference(process.terminationStatus, 0)
  }
}
