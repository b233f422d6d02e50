import CustomDump
import Testing

/// What the law forbids in the course of a case, and that it is recorded when it happened.
struct ProcedureRefusalTests {
  let desk: Desk

  init() throws {
    desk = try Desk(of: "连云港市")
    try desk.enter(Line.log)
  }

  @Test func `a correction notice after the 7th working day is late`() throws {
    let line = "correction ask 2026-0001 --on 2026-03-12 --item 名称 --within 15"
    let refused = try desk.refusal(line)
    expectNoDifference(refused.message, "补正告知的最后一天是 2026-03-11，已经逾期")
    expectNoDifference(refused.article, "《政府信息公开条例》第三十条")
    #expect(refused.exit == 65)
    let matter = try desk.enter(line + " --as-happened 收发室转交迟延")
    expectNoDifference(matter.findings.map(\.code), ["correctionNoticeLate"])
  }

  @Test func `a correction is asked for once`() throws {
    let line = "correction ask 2026-0001 --on 2026-03-10 --item 年度 --within 15"
    try desk.enter(
      "correction ask 2026-0001 --on 2026-03-05 --item 名称 --within 15",
      "correction receive 2026-0001 --on 2026-03-09")
    let refused = try desk.refusal(line)
    expectNoDifference(refused.message, "已于 2026-03-05 告知补正，补正只能一次性告知")
    let matter = try desk.enter(line + " --as-happened 承办单位又发了一次")
    #expect(matter.findings.map(\.code).contains("correctionSecond"))
  }

  @Test func `purpose is never asked for`() throws {
    let refused = try desk.refusal(
      "correction ask 2026-0001 --on 2026-03-05 --item 请说明用途 --within 15")
    expectNoDifference(refused.code, "purposeDemanded")
  }

  @Test func `a correction lapses after its period and the time of mail`() throws {
    try desk.enter("correction ask 2026-0001 --on 2026-03-05 --item 名称 --within 10")
    let refused = try desk.refusal("correction lapse 2026-0001 --on 2026-03-20")
    expectNoDifference(refused.code, "correctionLapsedEarly")
  }

  @Test(arguments: [
    (
      "--days 21 --approved-by 周明远 --approved-on 2026-03-24 --told-on 2026-03-25",
      "extensionTooLong", "--days"
    ),
    (
      "--days 10 --approved-by 周明远 --approved-on 2026-03-24 --told-on 2026-03-31",
      "extensionToldLate", "--told-on"
    ),
    (
      "--days 10 --approved-by 丁处长 --approved-on 2026-03-24 --told-on 2026-03-25",
      "extensionUnapproved", "--approved-by"
    ),
    (
      "--days 10 --approved-by 周明远 --approved-on 2026-03-26 --told-on 2026-03-25",
      "extensionApprovedLate", "--approved-on"
    ),
  ])
  func `an extension is at most 20 days, told in time, approved by the head before`(
    options: String, code: String, field: String
  ) throws {
    let refused = try desk.refusal("extend 2026-0001 " + options)
    expectNoDifference([refused.code, refused.field], [code, field])
    expectNoDifference(refused.article, "《政府信息公开条例》第三十三条第二款")
    let matter = try desk.enter("extend 2026-0001 \(options) --as-happened 照实登记")
    expectNoDifference(matter.kinds.last, "extended")
  }

  @Test func `a call is no letter, and a second letter stops nothing`() throws {
    let line = "consult ask 2026-0001 --party 某所 --kind thirdParty --on 2026-03-05"
    expectNoDifference(try desk.refusal(line + " --orally").code, "consultationNotWritten")
    try desk.enter(line)
    expectNoDifference(try desk.refusal(line).code, "consultationRepeated")
  }

  @Test func `an answer needs a letter to that party`() throws {
    let refused = try desk.refusal(
      "consult answer 2026-0001 --party 某所 --on 2026-03-05 --opinion agree")
    expectNoDifference([refused.code, refused.field], ["unknownParty", "--party"])
  }

  @Test func `a fee is for an excess only`() throws {
    let refused = try desk.refusal("fee notify 2026-0001 --on 2026-03-05 --tariff pages --count 30")
    expectNoDifference(refused.message, "30页没有超过免费的 30页，不能收费")
  }

  @Test func `a channel that the guide does not open is a paper`() throws {
    let line = "log --channel email --on 2026-03-04 --applicant 甲 --kind person --wants 清单"
    let refused = try desk.refusal(line)
    expectNoDifference([refused.code, refused.field], ["channelUnpublished", "--channel"])
    expectNoDifference(
      refused.hint,
      """
      用 ysq paper add --channel email 登记来件，并告知对方公布的渠道；确已发生的，加 --as-happened 写明情况，照实登记
      """)
    let matter = try desk.enter(line + " --as-happened 已经开始办理")
    expectNoDifference(matter.phase, "awaitingConfirmation")
  }

  @Test func `a step out of its phase names what comes first`() throws {
    try desk.enter("correction ask 2026-0001 --on 2026-03-05 --item 名称 --within 15")
    let refused = try desk.refusal("decide 2026-0001 --on 2026-03-06 --as petition")
    expectNoDifference(refused.message, "案件目前为“待补正”，不能办理“作出答复”")
    expectNoDifference(
      refused.hint,
      "先用 ysq correction receive 登记收到补正；逾期不补正的用 ysq correction lapse")
  }
}
