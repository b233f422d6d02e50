import CustomDump
import Foundation
import Testing

/// Who is meant where type and number of a card are known already; all numbers are invented.
struct KnownApplicantTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try log("沈知远", "--phone 13800001234 --address 桥南村三号")
  }

  private static let number = "320705199001010004"

  private func line(_ name: String, _ options: String = "") -> String {
    "log --channel inPerson --on 2026-03-02 --applicant \(name) --kind person --id \(Self.number) "
      + "--wants 公开二号方案 \(options)"
  }

  @discardableResult
  private func log(_ name: String, _ options: String = "") throws -> ShownCase {
    try desk.enter(line(name, options))
  }

  /// What stands in the file of an applicant, cases aside.
  private func person(_ text: String) throws -> [String] {
    let outcome = try desk.run("applicant show \(text) --reveal 核对")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  ") }
  }

  @Test func `another name on a known number is refused, and says who has it`() throws {
    let before = try desk.ledger()
    expectNoDifference(
      try desk.refusal(line("郑新名", "--phone 13900005678")),
      Refused(
        code: "numberOfAnother",
        message: "证件号码 3207**********0004 已经登记为 沈*（p1），与这次填写的不是同一姓名", field: "--id",
        article: nil,
        hint: "号码写错的请照证件更正；改了名的先写 ysq applicant rename p1 --name 新名 --reason 依据；"
          + "查明是两个人的，加 --as-happened 写明情况",
        exit: 65))
    expectNoDifference(try desk.ledger(), before)
  }

  @Test func `a form in a file is refused at its place likewise`() throws {
    let form = try desk.file(
      "申请表.yaml",
      """
      申请渠道: 当面
      提交日期: 2026-03-02
      申请人类别: 自然人
      姓名: 郑新名
      证件号码: \(Self.number)
      申请内容: 公开二号方案
      """)
    let refused = try desk.refusal("log --from \(form)")
    expectNoDifference(refused.code, "numberOfAnother")
    expectNoDifference(refused.where, "\(form):5:7")
  }

  @Test func `an organisation does not bear the number of a person`() throws {
    let refused = try desk.refusal(
      line("沈知远").replacing("--kind person", with: "--kind business --id-type 居民身份证"))
    expectNoDifference(
      refused.message, "证件号码 3207**********0004 已经登记为 沈*（p1，自然人），与这次填写的不是同一类申请人")
    expectNoDifference(refused.hint, "请照证件核对号码和申请人类别")
  }

  @Test func `the newest form tells how to reach a known applicant`() throws {
    try log("沈知远", "--phone 13900005678 --email a@example.cn")
    expectNoDifference(
      try person("p1"),
      [
        "p1  沈知远（自然人）", "证件      居民身份证 \(Self.number)", "联系电话  13900005678",
        "电子邮箱  a@example.cn", "通信地址  桥南村三号",
        "以前电话  13800001234（2026-03-02 所留）",
      ])
    expectNoDifference(try person("13800001234"), try person("13900005678"))
  }

  @Test func `a form of an earlier day does not replace what is known`() throws {
    let earlier = line("沈知远", "--phone 13900005678").replacing("2026-03-02", with: "2026-02-02")
    try desk.enter(earlier)
    expectNoDifference(
      try person("p1").suffix(3),
      ["联系电话  13800001234", "通信地址  桥南村三号", "以前电话  13900005678（2026-02-02 所留）"])
  }

  @Test func `a telephone of before is masked in texts too`() throws {
    try desk.enter("note 2026-0001 --text 致电13800001234无人接听")
    try log("沈知远", "--phone 13900005678")
    let history = try desk.run("history 2026-0001").output
    #expect(history.contains("致电138****1234无人接听"), "\(history)")
  }

  @Test func `someone who changed the name keeps number and cases, and is found by both`() throws {
    let renamed = try desk.run("申请人 更名 p1 --name 沈远 --reason 户口簿载明更名")
    expectNoDifference(renamed.code, 0, "\(renamed.errors)")
    expectNoDifference(try log("沈远").applicant.name, "沈*")
    expectNoDifference(
      try person("沈知远"),
      [
        "p1  沈远（自然人）", "证件      居民身份证 \(Self.number)", "联系电话  13800001234",
        "通信地址  桥南村三号", "曾用名    沈知远",
      ])
    expectNoDifference(try person("沈远"), try person("沈知远"))
    expectNoDifference(try log("沈知远").applicant.name, "沈*")
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test(arguments: [
    ("p1 --name 沈知远 --reason 更名", "sameName"), ("p9 --name 沈远 --reason 更名", "noSuchApplicant"),
    ("p1 --name 320705199001010004 --reason 更名", "numberAsName"), ("p1 --name 沈远", "missingOption"),
  ])
  func `a renaming without sense is refused`(words: String, code: String) throws {
    expectNoDifference(try desk.refusal("applicant rename \(words)").code, code)
  }

  @Test(arguments: [number, "３２０７０５１９９００１０１０００５", "H00000000", "13800001234"])
  func `a number is no name`(text: String) throws {
    let refused = try desk.refusal(
      "log --channel inPerson --on 2026-03-02 --applicant \(text) --kind person --wants 甲")
    expectNoDifference([refused.code, refused.field], ["numberAsName", "--applicant"])
  }

  @Test func `what stood on the form is recorded as someone else where it is explained`() throws {
    let matter = try log("郑新名", "--as-happened 申请表原样，号码待核")
    expectNoDifference([matter.applicant.id, matter.applicant.name], ["p2", "郑*"])
  }

  @Test func `renamed persons and their contacts come over to another desk`() throws {
    try log("沈知远", "--phone 13900005678")
    _ = try desk.run("applicant rename p1 --name 沈远 --reason 更名")
    let file = desk.path + "-export.jsonl"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try desk.run("export \(file) --reveal 移交").code == 0)
    let other = try Desk()
    let imported = try other.run("import \(file) --yes")
    expectNoDifference(imported.code, 0, "\(imported.errors)")
    expectNoDifference(
      try other.run("applicant show 沈知远 --reveal 核对").output,
      try desk.run("applicant show 沈知远 --reveal 核对").output)
  }

  @Test func `what became known of a person after an export comes over with the next`() throws {
    let (first, second) = (desk.path + "-1.jsonl", desk.path + "-2.jsonl")
    defer { for file in [first, second] { try? FileManager.default.removeItem(atPath: file) } }
    #expect(try desk.run("export \(first) --reveal 移交").code == 0)
    try log("沈知远", "--phone 13900005678")
    #expect(try desk.run("export \(second) --reveal 移交").code == 0)
    let other = try Desk()
    for file in [first, second, first] {
      let imported = try other.run("import \(file) --yes")
      expectNoDifference(imported.code, 0, "\(imported.errors)")
    }
    expectNoDifference(
      try other.run("applicant show p1 --reveal 核对").output,
      try desk.run("applicant show p1 --reveal 核对").output)
  }

  @Test func `a masked export has nothing of before`() throws {
    try log("沈知远", "--phone 13900005678")
    let file = desk.path + "-export.jsonl"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try desk.run("export \(file)").code == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    expectNoDifference(text.contains("13800001234"), false)
  }

  @Test func `a row of an old register keeps its own name, and the cell is told`() throws {
    var register = OldRegister("证件号码")
    register.add("A1", "2024-03-01", Self.number, applicant: "郑新名")
    register.add("A2", "2024-03-01", "320705199003070000", applicant: "顾明川")
    register.add("A3", "2024-03-02", "320705199003070000", applicant: "柳间月")
    register.add("A4", "2024-03-03", "320705199003070000", applicant: "柳间月")
    let view = try desk.imported(register, "--yes")
    expectNoDifference(
      view.warnings.map { "\($0.line) \($0.column)：\($0.reason)" },
      [
        "2 证件号码：这个号码在案件台里登记为“沈*”（p1），与这一行的申请人不同，照这一行另建申请人档案",
        "4 证件号码：这个号码在前面的行里是另一个申请人的，照这一行另建申请人档案",
        "5 证件号码：这个号码在前面的行里是另一个申请人的，照这一行另建申请人档案",
      ])
    expectNoDifference(
      try ["A1", "A2", "A3", "A4"].map { try desk.enter("show \($0)").applicant.name },
      ["郑*", "顾*", "柳*", "柳*"])
    expectNoDifference(
      try desk.enter("show A3").applicant.id, try desk.enter("show A4").applicant.id)
  }
}
