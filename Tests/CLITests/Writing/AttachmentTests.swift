import ArgumentParser
import CustomDump
import Foundation
import Testing

@testable import CLI

/// Files that come with an entry.
struct AttachmentTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      "log --channel inPerson --on 2026-11-16 --applicant 沈知远 --kind person --wants 设计方案")
  }

  @Test func `a file can come with whatever is entered of a case, and stands beside it`() throws {
    let slip = try desk.file("审批单.txt", "同意延期")
    let shown = try desk.enter(
      """
      extend 2026-0001 --days 10 --approved-by 李维民 --approved-on 2026-11-18 --told-on 2026-11-19 \
      --attach \(slip)
      contact 2026-0001 --on 2026-11-20 --with 沈知远 --gist 告知延期 --attach \(slip)
      """)
    expectNoDifference(
      shown.kinds, ["received", "extended", "attached", "contacted", "attached"])
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test(arguments: ["/nowhere.pdf", "/dev/null"])
  func `an entry with a file that cannot be kept is not made`(file: String) throws {
    let before = try desk.ledger()
    let refused = try desk.refusal(
      "contact 2026-0001 --on 2026-11-20 --with 沈知远 --gist 告知 --attach \(file)")
    expectNoDifference(refused.field, "--attach")
    expectNoDifference(try desk.ledger(), before)
  }

  @Test func `an empty file is no attachment`() throws {
    let path = try desk.file("扫描件.pdf", "")
    let refused = try desk.refusal("note 2026-0001 --text 材料 --attach \(path)")
    expectNoDifference(refused.message, "“\(path)”是空文件")
    expectNoDifference([refused.code, refused.field], ["emptyFile", "--attach"])
  }

  @Test func `every verb that adds to a case takes files`() {
    let verbs = Self.leaves(below: VerbNode(root: CLI.Ysq.self)).map {
      ($0, CommandShape($0.command))
    }
    let writes = verbs.filter { _, shape in
      shape.argument("<案号>")?.isOptional == false && shape.argument("--as-happened") != nil
    }
    #expect(writes.count > 30)
    let without = writes.filter { $0.1.argument("--attach") == nil }.map(\.0.line)
    expectNoDifference(without, [])
  }

  private static func leaves(below node: VerbNode) -> [VerbNode] {
    node.isGroup ? node.children.flatMap(leaves) : [node]
  }
}
