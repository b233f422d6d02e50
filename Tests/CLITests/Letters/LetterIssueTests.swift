import CustomDump
import Foundation
import Testing

/// A letter is a draft until it is signed; then it has its number and never changes.
struct LetterIssueTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log, Line.reviewed, Line.disclosed)
  }

  private func source(_ line: String) throws -> String {
    let outcome = try desk.run("letter \(line) --format source --out -")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  private func approve(_ line: String = "2026-0001 --on 2026-03-12") throws -> ShownCase {
    try desk.enter("letter approve \(line) --approved-by 钱某某")
  }

  @Test func `an approved letter bears number and day and is the same whenever it is printed`()
    throws
  {
    try #require(approve().documents.first?.number == "示政公开〔2026〕1号")
    let first = try source("2026-0001")
    #expect(first.contains("@文号 示政公开〔2026〕1号\n"))
    #expect(first.contains("@日期 2026年3月12日\n"))
    // Whatever is changed in the office or in the case, the letter stays.
    try FileManager.default.createDirectory(
      atPath: desk.path + "/templates", withIntermediateDirectories: true)
    try Data("@标题 另一种写法\n".utf8).write(
      to: URL(filePath: desk.path + "/templates/答复书.mustache"))
    try desk.enter("note 2026-0001 --text 备注")
    expectNoDifference(try source("2026-0001"), first)
    let prints = try ["html", "docx"].map { format in
      try (1...2).map { _ in try desk.run("letter 2026-0001 --format \(format) --out -").output }
    }
    for pair in prints { #expect(pair[0] == pair[1]) }
  }

  @Test func `numbers run on in a year, and a void one stays visible and is not given again`()
    throws
  {
    try desk.enter(
      Line.log.replacing("2026-03-02", with: "2026-03-03"),
      "extend 2026-0002 --days 10 --approved-by 赵某某 --approved-on 2026-03-10 --told-on 2026-03-11")
    try desk.enter("letter approve 2026-0002 d1 --on 2026-03-11")
    _ = try approve()
    // The notice was never sent: its entry is struck after the letter's.
    try desk.enter(
      "strike 2026-0002 --fact 3 --reason 重新拟稿", "strike 2026-0002 --fact 2 --reason 没有寄出")
    let rows = try desk.run("letter numbers").output
    expectNoDifference(
      rows.split(separator: "\n").map { String($0) },
      [
        "文号                 日期        案件       文书  名称",
        "示政公开〔2026〕1号  2026-03-11  2026-0002  d1    延期答复告知书  作废",
        "示政公开〔2026〕2号  2026-03-12  2026-0001  d1    答复书",
      ])
  }

  @Test func `new wording needs a new approval, under the same number`() throws {
    _ = try approve()
    let text = try source("2026-0001").replacing("现随本答复书提供", with: "另行寄送")
    let file = try desk.file("文稿.txt", text)
    let edited = try desk.enter("letter edit 2026-0001 d1 --from \(file)")
    expectNoDifference(edited.documents.first?.number, "示政公开〔2026〕1号")
    #expect(try desk.run("letter 2026-0001").output.hasPrefix("草稿"))
    _ = try approve("2026-0001 --on 2026-03-13")
    let letter = try source("2026-0001")
    #expect(letter.contains("另行寄送"))
    #expect(letter.contains("@文号 示政公开〔2026〕1号\n"))
  }

  @Test func `a letter that was signed and sent cannot be changed any more`() throws {
    _ = try approve()
    try desk.enter(Line.posted)
    let file = try desk.file("文稿.txt", "@标题 甲\n")
    let before = try desk.ledger()
    let refused = try desk.refusal("letter edit 2026-0001 d1 --from \(file)")
    expectNoDifference(refused.code, "documentIssued")
    expectNoDifference(
      try desk.refusal("letter approve 2026-0001 d1 --on 2026-03-14 --approved-by 甲").code,
      "documentIssued")
    expectNoDifference(try desk.ledger(), before)
  }

  @Test func `what was changed after its signature leaves only with a new one (art 45)`() throws {
    _ = try approve()
    let file = try desk.file("文稿.txt", try source("2026-0001").replacing("可以公开", with: "予以公开"))
    try desk.enter("letter edit 2026-0001 d1 --from \(file) --on 2026-03-12")
    let before = try desk.ledger()
    let refused = try desk.refusal(Line.posted)
    expectNoDifference(
      [refused.code, refused.message, refused.article],
      ["changedSinceIssue", "文书 d1 签发以后改过，还没有重新签发，不能送出", "《政府信息公开条例》第四十五条"])
    expectNoDifference(try desk.ledger(), before)
    try desk.enter("\(Line.posted) --as-happened 承办人先寄出了")
  }

  @Test func `a reply that left is neither changed nor signed later (art 45)`() throws {
    try desk.enter(Line.posted)
    let file = try desk.file("文稿.txt", try source("2026-0001"))
    let changed = try desk.refusal("letter edit 2026-0001 d1 --from \(file)")
    expectNoDifference(changed.message, "文书 d1 已经送出，文稿和附送的文件不能再改")
    let late = "letter approve 2026-0001 d1 --on 2026-03-14 --approved-by 钱某某"
    expectNoDifference(
      try desk.refusal(late).message, "答复书 2026-03-13 已经送出，签发的日期不能是以后的 2026-03-14")
    // Its copy is set for good with the day on which it was signed.
    expectNoDifference(
      try approve("2026-0001 d1 --on 2026-03-13").documents.map(\.number), ["示政公开〔2026〕1号"])
  }

  @Test func `a wording without what a letter has is refused`() throws {
    for (text, missing) in [
      ("\n", "标题、正文、“@文号 {{number}}”、“@落款”和“@日期 {{date}}”"),
      ("@标题 答复书\n@文号 {{number}}\n@落款 甲\n@日期 {{date}}\n", "正文"),
      ("@标题 答复书\n正文\n@落款 甲\n@日期 {{date}}\n", "“@文号 {{number}}”"),
    ] {
      let file = try desk.file("文稿.txt", text)
      let refused = try desk.refusal("letter edit 2026-0001 d1 --from \(file)")
      expectNoDifference(
        [refused.code, refused.message], ["wordingIncomplete", "文稿没有\(missing)"])
    }
  }

  @Test func `nobody's letter is signed without a name`() throws {
    let refused = try desk.refusal("letter approve 2026-0001 --on 2026-03-12")
    expectNoDifference([refused.code, refused.field], ["missingOption", "--approved-by"])
  }

  @Test func `who had a letter printed is on record`() throws {
    _ = try desk.run("letter 2026-0001")
    let looks = try desk.run("applicant reveals").output
    #expect(looks.contains("letter 2026-0001"))
    #expect(looks.contains("周文静"))
  }
}
