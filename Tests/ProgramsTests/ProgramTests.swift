import CustomDump
import Foundation
import Programs
import Testing

/// How a program ends that is run by this one.
struct ProgramTests {
  private func end(_ line: String, seconds: Int32 = 60) throws -> (ProgramEnd, String) {
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: said) }
    let program = Program("/bin/sh", ["-c", line], environment: ["PATH": "/usr/bin:/bin"])
    let end = program.run(saying: said.path, seconds: seconds)
    return (end, try String(contentsOf: said, encoding: .utf8))
  }

  static let ends: [(String, ProgramEnd, String)] = [
    ("exit 0", .exited(0), ""), ("echo 甲; echo 乙 >&2; exit 7", .exited(7), "甲\n乙\n"),
    ("kill -TERM $$", .killed(15), ""), ("cat; echo $PATH $HOME", .exited(0), "/usr/bin:/bin\n"),
  ]

  @Test(arguments: ends)
  func `a program ends as it does`(line: String, expected: ProgramEnd, said: String) throws {
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

  @Test func `a program reads the file that it is given, from where that stands`() throws {
    let folder = FileManager.default.temporaryDirectory
    let (letter, said) = (
      folder.appending(path: UUID().uuidString), folder.appending(path: UUID().uuidString)
    )
    defer { [letter, said].forEach { try? FileManager.default.removeItem(at: $0) } }
    try Data("甲乙丙".utf8).write(to: letter)
    let file = try FileHandle(forReadingFrom: letter)
    try file.seek(toOffset: 3)
    let program = Program("/bin/cat", [], environment: [:])
    expectNoDifference(program.run(reading: file.fileDescriptor, saying: said.path), .exited(0))
    expectNoDifference(try String(contentsOf: said, encoding: .utf8), "乙丙")
  }

  @Test(.timeLimit(.minutes(2)))
  func `what a program leaves behind to go on working is not waited for`() throws {
    let sign = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let program = Program(
      "/bin/sh", ["-c", #"(until [ -e "$0" ]; do sleep 0.1; done; rm "$0") & exit 3"#, sign],
      environment: ["PATH": "/usr/bin:/bin"])
    expectNoDifference(program.run(), .exited(3))
    try Data().write(to: URL(filePath: sign))
  }

  @Test func `a program has three open files, and no other of this one's`() throws {
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: said) }
    let pipe = Pipe()
    let program = Program("/bin/ls", ["/proc/self/fd"], environment: [:])
    expectNoDifference(program.run(saying: said.path), .exited(0))
    // The fourth is the folder that it lists.
    expectNoDifference(try String(contentsOf: said, encoding: .utf8), "0\n1\n2\n3\n")
    try pipe.fileHandleForWriting.close()
  }

  @Test func `a program that is not there is told`() {
    let program = Program("/nowhere", [], environment: [:])
    expectNoDifference(program.run(), .notStarted(ENOENT))
    expectNoDifference(program.run(saying: "/nowhere/a"), .notStarted(ENOENT))
    expectNoDifference(program.run(saying: "/dev/null", seconds: 5), .notStarted(ENOENT))
  }

  @Test func `a program works in the folder that it is given, with files in any order`() throws {
    let pipe = Pipe()
    let program = Program(
      "/bin/sh", ["-c", "pwd; echo 乙 >&2"], environment: ["PATH": "/usr/bin:/bin"], folder: "/usr")
    let output = pipe.fileHandleForWriting.fileDescriptor
    let child = try program.start(with: [output, output, output])
    expectNoDifference(ProgramEnd(of: child), .exited(0))
    try pipe.fileHandleForWriting.close()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    expectNoDifference(String(decoding: said, as: UTF8.self), "/usr\n乙\n")
  }
}
