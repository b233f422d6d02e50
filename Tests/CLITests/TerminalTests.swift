import CustomDump
import Foundation
import Support
import Testing

struct TerminalTests {
  @Test func `results are coloured on a terminal`() throws {
    expectNoDifference(
      try title(environment: ["TERM": "xterm"]), "\u{1B}[1m2026年\u{1B}[0m")
  }

  @Test(arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]])
  func `NO_COLOR and a dumb terminal stay plain`(environment: [String: String]) throws {
    expectNoDifference(try title(environment: environment), "2026年")
  }

  @Test func `on a terminal a required option is asked for until it can be read`() throws {
    let talk = try Conversation(Ysq.process(["calendar", "add", "2026-02-13"]), "很多\n20")
    expectNoDifference(talk.screen, "工作日数：“很多”不是可用的数；请写 0 或正整数，如 20。\n工作日数：")
    expectNoDifference(talk.result, "2026-02-13 起第 20 个工作日是 2026-03-19（星期四）。\n")
  }

  private func title(environment: [String: String]) throws -> Substring? {
    let terminal = try Pseudoterminal()
    let process = Ysq.process(["calendar", "show", "2026"], environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal.program
    process.standardError = FileHandle.nullDevice
    try process.run()
    let screen = try terminal.screen()
    process.waitUntilExit()
    return screen.split(separator: "\n").first
  }
}
