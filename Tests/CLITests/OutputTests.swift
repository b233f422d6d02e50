import CustomDump
import Foundation
import Support
import Testing

struct OutputTests {
  @Test func `a reader that leaves early ends the program quietly`() throws {
    let days = String(repeating: "2026-01-05\n", count: 20_000)
    let process = Ysq.process(["calendar", "add", "-", "--days", "7", "--json"])
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try output.fileHandleForReading.close()
    try input.fileHandleForWriting.write(contentsOf: Data(days.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test func `a full disk is said and is 75`() throws {
    let process = Ysq.process(["calendar", "check", "2026-01-05"])
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 75)
    expectNoDifference(
      String(decoding: complaint, as: UTF8.self), "结果写不出去，磁盘已满；结果不完整，请换个地方重做。\n")
  }

  @Test func `twenty thousand answers arrive whole`() throws {
    let days = String(repeating: "2026-02-13\n", count: 20_000)
    let outcome = try Ysq.run("calendar", "add", "-", "--days", "20", "--json", input: days)
    let line =
      #"{"from":"2026-02-13","days":20,"due":"2026-03-19","certainty":"firm","missingYear":null}"#
    #expect(outcome == Outcome(0, output: String(repeating: line + "\n", count: 20_000)))
  }
}
