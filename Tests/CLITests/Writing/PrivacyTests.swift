import CustomDump
import Foundation
import Testing

/// What of persons and texts is shown, to whom, and what can be read without the key.
struct PrivacyTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let card = try desk.file("沈知远身份证.txt", "身份证 320705199001010004 沈知远")
    try desk.enter(
      """
      log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --id-type residentID \
      --id 320705199001010004 --phone 13800001234 --address 桥南村三号 --agent 陆离之 --co-applicant 柳间月 \
      --wants 公开沈知远户的征收补偿方案 --form 纸质交陆离之 \
      --via 邮寄至桥南村三号 --attach \(card)
      contact 2026-0001 --on 2026-03-03 --with 沈知远 --gist 电话13800001234核对 --by 周文静
      consult ask 2026-0001 --on 2026-03-04 --party 江上客 --kind thirdParty
      """)
  }

  private static let secrets = [
    "沈知远", "知远", "陆离之", "柳间月", "江上客", "320705199001010004", "13800001234", "桥南村", "征收补偿",
  ]

  private func secrets(in bytes: Data) -> [String] {
    Self.secrets.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  @Test func `nothing of a person can be read in the files of the desk without its key`() throws {
    let paths = try #require(FileManager.default.subpaths(atPath: desk.path))
    #expect(paths.contains { $0.hasPrefix("attachments/") })
    for path in paths {
      let bytes = FileManager.default.contents(atPath: desk.path + "/" + path) ?? Data()
      expectNoDifference(secrets(in: bytes), [], path)
    }
  }

  @Test func `the form and way it is wanted in are sealed, and told to who may see`() throws {
    let words = ["纸质交陆离之", "邮寄至桥南村三号"]
    for name in ["desk.sqlite", "desk.sqlite-wal"] {
      let bytes = FileManager.default.contents(atPath: "\(desk.path)/\(name)") ?? Data()
      expectNoDifference(words.filter { bytes.range(of: Data($0.utf8)) != nil }, [], name)
    }
    let file = desk.path + "-export.csv"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try desk.run("export \(file) --reveal 移交").code == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    expectNoDifference(words.filter { !text.contains($0) }, [])
  }

  @Test(arguments: ["csv", "xlsx", "jsonl"])
  func `an export shows nothing of a person unless it is revealed`(form: String) throws {
    let file = desk.path + "-export." + form
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try desk.run("export \(file)").code == 0)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    let people = Set(secrets(in: bytes)).subtracting(["征收补偿"])
    expectNoDifference(people, [])
  }

  @Test(arguments: [
    "show 2026-0001", "history 2026-0001", "explain 2026-0001", "list", "search 征收",
  ])
  func `who looks behind the masks is on record`(line: String) throws {
    let masked = try desk.run(line)
    expectNoDifference(masked.output.contains("沈知远"), false)
    let open = try desk.run("\(line) --reveal 核对送达地址 --by 何景行")
    #expect(open.code == 0)
    #expect(open.output.contains("沈知远"))
    let looks = try desk.run("applicant reveals --json").output
    #expect(looks.contains(#""by":"何景行","of":"\#(line)","reason":"核对送达地址""#), "\(looks)")
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test func `a look without a reason is refused and leaves no record`() throws {
    let refused = try desk.refusal("show 2026-0001 --reveal \u{3000}")
    expectNoDifference([refused.code, refused.field], ["missingValue", "--reveal"])
    expectNoDifference(try desk.run("applicant reveals --json").output, "[]\n")
  }

  @Test func `a person is found by the whole name or number and shown masked`() throws {
    for typed in ["沈知远", "320705199001010004", "13800001234", "p1"] {
      let outcome = try desk.run("applicant show \(typed)")
      expectNoDifference(
        outcome.output,
        """
        p1  沈*（自然人）
        证件      居民身份证 3207**********0004
        联系电话  138****1234
        通信地址  ***
          2026-0001  办理中      2026-03-02

        """, typed)
    }
    expectNoDifference(try desk.refusal("applicant show 知远").code, "noSuchApplicant")
  }

  @Test func `equal type and number make one applicant; a merge makes one of two`() throws {
    try desk.enter(
      """
      log --channel inPerson --on 2026-03-05 --applicant 沈知远 --kind person --id-type residentID \
      --id 320705199001010004 --wants 公开二号方案
      log --channel inPerson --on 2026-03-06 --applicant 沈知远 --kind person --wants 公开三号方案
      """)
    let numbers = try desk.run("search 沈知远 --json").output
    #expect(numbers.contains("2026-0001") && numbers.contains("2026-0003"))
    let merged = try desk.run("applicant merge p1 p5 --reason 本人确认")
    #expect(merged.code == 0, "\(merged.errors)")
    for number in ["2026-0001", "2026-0002", "2026-0003"] {
      #expect(merged.output.contains(number), "\(merged.output)")
    }
    expectNoDifference(
      try desk.refusal("applicant merge p1 p5 --reason 本人确认").code, "samePerson")
  }

  @Test func `persons are merged by name as long as only one is called so`() throws {
    try desk.enter(
      "log --channel inPerson --on 2026-03-05 --applicant 沈远 --kind person --wants 公开二号方案",
      "log --channel inPerson --on 2026-03-05 --applicant 沈远 --kind person --wants 公开三号方案")
    let refused = try desk.refusal("applicant merge 沈知远 沈远 --reason 本人确认")
    expectNoDifference(refused.code, "severalApplicants")
    expectNoDifference(
      refused.message, "这样称呼的申请人有 2 个：p5（案件 2026-0002）、p6（案件 2026-0003）")
    let merged = try desk.run("applicant merge 13800001234 p5 --reason 本人确认")
    expectNoDifference(merged.code, 0)
    #expect(merged.output.contains("同一人    p5"), "\(merged.output)")
    expectNoDifference(
      try desk.refusal("applicant merge 沈知远 无此人 --reason 本人确认").code, "noSuchApplicant")
  }

  @Test func `content that should not have been entered goes, and the entry stays`() throws {
    try desk.enter("note 2026-0001 --on 2026-03-05 --text 误录的病历")
    let sequence = try desk.enter("note 2026-0001 --on 2026-03-05 --text 另一条").facts.count
    let erased = try desk.enter(
      "erase 2026-0001 --fact \(sequence - 1) --on 2026-03-06 --reason 误录")
    expectNoDifference(erased.facts.map(\.kind).suffix(3), ["noted", "noted", "erased"])
    #expect(try !desk.run("history 2026-0001").output.contains("病历"))
    #expect(try desk.run("history 2026-0001").output.contains("（内容已清除）"))
    expectNoDifference(try desk.run("check").code, 0)
    expectNoDifference(
      try desk.refusal("erase 2026-0001 --fact 99 --on 2026-03-06 --reason 误录").code, "noSuchFact")
  }

  @Test func `whoever erases the request of an open case is told what that means`() throws {
    let meaning = "案件 2026-0001 还没有办结：期限照常计算，申请内容、获取方式清除后不能恢复。"
    let line = "erase 2026-0001 --fact 1 --reason 误录"
    let refused = try Conversation(desk, line, "否")
    #expect(refused.screen.contains(meaning) && refused.screen.contains("没有清除。"))
    expectNoDifference(try desk.enter("show 2026-0001").wants == nil, false)
    let done = try desk.run(line)
    expectNoDifference(done.code, 0)
    #expect(done.errors.contains(meaning), "\(done.errors)")
    expectNoDifference(try desk.enter("show 2026-0001").wants, nil)
    try desk.enter("withdraw 2026-0001 --on 2026-03-10")
    #expect(try !desk.run(line).errors.contains("还没有办结"))
  }

  @Test func `an erased attachment is gone from the folder`() throws {
    let folder = desk.path + "/attachments"
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder).count, 1)
    let shown = try desk.enter("note 2026-0001 --on 2026-03-05 --text 另一条")
    let attached = try #require(shown.facts.firstIndex { $0.kind == "attached" }) + 1
    try desk.enter("erase 2026-0001 --fact \(attached) --on 2026-03-06 --reason 误收")
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder), [])
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test func `an applicant whose case is open cannot be erased`() throws {
    expectNoDifference(
      try desk.refusal("applicant erase p1 --reason 期满").code, "caseOpen")
  }

  @Test func `without its key the desk says so and still tells numbers, phases and days`() throws {
    try FileManager.default.removeItem(atPath: desk.path + "/key")
    for line in ["list", "due", "audit", "show 2026-0001", "explain 2026-0001"] {
      let outcome = try desk.run(line)
      #expect(outcome.code == 0, "\(line): \(outcome.errors)")
      #expect(outcome.output.contains("2026-0001"), "\(line)")
      #expect(outcome.errors.contains("没有密钥"), "\(line)")
    }
    #expect(try desk.run("list").output.contains("沈*"))
    expectNoDifference(
      try desk.refusal("note 2026-0001 --on 2026-03-05 --text 备注").code, "noKey")
    expectNoDifference(try desk.refusal("search 征收").code, "noKey")
    #expect(try desk.run("check").output.contains("没有密钥，文字、申请人和附件没有校验。"))
  }

  @Test func `a text that is only sealed is not said to be erased`() throws {
    try desk.enter(
      "log --channel inPerson --on 2026-03-05 --applicant 沈知远 --kind person --wants 两项 --item 甲 --item 乙"
    )
    try FileManager.default.removeItem(atPath: desk.path + "/key")
    let page = try desk.run("show 2026-0002").output
    expectNoDifference(page.components(separatedBy: "（没有密钥，看不到）").count - 1, 3)
    expectNoDifference(page.contains("已清除"), false)
    let file = desk.path + "-export.csv"
    defer { try? FileManager.default.removeItem(atPath: file) }
    expectNoDifference(
      try desk.run("export \(file)").output.split(separator: "\n").last,
      "没有密钥：姓名、号码和各项文字没有写出，只有案号、日期和办理情况。")
  }

  @Test func `the key of another desk is told as such`() throws {
    let key = URL(filePath: desk.path + "/key")
    let other = try Desk()
    try Data(contentsOf: URL(filePath: other.path + "/key")).write(to: key)
    let shown = try desk.run("show 2026-0001")
    expectNoDifference(shown.code, 0)
    #expect(shown.errors.contains("“\(key.path)”是另一个案件台的密钥，打不开这个案件台："), "\(shown.errors)")
    let refused = try desk.refusal("note 2026-0001 --on 2026-03-05 --text 备注")
    expectNoDifference(refused.code, "otherKey")
    expectNoDifference(try desk.refusal("search 征收").code, "otherKey")
  }

  @Test func `a new key opens what the old one sealed, the search among it`() throws {
    let before = try desk.run("show 2026-0001").output
    let old = FileManager.default.contents(atPath: desk.path + "/key")
    #expect(try desk.run("密钥 更换").code == 0)
    #expect(FileManager.default.contents(atPath: desk.path + "/key") != old)
    expectNoDifference(try desk.run("show 2026-0001").output, before)
    #expect(try desk.run("search 征收补偿").output.contains("2026-0001"))
    expectNoDifference(try desk.run("check").code, 0)
  }
}
