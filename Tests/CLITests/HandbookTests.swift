import CustomDump
import Foundation
import Testing

@testable import CLI

/// The clerks' page; its outputs are held by `Scripts/handbook --check`.
struct HandbookTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(contentsOf: root.appending(path: "Docs/操作手册.md"), encoding: .utf8)
  }

  @Test func `every command stands in the handbook with its output`() {
    let typed = page.split(separator: "\n").filter { $0.hasPrefix("$ ysq ") }
    let lines = Self.verbs(below: VerbNode(root: CLI.Ysq.self)).map(\.line)
    expectNoDifference(
      lines.filter { line in
        !typed.contains { ($0 + " ").hasPrefix("$ \(line) ") && !$0.hasSuffix("--help") }
      }, [])
  }

  private static func verbs(below node: VerbNode) -> [VerbNode] {
    node.children.flatMap { $0.isGroup ? verbs(below: $0) : [$0] }
  }
}
