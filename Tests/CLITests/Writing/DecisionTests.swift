import CustomDump
import Testing

struct DecisionTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log + " --item 方案 --item 记录")
  }

  @Test(arguments: [
    ("disclosed", nil, "通过的保密审查"), ("alreadyPublic", "--access", "获取该政府信息的方式、途径"),
    ("partlyDisclosed --reason 区分处理", nil, "通过的保密审查"), ("stateSecret", "--reason", "理由"),
    ("forbiddenByLaw --reason 禁止公开", "--law", "不予公开的法律依据"),
    ("forbiddenByLaw --law 某法", "--reason", "理由"), ("securityAndStability", "--reason", "理由"),
    ("thirdPartyRights", "--reason", "理由"), ("internalAffairs", "--reason", "理由"),
    ("deliberative", "--reason", "理由"), ("enforcementFile", "--reason", "理由"),
    ("specialAccess", "--law", "有特别规定的法律、行政法规"), ("nonexistent", nil, "检索记录"),
    ("otherAgency", "--other-agency", "负责公开的行政机关名称、联系方式，或者无法确定的理由"),
    ("repeated", "--earlier", "已送达的原答复"),
  ])
  func `a reply has what the law requires of its type, unless it went out without`(
    type: String, field: String?, missing: String
  ) throws {
    let line = "decide 2026-0001 --on 2026-03-12 --as \(type)"
    let refused = try desk.refusal(line)
    expectNoDifference(refused.code, "requirementMissing")
    expectNoDifference(refused.field, field)
    #expect(refused.message.hasSuffix("须有\(missing)"))
    #expect(refused.exit == 65)
    let matter = try desk.enter(line + " --as-happened 当时没有")
    #expect(!matter.findings.isEmpty)
  }

  @Test(arguments: [
    "publicEnterprise", "inArchive", "needsProcessing", "stillUnclear", "petition",
    "openPublication", "excessive", "reissue", "notGovernmentInformation", "consultationOnly",
    "recordCorrection",
  ])
  func `other types require nothing`(type: String) throws {
    let matter = try desk.enter("decide 2026-0001 --on 2026-03-12 --as \(type)")
    expectNoDifference(matter.outcome?.type, type)
  }

  @Test func `items are decided apart by a file`() throws {
    let file = try desk.file(
      "分项.yaml",
      """
      - item: 1
        as: disclosed
      - item: 2
        as: 属于四类过程性信息
        reason: 讨论记录
        law: 第十六条第二款
      """)
    let matter = try desk.enter(
      Line.reviewed, "decide 2026-0001 --on 2026-03-12 --items \(file)")
    expectNoDifference(
      matter.outcome, ShownCase.Outcome(type: "partlyDisclosed", row: "r3.2", countsOn: nil))
  }

  @Test func `mixed outcomes need a row and a reason for it`() throws {
    let file = try desk.file(
      "分项.yaml",
      "- {item: 1, as: petition}\n- {item: 2, as: needsProcessing, other-agency: 某局}\n")
    let line = "decide 2026-0001 --on 2026-03-12 --items \(file)"
    expectNoDifference(try desk.refusal(line).code, "reportRowNeeded")
    let matter = try desk.enter(line + " --report-row r3.5.1 --reason 主要内容为信访")
    expectNoDifference(matter.outcome?.row, "r3.5.1")
    expectNoDifference(matter.findings.map(\.code).filter { $0 == "reportRowChosen" }.count, 1)
  }

  @Test func `a file that leaves an item out is refused`() throws {
    let file = try desk.file("分项.yaml", "- {item: 1, as: petition}\n")
    let refused = try desk.refusal("decide 2026-0001 --on 2026-03-12 --items \(file)")
    expectNoDifference(refused.message, "第 2 项还没有答复")
  }

  @Test(arguments: [
    ("--as petition --items f.yaml", "--as"), ("--law 某法 --items f.yaml", "--law"),
    ("--reason 理由 --items f.yaml", "--reason"),
    ("--as petition --approved-on 2026-03-12", "--approved-by"),
  ])
  func `options that would be lost are refused`(options: String, field: String) throws {
    let refused = try desk.refusal("decide 2026-0001 --on 2026-03-12 \(options)")
    expectNoDifference(refused.field, field)
    #expect(refused.exit == 64)
  }

  @Test(arguments: ["correctionLapsed", "feeLapsed", "withdrawn"])
  func `what ends a case otherwise is no reply`(type: String) throws {
    let refused = try desk.refusal("decide 2026-0001 --on 2026-03-12 --as \(type)")
    expectNoDifference([refused.code, refused.field], ["unknownChoice", "--as"])
  }
}
