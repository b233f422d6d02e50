import CustomDump
import Foundation
import Programs
import Testing

/// How a program ends that is run by this one.
struct ChildProcessTests {
  private func end(_ line: String, seconds: Int32 = 60) throws -> (ChildProcess.End, String) {
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: said) }
    let child = ChildProcess(
      program: "/bin/sh", arguments: ["-c", line], environment: ["PATH": "/usr/bin:/bin"],
      complaints: said.path)
    let end = child.run(seconds: seconds)
    return (end, try String(contentsOf: said, encoding: .utf8))
  }

  static let ends: [(String, ChildProcess.End, String)] = [
    ("exit 0", .exited(0), ""), ("echo 甲; echo 乙 >&2; exit 7", .exited(7), "甲\n乙\n"),
    ("kill -TERM $$", .killed(15), ""), ("cat; echo $PATH $HOME", .exited(0), "/usr/bin:/bin\n"),
  ]

  @Test(arguments: ends)
  func `a program ends as it does`(line: String, expected: ChildProcess.End, said: String) throws {
    let (end, output) = try end(line)
    expectNoDifference(end, expected)
    expectNoDifference(output, said)
  }

  @Test func `a program that is too slow is killed with its children`() throws {
    // The child of the child would hold the line open for an hour.
    let (end, output) = try end("echo 甲; sleep 3600 & sleep 3600", seconds: 5)
    expectNoDifference(end, .tooSlow(seconds: 5))
    expectNoDifference(output, "甲\n")
  }
}
