import Foundation
import Support
import Testing

@testable import CaseStore

/// Another process that logs cases on a desk.
final class HammerProcess {
  private let process = StartedProgram()
  private let output = Pipe()
  private let complaint = Pipe()
  private var acknowledged = Data()

  init(at folder: String, count: Int) throws {
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "StoreHammer")
    process.arguments = [folder, String(count)]
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
  }

  /// Reads until so many cases are acknowledged or the process is gone.
  func waitForCases(_ count: Int) {
    while numbers.count < count {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return }
      acknowledged += more
    }
  }

  /// Waits for the end and returns every acknowledged number.
  func finish() -> [String] {
    acknowledged += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return numbers
  }

  /// Kills the process, which gets no chance to tidy up.
  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// What the process said when it failed.
  var fault: String {
    String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// The finished lines; one that was cut off was not acknowledged.
  private var numbers: [String] {
    String(decoding: acknowledged, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .dropLast().map(String.init)
  }
}
