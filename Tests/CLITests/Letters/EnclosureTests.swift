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
    expectNoDifference(late.message, "文书 d2 已经送出，不能再附文件")
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
