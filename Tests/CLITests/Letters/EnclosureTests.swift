import CustomDump
import Foundation
import Testing

/// What a reply provides goes with it, and the letter names it (art 36 item 2, art 40).
struct EnclosureTests {
  private let desk: Desk
  private let (plan, minutes): (String, String)

  init() throws {
    desk = try Desk()
    plan = try desk.file("设计方案.pdf", "%PDF-1.4 设计方案")
    minutes = try desk.file("论证会.纪要.txt", "纪要")
    try desk.enter(Line.log, Line.reviewed)
  }

  /// The lines of the letter that tell of enclosures.
  private func told() throws -> [String] {
    let outcome = try desk.run("letter 2026-0001 --format source --out -")
    try #require(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    return lines.drop { !$0.hasPrefix("附件") }.prefix { !$0.hasPrefix("@") }.map { $0 }
  }

  @Test func `one is named by its title, several are numbered`() throws {
    try desk.enter("\(Line.disclosed) --enclose \(plan)")
    expectNoDifference(try told(), ["附件：设计方案"])
    let shown = try desk.enter("letter enclose 2026-0001 d1 --enclose \(minutes) --on 2026-03-12")
    expectNoDifference(try told(), ["附件1：设计方案", "附件2：论证会.纪要"])
    expectNoDifference(
      shown.facts.suffix(2).map { "\($0.kind) \($0.on)" },
      ["attached 2026-03-12", "attached 2026-03-12"])
    let history = try desk.run("history 2026-0001").output
    #expect(history.contains("设计方案.pdf，21 字节，随答复书 d1 提供给申请人"))
  }

  @Test func `one that was enclosed by mistake is struck, and no longer named`() throws {
    let shown = try desk.enter("\(Line.disclosed) --enclose \(plan) --enclose \(minutes)")
    let wrong = try #require(shown.facts.last?.sequence)
    try desk.enter("strike 2026-0001 --fact \(wrong) --reason 附错了")
    expectNoDifference(try told(), ["附件：设计方案"])
  }

  @Test func `one that is struck after the approval leaves only with a new one`() throws {
    let shown = try desk.enter("\(Line.disclosed) --enclose \(plan) --enclose \(minutes)")
    let wrong = try #require(shown.facts.last?.sequence)
    let approve = "letter approve 2026-0001 d1 --approved-by 钱某某 --on 2026-03-12"
    try desk.enter(approve, "strike 2026-0001 --fact \(wrong) --reason 附错了")
    expectNoDifference(try desk.refusal(Line.posted).code, "changedSinceIssue")
    try desk.enter(approve)
    expectNoDifference(try told(), ["附件：设计方案"])
    try desk.enter(Line.posted)
  }

  @Test func `what is enclosed after the approval needs a new one, under the same number`() throws {
    try desk.enter(Line.disclosed)
    let approve = "letter approve 2026-0001 d1 --approved-by 钱某某 --on"
    try desk.enter("\(approve) 2026-03-12")
    expectNoDifference(try told(), [])
    try desk.enter("letter enclose 2026-0001 d1 --enclose \(plan) --on 2026-03-12")
    #expect(try desk.run("letter 2026-0001").output.hasPrefix("草稿"))
    let again = try desk.enter("\(approve) 2026-03-13")
    expectNoDifference(again.documents.map(\.number), ["示政公开〔2026〕1号"])
    expectNoDifference(try told(), ["附件：设计方案"])
  }

  @Test func `nothing is slipped into a reply that was sent, or into another letter`() throws {
    try desk.enter(
      "extend 2026-0001 --days 5 --approved-by 赵某某 --approved-on 2026-03-10 --told-on 2026-03-10")
    let before = try desk.ledger()
    let other = try desk.refusal("letter enclose 2026-0001 d1 --enclose \(plan)")
    expectNoDifference([other.message, "\(other.exit)"], ["文书 d1 不是答复书", "65"])
    expectNoDifference(try desk.ledger(), before)
    try desk.enter(Line.disclosed, Line.posted)
    let late = try desk.refusal("letter enclose 2026-0001 d2 --enclose \(plan)")
    expectNoDifference(late.message, "文书 d2 已经送出，文稿和附送的文件不能再改")
    let missing = try desk.refusal("letter enclose 2026-0001 d2 --enclose 没有.pdf")
    expectNoDifference([missing.code, missing.field], ["noSuchFile", "--enclose"])
  }

