import CustomDump
import Testing

struct ServiceRefusalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log, Line.reviewed, Line.disclosed)
  }

  @Test(arguments: [
    ("otherCourier", "privateCourier", "《邮政法》第五十五条"),
    ("electronic", "electronicWithoutChoice", "国办公开办函〔2016〕235号"),
  ])
  func `no private courier, no electronic service without choice, unless it happened`(
    means: String, code: String, article: String
  ) throws {
    let line = "sent 2026-0001 --on 2026-03-13 --means \(means)"
    let refused = try desk.refusal(line)
    expectNoDifference([refused.code, refused.field], [code, "--means"])
    expectNoDifference(refused.article, article)
    let matter = try desk.enter(line + " --as-happened 收发室误交")
    #expect(matter.findings.map(\.code).contains(code))
  }

  @Test func `who chose electronic delivery gets it`() throws {
    let desk = try Desk()
    let matter = try desk.enter(
      Line.log + " --via 电子邮件", Line.reviewed, Line.disclosed,
      "sent 2026-0001 --on 2026-03-13 --means electronic", "reached 2026-0001 --on 2026-03-13")
    expectNoDifference(matter.outcome?.countsOn, "2026-03-13")
  }

  @Test func `a proof that is not there is told by its option`() throws {
    let refused = try desk.refusal(
      "sent 2026-0001 --on 2026-03-13 --means direct --proof /nowhere.pdf")
    expectNoDifference([refused.code, refused.field], ["noSuchFile", "--proof"])
    #expect(refused.exit == 66)
  }

  @Test func `nothing arrives that was not sent`() throws {
    let refused = try desk.refusal("reached 2026-0001 --on 2026-03-13")
    expectNoDifference(
      refused.message, "不能办理“送达”：须有已寄出、未送达也未退回的文书（案件目前为“待送达”）")
    expectNoDifference(refused.hint, "先用 ysq sent 登记寄出")
  }

  @Test func `a document is named by its number`() throws {
    let misread = try desk.refusal("sent 2026-0001 答复书 --on 2026-03-13 --means direct")
    expectNoDifference([misread.code, misread.field], ["notADocument", "DOC"])
    #expect(misread.exit == 64)
    let missing = try desk.refusal("sent 2026-0001 d7 --on 2026-03-13 --means direct")
    expectNoDifference(missing.message, "案件里没有文书 d7")
  }

  @Test func `a case is not filed before its reply is served, unless it was`() throws {
    try desk.enter("sent 2026-0001 --on 2026-03-13 --means direct")
    let line = "archive 2026-0001 --on 2026-03-20"
    expectNoDifference(try desk.refusal(line).code, "archivedUnserved")
    expectNoDifference(try desk.enter(line + " --as-happened 已归档").phase, "archived")
  }

  @Test func `the receipt cannot be struck, nor what later records need`() throws {
    let receipt = try desk.refusal("strike 2026-0001 --fact 1 --reason 误记")
    expectNoDifference(receipt.message, "第 1 条是收件登记，不能作废")
    try desk.enter(Line.posted)
    let reply = try desk.refusal("strike 2026-0001 --fact 3 --reason 误记")
    expectNoDifference(reply.message, "第 3 条记录不能作废：第 4 条以它为前提")
    expectNoDifference(reply.hint, "确要作废的，先作废第 4 条")
  }
}
