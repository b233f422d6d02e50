import CustomDump
import Testing

/// 一事一申请: one paper, several cases.
struct SplitTests {
  let desk: Desk

  /// Handed in on Monday 2026-03-02: the reply is due on 03-30.
  init() throws {
    desk = try Desk()
    try desk.enter("\(Line.log) --item 施工图 --item 验收报告 --item 招标文件")
    try desk.enter("verify 2026-0001 --on 2026-03-03 --passed")
  }

  private static let split =
    "split 2026-0001 --on 2026-03-04 --wants 施工图 --wants 验收报告 --wants 招标文件"

  @Test func `the pieces are numbered on, and all are due on the same day`() throws {
    let first = try desk.enter(Self.split)
    let others = try ["2026-0002", "2026-0003"].map { try desk.enter("show \($0)") }
    expectNoDifference(first.kinds, ["received", "identityVerified", "split"])
    expectNoDifference(
      others.map(\.kinds), Array(repeating: ["received", "identityVerified"], count: 2))
    expectNoDifference(others.map(\.deadlines), [first.deadlines, first.deadlines])
    expectNoDifference(first.due("reply"), "2026-03-30")
  }

  @Test func `each case tells the others, and the paper all of them`() throws {
    try desk.enter(Self.split)
    let told = try ["2026-0001", "2026-0002", "2026-0003"].map { number in
      try desk.run("show \(number)").output.split(separator: "\n")
        .filter { line in ["拆分自", "拆分为", "申请内容"].contains { line.hasPrefix($0) } }
    }
    expectNoDifference(
      told,
      [
        ["拆分为    2026-0002、2026-0003", "申请内容  施工图"],
        ["拆分自    2026-0001", "申请内容  验收报告"], ["拆分自    2026-0001", "申请内容  招标文件"],
      ])
    #expect(
      try desk.run("paper list").output.contains("已登记为 2026-0001、2026-0002、2026-0003"))
  }

  @Test func `what the application said at first is still shown`() throws {
    try desk.enter(Self.split)
    let shown = try ["2026-0001", "2026-0003"].map { number in
      try desk.run("show \(number)").output.split(separator: "\n").filter {
        $0.hasPrefix("申请内容") || $0.hasPrefix("原申请")
      }
    }
    expectNoDifference(
      shown,
      [
        ["申请内容  施工图", "原申请    道路设计方案"], ["申请内容  招标文件", "原申请    道路设计方案"],
      ])
  }

  @Test(arguments: ["2026-0001", "2026-0002"])
  func `a piece of one thing is split again only when it was looked at`(number: String) throws {
    try desk.enter(Self.split)
    let line = "split \(number) --on 2026-03-05 --wants 甲图 --wants 乙图"
    expectNoDifference(try desk.refusal(line).code, "alreadySplit")
    expectNoDifference(try desk.enter("\(line) --yes").kinds.last, "split")
  }

  @Test func `at a terminal the request is shown before it is split`() throws {
    let line = "split 2026-0001 --on 2026-03-04 --wants 施工图 --wants 病历"
    let refused = try Conversation(desk, line, "否")
    expectNoDifference(
      refused.screen.replacing("\r", with: "").split(separator: "\n").suffix(8),
      [
        "申请内容  道路设计方案", "          1. 施工图", "          2. 验收报告", "          3. 招标文件",
        "拆成      施工图", "          病历", "申请内容里看不出“病历”，请核对申请书。",
        "拆成这 2 件吗？（是/否）没有拆分。",
      ])
    expectNoDifference(try desk.enter("show 2026-0001").items.count, 3)
    expectNoDifference(try Conversation(desk, line, "是").code, 0)
    expectNoDifference(try desk.enter("show 2026-0001").items.count, 1)
  }

  @Test func `the history tells it too`() throws {
    try desk.enter(Self.split)
    let lines = try ["2026-0001", "2026-0003"].flatMap { number in
      try desk.run("经过 \(number)").output.split(separator: "\n")
        .filter { $0.contains("拆分自") || $0.contains("拆分为") }
    }
    expectNoDifference(
      lines,
      [
        "      拆分为 2026-0002、2026-0003，本案：施工图",
        "      当面，2026-03-02 提交，来2026-0001，拆分自 2026-0001",
      ])
  }

  @Test func `each piece counts for the fee`() throws {
    try desk.enter(Self.split)
    #expect(try desk.run("fee quote 2026-0001").output.hasPrefix("按件计收：3 件"))
  }

  static let refusals: [(String, Int32, String)] = [
    (
      "split 2026-0001 --on 2026-03-04", 64,
      "缺少 --wants <文字>（拆出的一项，照申请书的原文；每项写一个，第一个留在本案）"
    ),
    ("split 2026-0001 --on 2026-03-04 --wants 施工图", 65, "只写了一项，没有可以拆分的"),
    (
      "split 2026-0001 --on 2026-03-04 --wants 施工图 --wants 施工图", 65, "“施工图”写了两次"
    ),
    (
      "split 2026-0001 --on 2026-03-01 --wants 施工图 --wants 验收报告", 65,
      "2026-03-01 早于申请到达本机关的日期 2026-03-02"
    ),
    ("split 2026-0009 --on 2026-03-04 --wants 施工图 --wants 验收报告", 66, "没有案件“2026-0009”"),
  ]

  @Test(arguments: refusals)
  func `what cannot be split changes nothing, and no number is lost`(
    line: String, exit: Int32, message: String
  ) throws {
    let before = try desk.ledger()
    let refused = try desk.refusal(line)
    expectNoDifference(refused.message, message)
    expectNoDifference(refused.exit, exit)
    expectNoDifference(try desk.ledger(), before)
    expectNoDifference(try desk.enter(Line.log).number, "2026-0002")
  }

  @Test func `after the opinion of a third party was asked the application stays whole`() throws {
    try desk.enter("consult ask 2026-0001 --party 某公司 --kind thirdParty --on 2026-03-04")
    let refused = try desk.refusal(Self.split)
    expectNoDifference(
      refused.message, "不能办理“拆分申请”：须没有征求意见、说明理由、收费、答复和救济事项（案件目前为“办理中”）")
    expectNoDifference(try desk.ledger().filter { $0.hasPrefix("2026-0002") }, [])
  }

  @Test func `a split is not struck`() throws {
    try desk.enter(Self.split)
    let refused = try desk.refusal("strike 2026-0001 --fact 3 --reason 登错")
    expectNoDifference(refused.message, "拆分不能作废：2026-0002、2026-0003 已经立案")
  }

  @Test func `what was entered as having happened keeps its reason in each piece`() throws {
    try desk.enter(
      """
      correction ask 2026-0001 --on 2026-03-16 --item 年份 --within 15 --as-happened 经办人休假
      correction receive 2026-0001 --on 2026-03-20
      """)
    try desk.enter(
      "split 2026-0001 --on 2026-03-23 --wants 施工图 --wants 验收报告")
    #expect(try desk.run("history 2026-0002").output.contains("照实登记：经办人休假"))
    expectNoDifference(
      try desk.enter("show 2026-0002").findings, try desk.enter("show 2026-0001").findings)
  }
}
