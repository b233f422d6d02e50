import CustomDump
import Foundation
import Testing

/// What was shown is recorded, and what is missing can be asked for.
struct ProofTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a missing proof and authorisation are proposed and go into the notice`() throws {
    let options = " --proof 复印件 --agent 顾明川"
    let output = try desk.run(Line.log + options, today: "2026-03-02").output
    #expect(
      output.contains(
        """

        提示补正  请出示申请人的有效身份证件原件
                  请提供申请人签名或者盖章的授权委托书、代理人的身份证明

        """))
    expectNoDifference(try items("2026-0001").count, 2)
    try desk.enter("correction ask 2026-0001 --on 2026-03-04 --proposed --item 请写明年度")
    let history = try desk.run("history 2026-0001", today: "2026-03-04").output
    let told = history.filter { !$0.isWhitespace }
    #expect(told.contains("请出示申请人的有效身份证件原件，请提供申请人签名或者盖章的授权委托书、代理人的身份证明，请写明年度"))
    expectNoDifference(try items("2026-0001"), [])
  }

  @Test func `a failed verification proposes the item, a passed one ends it`() throws {
    try desk.enter(Line.log, "verify 2026-0001 --on 2026-03-03 --failed 照片与本人不符 --proof 原件")
    expectNoDifference(try items("2026-0001"), ["所提供的身份证明未能通过核验，请提供与申请人一致的有效身份证明"])
    try desk.enter("verify 2026-0001 --on 2026-03-04 --passed --proof original")
    expectNoDifference(try items("2026-0001"), [])
  }

  @Test func `an authorisation shown later leaves no finding`() throws {
    let matter = try desk.enter(
      Line.log + " --agent 顾明川", "verify 2026-0001 --on 2026-03-03 --passed --authorised",
      Line.reviewed, Line.disclosed, today: "2026-03-12")
    expectNoDifference(matter.findings.map(\.code), [])
  }

  @Test func `what contradicts itself is refused`() throws {
    try desk.enter(Line.log)
    let verify = "verify 2026-0001 --on 2026-03-03"
    let nothing = try desk.refusal("\(verify) --passed --proof absent")
    expectNoDifference(nothing.message, "身份证明未提供，不能写 --passed")
    let failed = try desk.refusal("\(verify) --failed 照片不清 --authorised")
    expectNoDifference(failed.message, "--authorised 和 --failed 只能写一个")
  }

  @Test func `the page of a case shows what came`() throws {
    try desk.enter(Line.log + " --proof original")
    let page = try desk.run("show 2026-0001").output
    #expect(page.contains("申请人    沈*（自然人）\n身份证明  原件\n"))
  }

  @Test func `without items the refusal names what is proposed`() throws {
    try desk.enter(Line.log + " --proof absent")
    let refused = try desk.refusal("correction ask 2026-0001 --on 2026-03-04")
    expectNoDifference(refused.message, "没有写补正事项")
    expectNoDifference(refused.hint, "写 --proposed 采用案件页提示的：请出示申请人的有效身份证件原件")
    expectNoDifference(refused.exit, 64)
  }

  @Test func `where nothing is proposed nothing is taken over`() throws {
    try desk.enter(Line.log)
    let refused = try desk.refusal("correction ask 2026-0001 --on 2026-03-04 --proposed")
    expectNoDifference(refused.code, "nothingProposed")
    let bare = try desk.refusal("correction ask 2026-0001 --on 2026-03-04")
    expectNoDifference(bare.message, "缺少 --item <文字>（要补正的事项）")
  }

  private struct Page: Decodable { let correctionItems: [String] }

  private func items(_ number: String) throws -> [String] {
    let outcome = try desk.run("show \(number) --json")
    return try JSONDecoder().decode(Page.self, from: Data(outcome.output.utf8)).correctionItems
  }
}
