import CustomDump
import Foundation
import Testing

/// Cases that leave the desk, and come into another.
struct ExportTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --id-type residentID --id 320705197001010005 --phone 13800000000 --wants 沈知远宅基地材料
      verify 2026-0001 --on 2026-03-02 --passed
      contact 2026-0001 --on 2026-03-03 --with 沈知远 --gist 说明范围
      consult ask 2026-0001 --party 顾明川 --kind thirdParty --on 2026-03-04
      consult answer 2026-0001 --party 顾明川 --on 2026-03-09 --opinion object --reason 住址
      review 2026-0001 --kind secrecy --on 2026-03-10 --opinion pass
      decide 2026-0001 --on 2026-03-12 --as partlyDisclosed --reason 含住址 --law 第三十七条
      sent 2026-0001 --on 2026-03-13 --means chinaPost --mail-number XA1
      log --channel email --on 2026-03-16 --applicant 海州示例建材有限公司 --kind business --wants 项目清单
      """)
  }

  private func place(_ name: String) throws -> String { try desk.file(name, "") }

  @Test func `an export masks people, and only its owner can read it`() throws {
    for name in ["out.csv", "out.jsonl"] {
      let path = try place(name)
      let outcome = try desk.run("export \(path) --json")
      expectNoDifference(outcome.code, 0)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let secrets = ["沈知远", "顾明川", "320705197001010005", "13800000000", "含住址"]
      expectNoDifference(secrets.filter { text.contains($0) }, [])
      expectNoDifference(["沈*宅基地材料", "海州示例建材有限公司"].filter { !text.contains($0) }, [])
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      expectNoDifference(mode, 0o600)
    }
  }

  @Test func `who sees names and numbers is recorded with the reason`() throws {
    let path = try place("out.csv")
    expectNoDifference(try desk.run("export \(path) --reveal 年度归档").code, 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    expectNoDifference(["沈知远", "320705197001010005"].filter { !text.contains($0) }, [])
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test func `a table that was exported comes into another desk as the same cases`() throws {
    let other = try Desk()
    for name in ["out.csv", "out.xlsx"] {
      let path = try place(name)
      try #require(desk.run("export \(path) --reveal 迁移").code == 0)
      let view = try other.imported(path, name == "out.csv" ? "--yes" : "--dry-run")
      expectNoDifference(view.rejected, [])
    }
    let cases = try [desk, other].map { try $0.enter("show 2026-0001") }
    expectNoDifference(cases[0].outcome, cases[1].outcome)
    expectNoDifference(cases[0].documents, cases[1].documents)
    expectNoDifference(cases[0].deadlines, cases[1].deadlines)
  }

  @Test func `lines that hold everything make an equal desk`() throws {
    let other = try Desk()
    let path = try place("all.jsonl")
    let scan = try desk.file("证明.txt", "复印件")
    try desk.enter("note 2026-0001 --text 见附件 --attach \(scan) --on 2026-03-16")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    expectNoDifference(try other.imported(path, "--yes").imported, 4)
    expectNoDifference(
      try desk.run("export \(path) --reveal 迁移").output.split(separator: "\n").first,
      "已导出 2 件案件到“\(path)”，连同来件、主动公开的信息和放假通知共 4 条。")
    for line in [
      "list", "due", "audit", "show 2026-0001", "history 2026-0001", "explain 2026-0001",
      "search 宅基地", "paper list",
    ] {
      let answers = try [desk, other].map { try $0.json(line) }
      expectNoDifference(answers[0], answers[1])
      #expect(answers[0].utf8.count > 3)
    }
    expectNoDifference(try other.imported(path, "--yes").counts, [4, 0, 4, 0])
    expectNoDifference(try other.run("check").code, 0)
    let next = try other.enter(
      "log --channel inPerson --on 2026-03-20 --applicant 顾明川 --kind person --wants 丙")
    expectNoDifference(next.number, "2026-0003")
  }

  @Test func `what was erased comes over as erased`() throws {
    let scan = try desk.file("病历.txt", "误收的病历")
    try desk.enter(
      """
      split 2026-0002 --on 2026-03-16 --wants 宅基地审批表 --wants 征地批复
      note 2026-0002 --text 误录 --attach \(scan) --on 2026-03-16
      """)
    let sequences = try desk.enter("show 2026-0002").facts
      .filter { ["split", "noted", "attached"].contains($0.kind) }.map(\.sequence)
    for sequence in sequences {
      try desk.enter("erase 2026-0002 --fact \(sequence) --reason 误录")
    }
    try desk.enter("erase 2026-0003 --fact 1 --reason 误录")
    let path = try place("all.jsonl")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let other = try Desk()
    expectNoDifference(try other.imported(path, "--yes").rejected, [])
    expectNoDifference(try other.run("check").code, 0)
    for line in ["show 2026-0002", "show 2026-0003", "history 2026-0002", "list", "audit"] {
      let answers = try [desk, other].map { try $0.json(line) }
      expectNoDifference(answers[0], answers[1])
    }
    expectNoDifference(try other.imported(path, "--yes").rejected, [])
  }

  @Test func `a person who was erased stays erased in another desk`() throws {
    try desk.enter(
      "log --channel inPerson --on 2026-03-17 --applicant 柳间月 --kind person --wants 丙",
      "withdraw 2026-0003 --on 2026-03-18")
    let id = "p4"
    try #require(desk.run("applicant erase \(id) --reason 期满").code == 0)
    let path = try place("all.jsonl")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let other = try Desk()
    expectNoDifference(try other.imported(path, "--yes").rejected, [])
    expectNoDifference(try other.run("check").code, 0)
    let answers = try [desk, other].map { try $0.json("applicant show \(id)") }
    expectNoDifference(answers[0], answers[1])
    expectNoDifference(
      try desk.json("export").contains(#""erased":true,"id":"\#(id)","kind":"person"}"#), true)
  }

  @Test func `cases that another office answers do not come in under the name of this one`() throws
  {
    let path = try place("all.jsonl")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let other = try Desk(of: "连云港市")
    let outcome = try other.run("import \(path) --dry-run")
    expectNoDifference(outcome.code, 65)
    expectNoDifference(
      outcome.output.split(separator: "\n").prefix(3).dropFirst(),
      ["导出机关  示例机关", "答复主体  示例市人民政府 2 件（机关设置里没有）"])
    let view = try other.imported(path, "--accept-good")
    expectNoDifference(
      view.rejected.map(\.reason),
      Array(
        repeating: "机关设置里没有答复主体“示例市人民政府”，有：连云港市人民政府、连云港市人民政府办公室；"
          + "先把它写进机关设置（profile.yaml）再导入", count: 2))
    expectNoDifference(try other.json("list"), "[]\n")
  }

  @Test func `masked lines are no desk`() throws {
    let path = try place("masked.jsonl")
    try #require(desk.run("export \(path)").code == 0)
    let refused = try Desk().refusal("import \(path) --yes")
    expectNoDifference([refused.code], ["exportIsMasked"])
  }

  @Test func `a line that was changed is refused, and the rest comes in`() throws {
    let path = try place("all.jsonl")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = try desk.file("changed.jsonl", text.replacing("项目清单", with: "项目名单"))
    let other = try Desk()
    expectNoDifference(try other.imported(changed, "--yes", code: 65).counts, [4, 3, 0, 1])
    expectNoDifference(try other.json("list"), "[]\n")
    expectNoDifference(try other.imported(changed, "--accept-good").counts, [4, 3, 0, 1])
  }

  @Test func `programs read the lines as they come`() throws {
    let lines = try desk.json("export").split(separator: "\n")
    expectNoDifference(lines.count, 5)
    expectNoDifference(try desk.run("export").code, 64)
    expectNoDifference(try desk.refusal("export out.doc").code, "unknownForm")
  }
}
