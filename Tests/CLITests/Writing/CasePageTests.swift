import CustomDump
import Foundation
import Testing

@testable import CLI

struct CasePageTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a write shows what was entered and what is due`() throws {
    try desk.enter(Line.log, today: "2026-03-02")
    let outcome = try desk.run(
      "consult ask 2026-0001 --party 海州规划设计所 --kind thirdParty --on 2026-03-05",
      today: "2026-03-09")
    expectNoDifference(outcome.code, 0)
    expectNoDifference(outcome.errors, "今天按 YSQ_TODAY 算作 2026-03-09。\n")
    expectNoDifference(
      outcome.output,
      """
      2026-0001  办理中（征求意见中）
      已登记    2026-03-05 征求意见：第三方 海州规划设计所，d1，征求意见

      期限        最后一天              情况
      补正告知    2026-03-11（星期三）  还有 2 个工作日
      答复        2026-04-21（星期二）  还有 30 个工作日
      第三方意见  2026-03-26（星期四）  还有 13 个工作日
                答复：2026-03-05 之后征求第三方意见（d1），尚未反馈，先按最长期限扣除；现在收到意见的，
                最后一天是 2026-04-01（星期三）。

      可以办理  联系（contact）、核验（verify）、补正 告知（correction ask）、交办（assign）、
                退回（return）、延期（extend）、检索（searched）、审查（review）、
                征求 发函（consult ask）、征求 答复（consult answer）、说明理由 告知（reasons ask）、
                说明理由 延迟（reasons defer）、收费 通知（fee notify）、答复（decide）、送达（reached）、
                退件（sending-failed）、撤回（withdraw）、变更（change）、救济 提起（remedy open）、
                备注（note）、作废（strike）

      """)
  }

  @Test func `an irregular write shows its findings`() throws {
    try desk.enter(Line.log)
    let outcome = try desk.run(
      "correction ask 2026-0001 --on 2026-03-12 --item 名称 --within 15 --as-happened 转交迟延",
      today: "2026-03-12")
    expectNoDifference(
      outcome.output,
      """
      2026-0001  待补正
      已登记    2026-03-12 告知补正：d1，15 个工作日，名称（情况说明：转交迟延）

      期限        最后一天              情况                                稳妥日
      补正告知    2026-03-11（星期三）  2026-03-12 才办理，逾期 1 个工作日
      答复        —                     暂停计算                            2026-03-30
      申请人补正  2026-04-02（星期四）  还有 15 个工作日
                稳妥日前办理，哪种理解下都不迟；ysq explain 2026-0001 列明算法。

      核查提示  违反条文  2026-03-12  补正告知逾期：最后一天为 2026-03-11，2026-03-12 才办理，逾期 1 个
                工作日（《政府信息公开条例》第三十条）

      可以办理  联系（contact）、核验（verify）、补正 收到（correction receive）、
                补正 逾期（correction lapse）、交办（assign）、退回（return）、检索（searched）、
                审查（review）、送达（reached）、退件（sending-failed）、撤回（withdraw）、
                救济 提起（remedy open）、备注（note）、作废（strike）

      """)
  }

  @Test func `the page of a case shows all of it`() throws {
    let file = try desk.file(
      "分项.yaml", "- {item: 1, as: disclosed}\n- {item: 2, as: deliberative, reason: 讨论记录}\n")
    try desk.enter(
      """
      log --channel online --on 2026-03-04 --applicant 沈知远 --kind person --id-type residentID --id 320706198503120002 --phone 13800000001 --wants 道路改造的设计方案和讨论记录 --item 设计方案 --item 讨论记录
      confirm 2026-0001 --on 2026-03-05
      assign 2026-0001 --on 2026-03-06 --unit 秘书一处 --handler 何景行
      consult ask 2026-0001 --party 设计所 --kind thirdParty --on 2026-03-09 --reached 2026-03-10
      consult answer 2026-0001 --party 设计所 --on 2026-03-16 --opinion agree
      extend 2026-0001 --days 10 --approved-by 李维民 --approved-on 2026-03-19 --told-on 2026-03-20
      review 2026-0001 --kind secrecy --on 2026-03-20 --opinion pass
      decide 2026-0001 --on 2026-03-23 --items \(file)
      sent 2026-0001 --on 2026-03-24 --means chinaPost
      """)
    expectNoDifference(
      try desk.run("show 2026-0001", today: "2026-03-25").output,
      """
      2026-0001  已办结（已延期）
      申请人    沈*（自然人），居民身份证 3207**********0002，电话 138****0001
      提交      网上，2026-03-04（星期三），来件号 来2026-0001
      收到之日  2026-03-05（星期四），以双方确认之日为收到申请之日（《政府信息公开条例》第三十一条第（三）
                项）
      答复主体  示例市人民政府
      承办      秘书一处 何景行
      申请内容  道路改造的设计方案和讨论记录
                1. 设计方案
                2. 讨论记录

      期限          最后一天              情况                 稳妥日
      与申请人确认  2026-03-05（星期四）  2026-03-05 按时办理
      答复          2026-04-24（星期五）  2026-03-24 按时办理  2026-04-23
      第三方意见    2026-03-31（星期二）  2026-03-16 按时办理
                答复：已延长 10 个工作日。
                答复：2026-03-09 之后至 2026-03-16 征求第三方意见（d1），不计入期限。
                稳妥日前办理，哪种理解下都不迟；ysq explain 2026-0001 列明算法。

      文书  名称            作出        寄出        方式  送达情况
      d1    征求意见书      2026-03-09  2026-03-09        2026-03-10 送达
      d2    延期答复告知书  2026-03-20  2026-03-20        送达日未登记
      d3    答复书          2026-03-23  2026-03-24  邮政  送达日未登记，以 2026-03-24 为准

      办理结果  部分公开
                1. 予以公开（《政府信息公开条例》第三十六条第（二）项）
                2. 属于四类过程性信息（《政府信息公开条例》第十六条第二款）：讨论记录
                2026-03-23 作出，以 2026-03-24 为送达之日；年度报告计入：部分公开

      核查提示  违反条文  2026-03-23  未核验申请人身份（《政府信息公开条例》第二十九条）
                程序瑕疵  2026-03-24  缺少送达凭证：文书 d3（国办公开办函〔2016〕235号）

      可以办理  联系（contact）、送达（reached）、退件（sending-failed）、更正（amend）、撤销（revoke）、
                救济 提起（remedy open）、归档（archive）、备注（note）、作废（strike）

      """)
  }

  @Test func `no page is wider than 100 columns`() throws {
    let long = String(repeating: "道路改造工程设计方案以及讨论记录，", count: 12)
    try desk.enter(Line.log.replacing("道路设计方案", with: long), "note 2026-0001 --text \(long)")
    for text in [
      try desk.run("show 2026-0001").output,
      try desk.run("note 2026-0001 --text \(long)").output,
    ] {
      #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= 100 })
    }
  }

  @Test func `a write in JSON has every key of a case, null where there is nothing`() throws {
    let output = try desk.run(Line.log + " --json").output
    let value = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let keys = [
      "number", "phase", "flags", "channel", "submittedOn", "receivedOn", "respondent",
      "applicant", "wants", "items", "documents", "outcome", "deadlines", "findings",
      "nextActions", "facts",
    ]
    expectNoDifference(keys.filter { value?[$0] == nil }, [])
    #expect(value?["outcome"] is NSNull)
  }
}