  @Test func `the dossier has what was provided among the evidence of the reply`() throws {
    try desk.enter("\(Line.disclosed) --enclose \(plan)")
    try desk.enter("letter enclose 2026-0001 d1 --enclose \(minutes) --on 2026-03-12")
    let noPages = ["YSQ_TYPST": "", "YSQ_SOFFICE": "", "PATH": "/usr/bin:/bin", "HOME": desk.path]
    let outcome = try Ysq.run(
      ["dossier", "2026-0001", "--out", desk.path + "/卷宗.zip", "--format", "zip", "--json"],
      environment: desk.environment(today: "2026-11-23").merging(noPages) { $1 })
    try #require(outcome.code == 0, "\(outcome.errors)")
    let evidence = try JSON(outcome.output)["evidence"].array.map {
      "\($0["stage"].word) \($0["name"].word)"
    }
    expectNoDifference(
      evidence.filter { $0.hasPrefix("答复") },
      [
        "答复 答复书（d1，文稿）", "答复 答复的作出和签发记录", "答复 随答复书提供的信息（设计方案.pdf）",
        "答复 随答复书提供的信息（论证会.纪要.txt）",
      ])
  }

  @Test func `one that left with the reply is not struck; its content can be erased`() throws {
    let shown = try desk.enter("\(Line.disclosed) --enclose \(plan)", Line.posted)
    let sequence = try #require(shown.facts.first { $0.kind == "attached" }?.sequence)
    let refused = try desk.refusal("strike 2026-0001 --fact \(sequence) --reason 附错了")
    expectNoDifference(
      [refused.message, refused.hint],
      ["这份文件已经随文书 d1 送出，不能作废", "内容不该提供的，用 ysq erase 清除，申请人的网页上也不再提供"])
  }

  @Test func `two of one name are not told apart, so the second is refused`() throws {
    let folder = URL(filePath: plan).deletingLastPathComponent().appending(path: "另一处")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let other = folder.appending(path: "设计方案.pdf")
    try Data("%PDF-1.4 另一份".utf8).write(to: other)
    let before = try desk.ledger()
    let line = "\(Line.disclosed) --enclose \(plan) --enclose \(other.path)"
    expectNoDifference(try desk.refusal(line).message, "随这份答复书已经有一份叫“设计方案.pdf”的文件")
    expectNoDifference(try desk.ledger(), before)
    try desk.enter("\(Line.disclosed) --enclose \(plan)")
    let later = "letter enclose 2026-0001 d1 --enclose \(other.path) --on 2026-03-12"
    expectNoDifference(try desk.refusal(later).code, "sameFileName")
  }

  @Test func `a wording written by hand is signed only with the enclosures that there are`() throws
  {
    try desk.enter("\(Line.disclosed) --enclose \(plan)")
    let text = try desk.run("letter 2026-0001 --format source --out -").output
    let draft = try desk.file("文稿.txt", text)
    try desk.enter("letter edit 2026-0001 d1 --from \(draft) --on 2026-03-12")
    try desk.enter("letter enclose 2026-0001 d1 --enclose \(minutes) --on 2026-03-12")
    let approve = "letter approve 2026-0001 d1 --approved-by 钱某某 --on 2026-03-12"
    expectNoDifference(try desk.refusal(approve).message, "文书 d1 的文稿改过，没有写明附件“论证会.纪要”")
    let both = text.replacing("附件：设计方案", with: "附件1：设计方案\n附件2：论证会.纪要\n附件3：图纸")
    let other = try desk.file("文稿2.txt", both)
    try desk.enter("letter edit 2026-0001 d1 --from \(other) --on 2026-03-12")
    expectNoDifference(
      try desk.refusal(approve).message, "文书 d1 的文稿改过，写着附件“图纸”，没有附送这份文件")
    let right = try desk.file("文稿3.txt", both.replacing("\n附件3：图纸", with: ""))
    try desk.enter("letter edit 2026-0001 d1 --from \(right) --on 2026-03-12", approve)
    expectNoDifference(try told(), ["附件1：设计方案", "附件2：论证会.纪要"])
  }

  @Test func `what was promised is enclosed when it is provided, and not said to lie in the reply`()
    throws
  {
    try desk.enter("\(Line.disclosed) --provide-by 2026-03-20")
    let letter = try desk.run("letter 2026-0001 --format source --out -").output
    #expect(letter.contains("该信息可以公开。\n本机关将于2026年3月20日前向你提供上述可以公开的信息。\n"))
    try desk.enter(Line.posted)
    let shown = try desk.enter("provide 2026-0001 --on 2026-03-18 --enclose \(plan)")
    expectNoDifference(shown.facts.suffix(2).map(\.kind), ["provided", "attached"])
    #expect(
      try desk.run("show 2026-0001 --json").output.contains(#""enclosedWith":"d1""#))
  }
}
