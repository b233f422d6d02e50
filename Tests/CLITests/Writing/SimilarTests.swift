import CustomDump
import Foundation
import Testing

/// `ysq similar`, and what `ysq log` says of what was seen before.
struct SimilarTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      \(Self.log("沈知远", "2026-03-02")) --id-type residentID --id 320705199001010004 \
      --wants 公开桥南村征地补偿方案
      review 2026-0001 --kind secrecy --on 2026-03-03 --opinion pass
      decide 2026-0001 --on 2026-03-12 --as disclosed
      sent 2026-0001 --on 2026-03-13 --means chinaPost
      """)
  }

  private static func log(_ name: String, _ day: String) -> String {
    "log --channel inPerson --on \(day) --applicant \(name) --kind person"
  }

  private static let again = """
    \(log("沈知远", "2026-11-20")) --id-type residentID --id 320705199001010004 \
    --wants 请贵局依法提供《桥南村征地补偿方案》！
    """

  private func similar(_ number: String, _ rest: String = "") throws -> Similar {
    let outcome = try desk.run("similar \(number) --json \(rest)")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Similar.self, from: Data(outcome.output.utf8))
  }

  @Test func `a repetition is told when it is logged, with art 36(六)`() throws {
    let page = try desk.run(Self.again).output
    expectNoDifference(
      String(page[try #require(page.range(of: "似曾办过")).lowerBound...]),
      """
      似曾办过
        2026-0001  同一申请人、内容相同  沈*  2026-03-02 提交  已办结  予以公开，d1 2026-03-12 作出，以
        2026-03-13 为送达之日
      提示      申请人此前的 2026-0001 已经答复并送达；经核对申请的是相同信息、情况没有变化的，告知不予
                重复处理（《政府信息公开条例》第三十六条第（六）项）
      详见 ysq similar 2026-0002

      """)
  }

  @Test func `the pieces of one application are not repetitions of each other`() throws {
    try desk.enter(
      Self.log("柳间月", "2026-11-19") + " --wants 滨河公园合同和账目 --document-number 某政发〔2026〕3号",
      "split 2026-0002 --on 2026-11-20 --wants 滨河公园合同 --wants 滨河公园账目")
    for number in ["2026-0002", "2026-0003"] {
      let seen = try similar(number)
      expectNoDifference((seen.sameApplicant + seen.sameDocument).map(\.number), [])
      expectNoDifference(seen.proposals, [])
    }
    let load = try desk.run("applicant load 柳间月").output
    #expect(load.contains("没有内容相同或者相近的申请。"), "\(load)")
  }

  @Test func `programs that log read the case alone`() throws {
    let outcome = try desk.run(Self.again + " --json")
    expectNoDifference(try desk.run("show 2026-0002 --json").output, outcome.output)
    expectNoDifference(outcome.errors, "今天按 YSQ_TODAY 算作 2026-11-23。\n")
  }

  @Test func `what is new is logged without a word`() throws {
    let page = try desk.run(Self.log("柳间月", "2026-11-20") + " --wants 低保发放名单").output
    #expect(!page.contains("似曾办过"))
    #expect(
      try desk.run("similar 2026-0002").output
        == "2026-0002  似曾办过\n没有这个申请人以前的申请，也没有同一文件的申请和主动公开的信息。\n")
  }

  @Test func `the proposed command is accepted as it stands`() throws {
    try desk.enter(Self.again)
    let proposal = try #require(try similar("2026-0002").proposals.first)
    let command = try #require(proposal.command)
    expectNoDifference(
      command, "ysq decide 2026-0002 --on 日期 --as repeated --earlier 2026-0001")
    let line = command.dropFirst("ysq ".count).replacing("日期", with: "2026-11-23")
    expectNoDifference(try desk.enter(String(line)).phase, "decided")
    expectNoDifference(try similar("2026-0002").proposals, [])
  }

  @Test func `what the same person asked and was not answered is not repeated`() throws {
    try desk.enter(
      Self.log("江上客", "2026-11-19") + " --wants 公开滨河公园施工合同",
      Self.log("江上客", "2026-11-20") + " --wants 公开滨河公园的施工合同")
    let seen = try similar("2026-0003")
    expectNoDifference(seen.sameApplicant.map(\.number), [])
    expectNoDifference(seen.sameDocument.map(\.reasons), [["sameName", "nearWording"]])
    expectNoDifference(
      seen.proposals.map(\.detail), ["申请人此前的 2026-0002 还没有答复送达，不能告知不予重复处理"])
  }

  @Test func `a reply that was revoked is no answer, and the one after it is named`() throws {
    try desk.enter(Self.again, "revoke 2026-0001 d1 --on 2026-11-20 --reason 有误")
    expectNoDifference(
      try similar("2026-0002").proposals.map(\.detail),
      ["申请人此前的 2026-0001 还没有答复送达，不能告知不予重复处理"])
    let repeated = "--as repeated --earlier 2026-0001"
    expectNoDifference(
      try desk.refusal("decide 2026-0002 --on 2026-11-21 \(repeated)").code, "requirementMissing")
    try desk.enter(
      "decide 2026-0001 --on 2026-11-21 --as disclosed",
      "sent 2026-0001 --on 2026-11-22 --means chinaPost")
    let earlier = try #require(try similar("2026-0002").sameApplicant.first)
    expectNoDifference([earlier.decidedOn, earlier.servedOn], ["2026-11-21", "2026-11-22"])
    expectNoDifference(
      try desk.enter("decide 2026-0002 --on 2026-11-23 \(repeated)").phase, "decided")
  }

  @Test func `persons who were found to be one are the same applicant, for the reply too`() throws {
    try desk.enter(
      """
      \(Self.log("沈知远", "2026-11-20")) --id-type passport --id E12345678 \
      --wants 桥南村征地补偿方案
      """)
    let decide = "decide 2026-0002 --on 2026-11-23 --as repeated --earlier 2026-0001"
    expectNoDifference(try similar("2026-0002").sameApplicant.map(\.number), [])
    expectNoDifference(try desk.refusal(decide).exit, 65)
    _ = try desk.run("applicant merge p1 p2 --reason 经本人确认")
    expectNoDifference(
      try similar("2026-0002").sameApplicant.map(\.reasons), [["sameApplicant", "sameWording"]])
    expectNoDifference(try desk.enter(decide).phase, "decided")
  }

  @Test func `art 44: three applicants for one document, named by number or by words`() throws {
    let number = "--document-number 临政发[2026]5号"
    try desk.enter(
      "\(Self.log("柳间月", "2026-11-19")) --wants 征地补偿方案全文 \(number)",
      "\(Self.log("江上客", "2026-11-20")) --wants 公开临政发〔2026〕5号所附补偿表")
    expectNoDifference(try similar("2026-0003").proposals, [])
    try desk.enter("\(Self.log("陆离之", "2026-11-20")) --wants 请公开桥南村征地补偿的方案 \(number)")
    let seen = try similar("2026-0004")
    expectNoDifference(
      seen.sameDocument.map { [$0.number] + $0.reasons },
      [
        ["2026-0001", "nearWording"], ["2026-0003", "sameNumber"], ["2026-0002", "sameNumber"],
      ])
    expectNoDifference(
      seen.proposals.map(\.detail), ["4 个申请人申请了相同或者相近的信息；经核对相同、属于可以公开的，可以纳入主动公开的范围"])
  }

  @Test func `art 36(一): what is public is pointed to, by number or title, once it is up`() throws {
    _ = try desk.run(
      """
      publication add --title 临江区托育服务发展规划 --formed 2026-11-02 \
      --document-number 临政办发〔2026〕31号
      """)
    try desk.enter(
      "\(Self.log("柳间月", "2026-11-19")) --wants 临江区托育服务发展规划及其编制说明")
    expectNoDifference(try similar("2026-0002").proposals, [])
    _ = try desk.run("publication publish 公2026-0001 --on 2026-11-20 --address https://a.cn/1")
    let seen = try similar("2026-0002")
    expectNoDifference(seen.publications.map(\.number), ["公2026-0001"])
    let command = try #require(seen.proposals.first?.command)
    let line = command.dropFirst("ysq ".count).replacing("日期", with: "2026-11-23")
    expectNoDifference(try desk.enter(String(line)).phase, "decided")
  }

  @Test func `only what had happened by the day is told`() throws {
    try desk.enter(Self.again)
    let before = try similar("2026-0001", "--as-of 2026-11-19")
    expectNoDifference(before.sameDocument.map(\.number), [])
    let day = try desk.run("similar 2026-0002 --as-of 2026-03-05")
    expectNoDifference(day.code, 66)
  }

  @Test func `people are masked in names and texts, unless someone says why`() throws {
    try desk.enter("\(Self.log("柳间月", "2026-11-20")) --wants 公开沈知远户的桥南村征地补偿方案")
    try desk.enter("\(Self.log("沈知远", "2026-11-20")) --wants 公开沈知远户的桥南村征地补偿方案")
    let masked = try desk.run("similar 2026-0003").output
    #expect(masked.contains("2026-0002") && masked.contains("柳*") && !masked.contains("柳间月"))
    let open = try desk.run("similar 2026-0003 --reveal 核对重复申请 --by 何景行").output
    #expect(open.contains("柳间月"))
    #expect(
      try desk.run("applicant reveals --json").output
        .contains(#""by":"何景行","of":"similar 2026-0003","reason":"核对重复申请""#))
  }

  @Test func `without its key the desk cannot compare, and a strange case is named`() throws {
    expectNoDifference(try desk.refusal("similar 2026-0007").code, "noSuchCase")
    try FileManager.default.removeItem(atPath: desk.path + "/key")
    expectNoDifference(try desk.refusal("similar 2026-0001").code, "noKey")
  }

  @Test func `earlier is what came earlier, not what was logged earlier`() throws {
    let desk = try Desk()
    let log =
      "--applicant 沈知远 --kind person --id-type residentID --id 320705199001010004 --wants"
    try desk.enter(
      "log --channel inPerson --on 2026-03-10 \(log) 桥梁设计方案",
      "log --channel inPerson --on 2026-03-02 \(log) 桥梁设计方案",
      "log --channel inPerson --on 2026-03-05 \(log) 桥梁设计方案",
      "log --channel inPerson --on 2026-03-05 \(log) 桥梁设计方案")
    let earlier = try (1...4).map { serial in
      try desk.run("similar 2026-000\(serial)").output.split(separator: "\n")
        .filter { $0.hasPrefix("  2026-") }.map { String($0.dropFirst(2).prefix(9)) }
    }
    expectNoDifference(
      earlier,
      [
        ["2026-0004", "2026-0003", "2026-0002"], [], ["2026-0002"], ["2026-0003", "2026-0002"],
      ])
  }
}

private struct Similar: Decodable {
  let sameApplicant: [Row]
  let sameDocument: [Row]
  let publications: [Row]
  let proposals: [Proposal]

  struct Row: Decodable {
    let number: String
    let reasons: [String]
    let decidedOn: String?
    let servedOn: String?
  }

  struct Proposal: Decodable, Equatable {
    let article: String
    let detail: String
    let command: String?
  }
}
