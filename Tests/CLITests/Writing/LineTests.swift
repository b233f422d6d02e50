import ArgumentParser
import CustomDump
import Foundation
import Testing

@testable import CLI

/// What is particular to the lines of writing commands.
struct LineTests {
  @Test(arguments: [
    ("verify 2026-0001 --on 2026-03-03 --passed --failed 不符", "--failed"),
    (
      "correction ask 2026-0001 --on 2026-03-03 --item 名称 --within 5 --by-day 2026-03-20",
      "--by-day"
    ),
    ("log --authorised --channel inPerson", "--agent"),
    ("withdraw 2026-0001 --on 2026-03-03 --items 一", "--items"),
    ("withdraw 2026-0001 --on 2026-03-03 --items ,", "--items"),
    ("amend 2026-0001 --on 2026-03-03 --text 更正", "DOC"),
    ("sent --on 2026-03-03 --means direct", "CASE"),
  ])
  func `contradictions and gaps are told before the desk is opened`(
    line: String, field: String
  ) throws {
    let outcome = try CLITests.Ysq.run(
      line.split(separator: " ").map(String.init) + ["--desk", "/nowhere", "--json"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(#""field":"\#(field)""#))
  }

  @Test func `without a desk a line that can be read is answered with 66`() throws {
    let outcome = try CLITests.Ysq.run(
      "confirm", "2026-0001", "--on", "2026-03-03", "--desk", "/nowhere")
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("“/nowhere”不是案件台"))
  }

  @Test func `every example of the help can be read`() throws {
    for node in Self.verbs(below: VerbNode(root: CLI.Ysq.self))
    where !["init", "calendar"].contains(node.path.first) {
      let lines = node.command.configuration.discussion.split(separator: "\n")
      for line in lines where line.hasPrefix("ysq ") && !line.contains("<") {
        let quoted = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        let words = quoted.flatMap { index, part in
          index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        let outcome = try CLITests.Ysq.run(
          Array(words.dropFirst()), environment: ["YSQ_DESK": "/dev/null/desk"])
        #expect([0, 66].contains(outcome.code), "\(line)\n\(outcome.errors)")
      }
    }
  }

  private static func verbs(below node: VerbNode) -> [VerbNode] {
    node.isGroup ? node.children.flatMap(verbs) : [node]
  }

  @Test func `every Chinese name leads where the English one does`() throws {
    for (english, chinese) in Self.names(below: VerbNode(root: CLI.Ysq.self), VerbName.all) {
      let reader = VerbReader(root: VerbNode(root: CLI.Ysq.self))
      guard case .help(let node) = try reader.call(chinese + ["--help"]) else {
        Issue.record("\(chinese)")
        continue
      }
      expectNoDifference(node.path, english)
    }
  }

  /// Each verb by its English path and by every path of Chinese names.
  private static func names(
    below node: VerbNode, _ table: [VerbName], _ english: [String] = [], _ chinese: [String] = []
  ) -> [([String], [String])] {
    node.children.flatMap { child -> [([String], [String])] in
      guard let name = table.first(where: { $0.english == child.path.last }) else { return [] }
      return name.chinese.flatMap { alias in
        [(child.path, chinese + [alias])]
          + names(below: child, name.below, child.path, chinese + [alias])
      }
    }
  }
}
