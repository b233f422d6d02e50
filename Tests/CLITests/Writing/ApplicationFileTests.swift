import CustomDump
import Foundation
import Testing

/// `ysq log --from`: filled application forms as files.
struct ApplicationFileTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private static let form = """
    申请人类别: 自然人
    姓名: 沈知远
    证件号码: 320705199001010004
    联系电话:
    申请内容: 公开桥南村土地征收补偿安置方案
    分项: [方案文本, 听证笔录]
    文号: 连政办发〔2021〕3号
    获取方式: 邮寄
    附件: 扫描件.txt

    """

  @Test func `a filled form is logged, with what the line says of its receipt`() throws {
    _ = try desk.file("扫描件.txt", "申请书")
    let form = try desk.file("申请表.yaml", Self.form)
    let shown = try desk.enter(
      "log --from \(form) --channel 邮寄 --on 11月16日 --signed 11月18日")
    expectNoDifference(
      [shown.channel, shown.submittedOn, shown.receivedOn, shown.wants, shown.applicant.name],
      ["registeredMail", "2026-11-16", "2026-11-18", "公开桥南村土地征收补偿安置方案", "沈*"])
    expectNoDifference(shown.items.map(\.wants), ["方案文本", "听证笔录"])
    expectNoDifference(
      try desk.ledger(),
      ["来2026-0001", "2026-0001 1 received 2026-11-18", "2026-0001 2 attached 2026-11-18"])
  }

  @Test func `a list in JSON is read from standard input and logged together`() throws {
    let outcome = try Ysq.run(
      ["log", "--from", "-", "--json"],
      input: """
        [{"channel": "inPerson", "on": "2026-11-20", "kind": "person", "applicant": "顾明川",
          "wants": "预算批复", "coApplicant": ["柳间月", "陆离之"]},
        \t{"申请渠道": "口头", "提交日期": "2026-11-23", "申请人类别": "其他", "名称": "某合作社",
          "申请内容": "会议纪要"}]
        """, environment: desk.environment(today: "2026-11-23"))
    expectNoDifference(outcome.errors, "今天按 YSQ_TODAY 算作 2026-11-23。\n")
    let cases = try JSONDecoder().decode([ShownCase].self, from: Data(outcome.output.utf8))
    expectNoDifference(cases.map(\.number), ["2026-0001", "2026-0002"])
    expectNoDifference(cases.map(\.channel), ["inPerson", "oral"])
  }

  @Test(arguments: [
    ("申请渠道: 当面\n提交日期: 2026-11-31\n", "2:7", "提交日期：没有“2026-11-31”这一天"),
    ("申请渠到: 当面\n", "1:1", "没有“申请渠到”这个名称"),
    ("申请渠道: 当面\n提交日期: 11月20日\n申请人类别: 自然人\n申请人: 甲\n", "1:1", "这份申请没有写“申请内容”"),
    ("登记回执: 大概\n", "1:7", "“登记回执”写“是”或者“否”"),
    ("申请人: [甲, 乙]\n", "1:10", "“申请人”只能写一项"),
    ("申请人: {姓名: 甲}\n", "1:6", "这里应当写一段文字"),
    ("只有一行字\n", "1:1", "这里应当逐行写“名称: 内容”"),
    ("申请渠道: 当面\n姓名：沈知远\n", "2:3", "第 2 行“姓名”后面是全角冒号“：”"),
    ("申请渠道：当面\n", "1:5", "第 1 行“申请渠道”后面是全角冒号“：”"),
    ("申请渠道: 当面\n姓名:沈知远\n申请内容: 甲\n", "2:3", "第 2 行“姓名”的冒号后面少一个空格"),
    ("- 申请渠道: 当面\n\t姓名: 沈知远\n", "2:1", "第 2 行开头有制表符（TAB）"),
    ("姓名: 甲一\n申请内容: |\n  注：姓名:一\n姓名: 乙二\n", "4:1", "“姓名”在第 1 行和第 4 行写了两次"),
    ("- [甲\n", "2:1", "不是有效的 YAML 或者 JSON"),
    ("", "1:1", "文件里什么也没有写"),
  ])
  func `what is wrong with a form is told with its place`(
    text: String, place: String, message: String
  ) throws {
    let form = try desk.file("申请表.yaml", text)
    let refused = try desk.refusal("log --from \(form)")
    expectNoDifference(refused.exit, 65)
    expectNoDifference(refused.where, "\(form):\(place)")
    expectNoDifference(refused.message, message)
    expectNoDifference(try desk.ledger(), [])
  }

  @Test func `a form in GB18030 is read as one in UTF-8`() throws {
    // 申请渠道: 当面, 提交日期: 11月20日, 申请人类别: 自然人, 申请人: 顾明川, 申请内容: 预算批复
    let bytes = try #require(
      Data(
        base64Encoded: """
          yerH68f+tcA6ILWxw+YKzOG9u8jVxto6IDEx1MIyMMjVCsnqx+vIy8DgsfA6INfUyLvIywrJ6sfryMs6\
          ILnLw/e0qArJ6sfrxNrI3Tog1KTL48X6uLQK\

          """))
    let form = try desk.file("申请表.yaml", "")
    try bytes.write(to: URL(filePath: form))
    expectNoDifference(try desk.enter("log --from \(form)").wants, "预算批复")
  }

  @Test func `a file with a register in it, or a book, is refused at once`() throws {
    let many = try desk.file("台账.yaml", String(repeating: "- 申请人: 甲一\n", count: 501))
    expectNoDifference(
      try desk.refusal("log --from \(many)").message, "文件里有 501 份申请，一次最多登记 500 份")
    let long = try desk.file("长文.yaml", "申请内容: " + String(repeating: "长", count: 20_001))
    expectNoDifference(
      try desk.refusal("log --from \(long)").message, "“申请内容”有 20001 字，最多 20000 字")
  }

  @Test func `of a list all are logged or none`() throws {
    let good = "申请渠道: 当面\n  提交日期: 11月20日\n  申请人类别: 自然人\n  申请人: 甲一\n  申请内容: 一\n"
    let bad = good + "  证件号码: 320705199001010005\n"
    let form = try desk.file("申请表.yaml", "- \(good)- \(bad)")
    let refused = try desk.refusal("log --from \(form)")
    expectNoDifference(refused.where, "\(form):11:9")
    expectNoDifference(refused.code, "wrongIdentityNumber")
    expectNoDifference(try desk.ledger(), [])
  }

  @Test func `who applies and what for stands in the file alone`() throws {
    let form = try desk.file("申请表.yaml", Self.form)
    let refused = try desk.refusal("log --from \(form) --wants 别的内容")
    expectNoDifference([refused.code, refused.field], ["contradiction", "--wants"])
  }

  @Test func `the form to fill in has names that are known, and is empty`() throws {
    let form = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Templates/forms/申请表.yaml").standardizedFileURL.path
    let refused = try desk.refusal("log --from \(form)")
    expectNoDifference(refused.message, "这份申请没有写“申请渠道”")
  }
}
