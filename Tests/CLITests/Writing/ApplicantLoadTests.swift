import CustomDump
import Foundation
import Testing

/// `ysq applicant load`: who asks for how much, and the evidence for arts 35, 36(六) and 42.
struct ApplicantLoadTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    let shen = "--applicant 沈知远 --id-type residentID --id 320705199001010004"
    try log(shen, "2026-03-02", "桥南村征地补偿方案")
    for piece in 1...11 { try log(shen, "2026-04-01", "第\(piece)幢房屋的验收记录") }
    try log("--applicant 柳间月", "2026-04-02", "低保发放名单")
    try log(shen, "2026-05-06", "公开《桥南村征地补偿方案》")
  }

  private func log(_ applicant: String, _ day: String, _ wants: String) throws {
    let line = "log --channel inPerson --on \(day) --kind person \(applicant) --wants \(wants)"
    let outcome = try desk.run(line)
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func `the heaviest load of a month comes first, with its tariff`() throws {
    expectNoDifference(
      try desk.run("申请人 申请量 --month 2026-04 --month 2026-03").output,
      """
      月份     申请人  姓名或者名称  件数  按件计收（元）
      2026-04  p1      沈*             11             100
      2026-03  p1      沈*              1               0
      2026-04  p2      柳*              1               0

      """)
    expectNoDifference(
      try desk.run("applicant load --month 2026-04 --limit 1").output.split(separator: "\n").last,
      "后面还有 1 行。")
  }

  @Test func `without a month the present one is meant`() throws {
    let present = try desk.run("applicant load --json", today: "2026-05-20").output
    expectNoDifference(
      present,
      #"[{"month":"2026-05","applicant":"p1","name":"沈*","pieces":1,"total":0,"cases":["#
        + #"{"number":"2026-0014","submittedOn":"2026-05-06","piece":1,"fee":0}]}]"# + "\n")
    expectNoDifference(
      try desk.run("applicant load").output, "这些月份没有申请；别的月份用 --month 写明。\n")
  }

  @Test func `the evidence sheet names every case`() throws {
    try desk.enter(
      "review 2026-0001 --kind secrecy --on 2026-03-03 --opinion pass",
      "decide 2026-0001 --on 2026-03-12 --as disclosed",
      "sent 2026-0001 --on 2026-03-13 --means chinaPost")
    expectNoDifference(
      try desk.run("applicant load 沈知远").output,
      """
      p1  沈*（自然人）

      数量、频次（《政府信息公开条例》第三十五条、《政府信息公开条例》第四十二条）
      月份     件数  全机关  占比  按件计收（元）
      2026-03     1       1  100%               0
      2026-04    11      12   91%             100
      2026-05     1       1  100%               0
      2026-03   第 1 件，不收费：2026-0001
      2026-04   第 1 至 10 件，不收费：2026-0002、2026-0003、2026-0004、2026-0005、2026-0006、2026-0007、
                2026-0008、2026-0009、2026-0010、2026-0011
      2026-04   第 11 件，每件 100 元：2026-0012
      2026-05   第 1 件，不收费：2026-0014
      说明      条例没有规定多少件为明显超过合理范围；收费办法从每月第 11 件起计收。

      重复申请（《政府信息公开条例》第三十六条第（六）项）
        2026-0014（2026-05-06 提交）与 2026-0001 内容相同：原答复 d1，2026-03-12 作出，以 2026-03-13 为
        送达之日

      """)
  }

  @Test func `what was not served when it was asked again is told so`() throws {
    let line = try #require(try desk.run("applicant load p1").output.split(separator: "\n").last)
    expectNoDifference(line, "  2026-0014（2026-05-06 提交）与 2026-0001 内容相同：2026-0001 还没有答复送达")
    try desk.enter(
      "review 2026-0001 --kind secrecy --on 2026-05-07 --opinion pass",
      "decide 2026-0001 --on 2026-05-08 --as disclosed",
      "sent 2026-0001 --on 2026-05-09 --means chinaPost")
    #expect(try desk.run("applicant load p1").output.contains("再次申请时还没有送达"))
    #expect(try desk.run("applicant load p1 --json").output.contains(#""wasAnswered":false"#))
  }

  @Test func `pieces of persons who were found to be one are counted together`() throws {
    try log("--applicant 沈知远", "2026-04-03", "采石场批文")
    expectNoDifference(pieces(try desk.run("fee quote 2026-0015 --json")), 1)
    _ = try desk.run("applicant merge p1 p3 --reason 经本人确认")
    expectNoDifference(pieces(try desk.run("fee quote 2026-0015 --json")), 12)
    #expect(
      try desk.run("applicant load --month 2026-04").output
        .contains("2026-04  p1      沈*             12             200"))
  }

  private func pieces(_ outcome: Outcome) -> Int? {
    outcome.output.prefixMatch(of: /\{"pieces":\{"count":(\d+)/).flatMap { Int($0.1) }
  }

  @Test func `a look behind the masks is on record`() throws {
    #expect(try !desk.run("applicant load p2").output.contains("柳间月"))
    #expect(try desk.run("applicant load p2 --reveal 说明理由").output.contains("柳间月"))
    #expect(try desk.run("applicant load --month 2026-04 --reveal 月报").output.contains("柳间月"))
    let looks = try desk.run("applicant reveals --json").output
    #expect(looks.contains(#""of":"applicant load p2","reason":"说明理由""#))
    #expect(looks.contains(#""of":"applicant load","reason":"月报""#))
  }

  @Test(arguments: [
    ("applicant load 某某", "noSuchApplicant", 66), ("applicant load p99", "noSuchApplicant", 66),
    ("applicant load --month 2026-13", "noSuchMonth", 64),
    ("applicant load --month 四月", "noSuchMonth", 64),
  ])
  func `who and when cannot be read is refused`(line: String, code: String, exit: Int32) throws {
    let refused = try desk.refusal(line)
    expectNoDifference([refused.code, "\(refused.exit)"], [code, "\(exit)"])
  }

  @Test func `without the key months are counted, but nobody's texts compared`() throws {
    try FileManager.default.removeItem(atPath: desk.path + "/key")
    #expect(try desk.run("applicant load --month 2026-04").output.contains("沈*"))
    expectNoDifference(try desk.refusal("applicant load p1").code, "noKey")
  }
}
