import CustomDump
import Foundation
import Support
import Testing

/// The units for systemd.
struct UnitTests {
  private static let verifier = "/usr/bin/systemd-analyze"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Templates/systemd").standardizedFileURL.path

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: verifier)),
    arguments: [["ysq-remind.service", "ysq-remind.timer"], ["ysq.service"]])
  func `systemd finds nothing wrong with the units`(_ units: [String]) throws {
    let paths = units.map { "\(Self.folder)/\($0)" }
    expectNoDifference(try run(["verify"] + paths), Outcome(0))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: verifier)))
  func `systemd counts the service among those that are hardly exposed`() throws {
    let outcome = try run([
      "security", "--offline=yes", "--threshold=20", "\(Self.folder)/ysq.service",
    ])
    expectNoDifference(outcome.code, 0)
  }

  /// Runs the verifier; the code and what it complains of.
  private func run(_ words: [String]) throws -> Outcome {
    let process = StartedProgram()
    let complaints = Pipe()
    process.executableURL = URL(filePath: Self.verifier)
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaints
    try process.run()
    let text = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(process.terminationStatus, errors: String(decoding: text, as: UTF8.self))
  }
}
