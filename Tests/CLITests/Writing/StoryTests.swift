import CustomDump
import Testing

/// Each command once, as a clerk would come to type it.
struct StoryTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `an application is handled, answered, served and filed`() throws {
    let matter = try desk.enter(
      Line.log, "verify 2026-0001 --on 2026-03-02 --passed",
      "assign 2026-0001 --on 2026-03-03 --unit 秘书一处 --handler 何景行 --return-by 2026-03-20",
      "return 2026-0001 --on 2026-03-05 --unit 秘书一处",
      "searched 2026-0001 --on 2026-03-06 --where 档案室 --terms 道路 --result 找到一份",
      Line.reviewed,
      "decide 2026-0001 --on 2026-03-12 --as disclosed --approved-by 李维民 --approved-on 2026-03-12",
      Line.posted, "reached 2026-0001 --on 2026-03-15",
      "amend 2026-0001 d1 --on 2026-03-16 --text 更正一处笔误",
      "archive 2026-0001 --on 2026-03-31 --file-number 2026-001")
    expectNoDifference(matter.phase, "archived")
    expectNoDifference(
      matter.kinds,
      [
        "received", "identityVerified", "assigned", "returned", "searched", "reviewed", "decided",
        "approved", "sent", "reached", "amended", "archived",
      ])
    expectNoDifference(
      matter.outcome, ShownCase.Outcome(type: "disclosed", row: "r3.1", countsOn: "2026-03-13"))
    #expect(matter.facts.allSatisfy { $0.by == "周文静" })
  }

  @Test func `an extension and an opinion move the reply`() throws {
    let matter = try desk.enter(
      Line.log,
      """
      extend 2026-0001 --days 10 --approved-by 李维民 --approved-on 2026-03-05 --told-on 2026-03-06 --reason 征求意见
      consult ask 2026-0001 --party 设计所 --kind thirdParty --on 2026-03-09 --reached 2026-03-10
      """, today: "2026-03-16")
    expectNoDifference(matter.flags, ["extended", "consulting"])
    expectNoDifference(matter.due("thirdPartyOpinion"), "2026-03-31")
    let answered = try desk.enter(
      "consult answer 2026-0001 --party 设计所 --on 2026-03-16 --opinion object --reason 商业秘密")
    expectNoDifference(answered.flags, ["extended"])
    expectNoDifference(answered.due("reply"), "2026-04-21")
  }

  @Test func `a correction stops the reply, and its receipt begins it anew`() throws {
    let asked = try desk.enter(
      """
      log --channel online --on 2026-03-04 --applicant 陆清和 --kind person --wants 征收材料
      contact 2026-0001 --on 2026-03-04 --with 陆清和 --gist 电话确认 --result 无人接听
      confirm 2026-0001 --on 2026-03-05
      correction ask 2026-0001 --on 2026-03-10 --item 材料名称 --item 项目地段 --within 15 --reached 2026-03-12
      """)
    expectNoDifference(asked.phase, "awaitingCorrection")
    expectNoDifference(asked.deadlines.first { $0.term == "reply" }?.state, "stopped")
    expectNoDifference(asked.due("correction"), "2026-04-02")
    let received = try desk.enter(
      "correction receive 2026-0001 --on 2026-03-24 --posted 2026-03-23")
    expectNoDifference(received.due("reply"), "2026-04-22")
  }

  @Test func `a correction that does not come ends the case, and can be taken up again`() throws {
    let asked = "correction ask 2026-0001 --on 2026-03-10 --item 名称 --by-day 2026-03-20"
    let lapsed = try desk.enter(
      Line.log, asked, "correction lapse 2026-0001 --on 2026-03-21 --nothing-in-mail")
    expectNoDifference(lapsed.outcome?.type, "correctionLapsed")
    let reopened = try desk.enter("correction reopen 2026-0001 --on 2026-03-23")
    expectNoDifference(reopened.phase, "awaitingCorrection")
  }

  @Test func `reasons are asked for, given, and a later day is told`() throws {
    let matter = try desk.enter(
      Line.log,
      """
      reasons ask 2026-0001 --on 2026-03-04
      reasons receive 2026-0001 --on 2026-03-09
      reasons defer 2026-0001 --on 2026-03-10 --until 2026-06-30
      """)
    expectNoDifference(matter.kinds, ["received", "reasonsAsked", "reasonsGiven", "replyDeferred"])
    expectNoDifference(matter.due("deferredReply"), "2026-06-30")
  }

  @Test func `a fee stops the reply until it is paid`() throws {
    let notified = try desk.enter(
      Line.log,
      "fee notify 2026-0001 --on 2026-03-04 --tariff pages --count 230 --reached 2026-03-05")
    expectNoDifference(notified.phase, "awaitingPayment")
    expectNoDifference(notified.due("feePayment"), "2026-04-02")
    let paid = try desk.enter("fee pay 2026-0001 --on 2026-03-16")
    expectNoDifference(paid.due("reply"), "2026-04-14")
  }

  @Test func `a fee that is not paid ends the case`() throws {
    let matter = try desk.enter(
      Line.log, "fee notify 2026-0001 --on 2026-03-04 --tariff pieces --count 35",
      "fee lapse 2026-0001 --on 2026-04-02")
    expectNoDifference(matter.outcome?.type, "feeLapsed")
  }

  @Test func `a quote counts the applicant's pieces of the month`() throws {
    let line = Line.log + " --id-type residentID --id 320706198503120002"
    try desk.enter(line, line)
    let quote = try desk.run("fee quote 2026-0002 --pages 31")
    #expect(quote.output.hasPrefix("按件计收：2 件，共 0 元\n"))
    #expect(quote.output.contains("按量计收：31 页，共 10 元\n"))
  }

  @Test func `mail posted in one month and signed for in the next counts in the first`() throws {
    try desk.enter(
      """
      log --channel registeredMail --on 2026-02-27 --signed 2026-03-02 --applicant 某公司 --kind business --wants 清单
      """)
    let quote = try desk.run("fee quote 2026-0001")
    #expect(quote.output.hasPrefix("按件计收：1 件，共 0 元\n"))
  }

  @Test func `a promise is kept, a reply that came back is sent again`() throws {
    let matter = try desk.enter(
      Line.log, Line.reviewed, Line.disclosed + " --provide-by 2026-04-10",
      "sent 2026-0001 d1 --on 2026-03-13 --means chinaPost --mail-number EX1",
      "sending-failed 2026-0001 d1 --on 2026-03-18 --fault office",
      "sent 2026-0001 --on 2026-03-19 --means entrusted", "reached 2026-0001 --on 2026-03-20",
      "provide 2026-0001 --on 2026-04-09")
    expectNoDifference(matter.outcome?.countsOn, "2026-03-20")
    expectNoDifference(matter.deadlines.first { $0.term == "provision" }?.state, "met")
  }

  @Test func `a letter that came back ends the wait for an opinion`() throws {
    let matter = try desk.enter(
      Line.log, "consult ask 2026-0001 --party 市财政局 --kind agency --on 2026-03-04 --within 10",
      "sending-failed 2026-0001 --on 2026-03-09 --fault applicant")
    expectNoDifference(matter.kinds.last, "consultationFailed")
  }

  @Test func `a reply is revoked and made anew`() throws {
    let matter = try desk.enter(
      Line.log, Line.reviewed, Line.disclosed,
      "revoke 2026-0001 d1 --on 2026-03-13 --reason 漏答一项",
      "decide 2026-0001 --on 2026-03-14 --as needsProcessing --reason 没有现成的信息")
    expectNoDifference(matter.outcome?.type, "needsProcessing")
    expectNoDifference(matter.phase, "decided")
  }

  @Test func `a reconsideration ends with an order to answer anew`() throws {
    let ordered = try desk.enter(
      Line.log, Line.reviewed, Line.disclosed, Line.posted,
      """
      remedy open 2026-0001 --on 2026-05-12 --kind reconsideration --ordinary
      remedy answer 2026-0001 --on 2026-05-15
      remedy decide 2026-0001 --on 2026-06-22 --outcome corrected --opinion-received 2026-06-22
      remedy report 2026-0001 --on 2026-07-20
      reanswer 2026-0001 --on 2026-07-21 --within 15
      """)
    expectNoDifference(ordered.flags, ["orderedToAnswer"])
    expectNoDifference(ordered.due("orderedReply"), "2026-08-11")
    expectNoDifference(ordered.due("reconsiderationAnswer"), "2026-05-26")
  }

  @Test func `a suit is appealed`() throws {
    let matter = try desk.enter(
      Line.log, Line.reviewed, Line.disclosed, Line.posted,
      """
      remedy open 2026-0001 --on 2026-05-12 --kind directSuit
      remedy decide 2026-0001 --on 2026-08-10 --outcome other --ruling
      remedy appeal 2026-0001 --on 2026-08-17
      reanswer 2026-0001 --on 2026-09-01 --effective 2026-09-16 --by-day 2026-10-15
      """)
    expectNoDifference(matter.due("appeal"), "2026-08-20")
    expectNoDifference(matter.due("orderedReply"), "2026-10-15")
  }

  @Test func `items are withdrawn one by one, then the rest`() throws {
    let items = " --item 设计方案 --item 会议记录 --item 概算"
    let some = try desk.enter(Line.log + items, "withdraw 2026-0001 --on 2026-03-04 --items 1,3")
    expectNoDifference(some.phase, "handling")
    let all = try desk.enter("withdraw 2026-0001 --on 2026-03-05")
    expectNoDifference(all.outcome?.type, "withdrawn")
  }

  @Test func `the applicant asks for something else`() throws {
    let matter = try desk.enter(Line.log, "change 2026-0001 --on 2026-03-09 --wants 概算批复")
    expectNoDifference(matter.due("reply"), "2026-04-07")
  }

  @Test func `a slip of the pen is struck, and files are kept with a note`() throws {
    let file = try desk.file("委托书.txt", "授权委托书")
    let matter = try desk.enter(
      Line.log + " --attach \(file) --co-applicant 柳安之 --agent 程亦凡 --authorised --slip",
      "contact 2026-0001 --on 2026-03-03 --with 沈知远 --gist 询问",
      "strike 2026-0001 --fact 3 --reason 误记", "note 2026-0001 --text 补充材料 --attach \(file)")
    expectNoDifference(
      matter.kinds, ["received", "attached", "contacted", "struck", "noted", "attached"])
    expectNoDifference(matter.facts.map(\.on).suffix(2), ["2026-11-23", "2026-11-23"])
  }

  @Test func `Chinese words do what the English ones do`() throws {
    let matter = try desk.enter(
      """
      登记 --channel 邮寄 --on 2026-03-02 --signed 2026-03-04 --applicant 某公司 --kind 商业企业 --wants 项目清单
      补正 告知 2026-0001 --on 2026-03-05 --item 年度 --within 10
      补正 收到 2026-0001 --on 2026-03-10
      征求意见 发函 2026-0001 --party 某所 --kind 第三方 --on 2026-03-11
      征求 答复 2026-0001 --party 某所 --on 2026-03-12 --opinion 同意公开
      审查 2026-0001 --kind 保密审查 --on 2026-03-12 --opinion 通过
      决定 2026-0001 --on 2026-03-13 --as 予以公开
      寄出 2026-0001 --on 2026-03-13 --means 邮政
      """)
    expectNoDifference(matter.phase, "closed")
  }
}
