import CustomDump
import Testing

struct DateRefusalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log)
  }

  @Test func `a day that does not exist cannot be read`() throws {
    let refused = try desk.refusal("verify 2026-0001 --on 2026-02-30 --passed")
    expectNoDifference([refused.code, refused.field], ["noSuchDay", "--on"])
    #expect(refused.exit == 64)
  }

  @Test func `nothing is recorded before it happens`() throws {
    let refused = try desk.refusal(
      "verify 2026-0001 --on 2026-03-03 --passed", today: "2026-03-02")
    expectNoDifference(refused.code, "future")
    expectNoDifference(refused.message, "2026-03-03 还没有到（今天是 2026-03-02）")
    #expect(refused.exit == 65)
  }

  @Test func `nothing happens to an application before it is received`() throws {
    let refused = try desk.refusal("verify 2026-0001 --on 2026-03-01 --passed")
    expectNoDifference(refused.code, "beforeReceipt")
    expectNoDifference(refused.message, "2026-03-01 早于申请到达本机关的日期 2026-03-02")
    #expect(refused.exit == 65)
  }

  @Test func `mail is not signed for before it is posted`() throws {
    let refused = try desk.refusal(
      """
      log --channel registeredMail --on 2026-03-04 --signed 2026-03-02 --applicant 某公司 --kind business --wants 清单
      """)
    expectNoDifference([refused.code, refused.field], ["signedBeforeSubmission", "--signed"])
  }

  @Test func `a step is not taken before the one it follows, unless it happened so`() throws {
    try desk.enter(Line.reviewed, Line.disclosed)
    let line = "sent 2026-0001 --on 2026-03-11 --means chinaPost"
    expectNoDifference(try desk.refusal(line).code, "outOfOrder")
    let matter = try desk.enter(line + " --as-happened 先寄出后补办手续")
    expectNoDifference(matter.phase, "closed")
  }

  @Test func `a case that does not exist has its neighbours offered`() throws {
    let refused = try desk.refusal("verify 2026-0002 --on 2026-03-03 --passed")
    expectNoDifference(refused.message, "没有案件“2026-0002”")
    expectNoDifference([refused.field, refused.hint], ["CASE", "最接近的是 2026-0001"])
    #expect(refused.exit == 66)
  }

  @Test func `a day is required where nobody can be asked`() throws {
    let refused = try desk.refusal("confirm 2026-0001")
    expectNoDifference([refused.code, refused.field], ["missingOption", "--on"])
    #expect(refused.exit == 64)
  }

  @Test(arguments: [
    "verify 2026-0001 --on 2026-02-30 --passed", "verify 2026-0001 --on 2026-03-01 --passed",
    "verify 2026-0001 --on 2026-03-03", "sent 2026-0001 --on 2026-03-03 --means chinaPost",
    "consult ask 2026-0001 --party 某所 --kind thirdParty --on 2026-03-03 --reached 2026-03-01",
    "note 2026-0001 --text 材料 --attach /nowhere.pdf",
    "log --channel inPerson --on 2027-03-02 --applicant 甲 --kind person --wants 乙",
    "paper add --channel fax --on 2027-03-02",
    "paper close 来2026-0001 --on 2026-03-01 --as duplicate",
  ])
  func `a refused command leaves the ledger as it was`(line: String) throws {
    let before = try desk.ledger()
    _ = try desk.refusal(line)
    expectNoDifference(try desk.ledger(), before)
  }
}
