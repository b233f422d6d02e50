import CustomDump
import Testing

struct PaperTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    _ = try desk.run("paper add --channel fax --on 2026-03-04 --sender 王小明 --gist 咨询政策")
  }

  @Test func `a paper is registered and its sender masked`() throws {
    let outcome = try desk.run(
      """
      来件 登记 --channel 邮寄 --on 2026-03-04 --signed-by 门卫 --mail-number EX1 --handed-over 2026-03-05
      """)
    expectNoDifference(
      outcome.output,
      """
      来2026-0002  待处理
      来件      2026-03-04（星期三），邮寄
      邮件号    EX1
      签收人    门卫
      转交      2026-03-05
      成为案件的用 ysq log --paper 来2026-0002，不成为的用 ysq paper close 来2026-0002。

      """)
  }

  @Test func `nothing reaches the work body before the office (art 31)`() throws {
    let early = "--on 2026-03-04 --handed-over 2026-03-03"
    let refused = try desk.refusal("paper add --channel registeredMail \(early)")
    expectNoDifference(
      [refused.code, refused.message],
      ["arrivedBeforeSignature", "到达工作机构的日期 2026-03-03 早于本机关签收的日期 2026-03-04"])
    let line = """
      log --channel registeredMail --on 2026-03-02 --signed 2026-03-04 --arrived 2026-03-03 \
      --applicant 王小明 --kind person --wants 清单
      """
    expectNoDifference(
      [try desk.refusal(line).code, try desk.refusal(line).article],
      ["arrivedBeforeSignature", "《政府信息公开条例》第三十一条"])
    try desk.enter(line + " --as-happened 原登记簿如此")
  }

  @Test func `papers are closed, or become cases`() throws {
    try desk.enter(
      """
      log --channel fax --on 2026-03-04 --applicant 王小明 --kind person --wants 清单 --paper 来2026-0001
      """)
    _ = try desk.run("paper add --channel oral --on 2026-03-05 --gist 问路")
    _ = try desk.run("paper close 来2026-0002 --on 2026-03-05 --as 非申请 --told 已指路")
    expectNoDifference(
      try desk.run("paper list"),
      Outcome(
        0,
        output: """
          来件号       日期        渠道  寄件人  去向                内容
          来2026-0001  2026-03-04  传真  王*     已登记为 2026-0001  咨询政策
          来2026-0002  2026-03-05  口头          非申请              问路

          """, errors: "今天按 YSQ_TODAY 算作 2026-11-23。\n"))
    expectNoDifference(try desk.run("paper list --open --json").output, "[]\n")
  }

  @Test func `a paper is closed once`() throws {
    let line = "paper close 来2026-0001 --on 2026-03-05 --as notApplication"
    _ = try desk.run(line)
    expectNoDifference(try desk.refusal(line).message, "来件 来2026-0001 已经按“非申请”办结")
  }

  @Test func `a paper that does not exist is told`() throws {
    let refused = try desk.refusal("paper close 来2026-0009 --on 2026-03-05 --as duplicate")
    expectNoDifference(refused.field, "PAPER")
    #expect(refused.exit == 66)
  }
}
