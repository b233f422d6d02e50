import CustomDump
import Foundation
import Testing

/// What rows of every kind become, and that a table of them makes the same cases again.
struct RegisterStoryTests {
  let desk: Desk

  private static let rows = """
    申请编号,提交日期,申请渠道,申请人,申请人类别,申请内容,证件号码,补正寄出日期,补正期限,收费通知日期,收费金额,缴费日期,检索记录,保密审查日期,决定日期,办理结果,依据条款,送达方式,送达日期,邮件号,妥投日期,退回日期,撤回日期,救济类型,收到副本日期,裁判生效日期,救济结果,责令期限,重新答复日期,归档号
    不补正,2024-03-01,当面,沈知远,自然人,甲,320705197001010005,2024-03-05,10,,,,,,2024-04-10,"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",,邮政,2024-04-11,X1,,,,,,,,,,
    收费,2024-03-01,当面,沈知远,自然人,乙,320705197001010005,,,2024-03-05,100元,2024-03-12,,2024-03-13,2024-03-14,予以公开,,当面,2024-03-15,,,,,,,,,,,
    不缴费,2024-03-01,当面,沈知远,自然人,丙,320705197001010005,,,2024-03-05,200,,,,2024-05-14,逾期不缴费，不再处理,,,,,,,,,,,,,,
    撤回,2024-03-01,当面,沈知远,自然人,丁,320705197001010005,,,,,,,,,,,,,,,,2024-03-04,,,,,,,
    旧快递,2016-03-01,当面,沈知远,自然人,戊,320705197001010005,,,,,,查过,,2016-03-04,不存在,,顺丰,2016-03-05,,2016-03-08,,,,,,,,,
    新快递,2024-03-01,当面,沈知远,自然人,己,320705197001010005,,,,,,查过,,2024-03-04,不存在,,顺丰,2024-03-07,,,,,,,,,,,
    旧条例,2018-03-01,电子邮箱,沈知远,自然人,庚,320705197001010005,,,,,,,2018-03-13,2018-03-14,公开,,邮政,2018-03-15,X2,,,,,,,,,,
    重作,2024-03-01,当面,沈知远,自然人,辛,320705197001010005,,,,,,,,2024-03-14,属于四类过程性信息,第十六条,邮政,2024-03-15,X3,,2024-03-20,,行政复议,2024-04-10,2024-06-10,结果纠正,15,2024-06-20,档1
    不作为,2024-03-01,当面,沈知远,自然人,壬,320705197001010005,,,,,,,2024-08-15,,予以公开,,,,,,,,行政复议,2024-06-03,2024-08-12,结果纠正,2024-08-30,2024-08-20,
    他机关,2024-03-01,当面,沈知远,自然人,癸,320705197001010005,,,,,,,,2024-03-14,1.本机关不掌握相关政府信息,第三十六条第（五）项,当面,2024-03-15,,,,,,,,,,,
    """

  init() throws {
    desk = try Desk()
    _ = try desk.imported(desk.file("各种.csv", Self.rows + "\n"), "--yes")
  }

  @Test(arguments: [
    ("不补正", "correctionLapsed r3.6.1 2024-04-10", ["correctionAsked", "correctionLapsed", "sent"]),
    (
      "收费", "disclosed r3.1 2024-03-15",
      ["feeNotified", "feePaid", "reviewed", "decided", "sent", "reached"]
    ),
    ("不缴费", "feeLapsed r3.6.2 2024-05-14", ["feeNotified", "feeLapsed"]),
    ("撤回", "withdrawn r3.6.3 2024-03-04", ["withdrawn"]),
    ("旧快递", "nonexistent r3.4.1 2016-03-05", ["searched", "decided", "sent", "reached"]),
    ("新快递", "nonexistent r3.4.1 2024-03-07", ["searched", "decided", "sent", "reached"]),
    ("旧条例", "disclosed r3.1 2018-03-15", ["reviewed", "decided", "sent"]),
    (
      "重作", "deliberative r3.3.6 2024-06-20",
      [
        "decided", "sent", "sendingFailed", "remedyOpened", "remedyDecided", "answerOrdered",
        "decided", "sent", "reached", "archived",
      ]
    ),
    (
      "不作为", "disclosed r3.1 2024-08-20",
      [
        "remedyOpened", "remedyDecided", "answerOrdered", "reviewed", "decided", "sent", "reached",
      ]
    ),
    ("他机关", "otherAgency r3.4.1 2024-03-15", ["decided", "sent", "reached"]),
  ])
  func `a row becomes its facts, and counts as the register says`(
    _ number: String, _ outcome: String, _ kinds: [String]
  ) throws {
    let matter = try desk.enter("show \(number)")
    let shown = try #require(matter.outcome)
    expectNoDifference(
      [shown.type, shown.row, shown.countsOn].map { $0 ?? "–" }.joined(separator: " "), outcome)
    expectNoDifference(Array(matter.kinds.dropFirst(2)), kinds)
    expectNoDifference(Array(matter.kinds.prefix(2)), ["received", "identityVerified"])
  }

  @Test func `only what the register tells is held against the office`() throws {
    let codes = try ["不补正", "收费", "不缴费", "撤回", "旧快递", "新快递", "旧条例", "重作", "不作为", "他机关"].map {
      try desk.enter("show \($0)").findings.map(\.code)
    }
    expectNoDifference(
      codes, [[], [], [], [], [], ["privateCourier"], [], [], ["replyOverdue"], []])
  }

  @Test func `a table of all of them makes the same cases again`() throws {
    let path = try desk.file("again.csv", "")
    try #require(desk.run("export \(path) --reveal 迁移").code == 0)
    let other = try Desk()
    expectNoDifference(try other.imported(path, "--yes").counts, [10, 10, 0, 0])
    expectNoDifference(try other.json("audit"), try desk.json("audit"))
    for number in ["重作", "不作为", "收费", "旧快递"] {
      let cases = try [desk, other].map { try $0.enter("show \(number)") }
      expectNoDifference(
        cases[0].facts.map { "\($0.kind) \($0.on)" }, cases[1].facts.map { "\($0.kind) \($0.on)" })
      expectNoDifference(cases[0].deadlines, cases[1].deadlines)
    }
  }

  @Test func `a reply while a correction is awaited names what is not told`() throws {
    var register = OldRegister("补正寄出日期", "决定日期", "办理结果")
    register.add("A1", "2024-03-01", "2024-03-05", "2024-03-20", "咨询事项")
    let view = try desk.imported(register, "--dry-run", code: 65)
    expectNoDifference(
      view.rejected.map { "\($0.cell ?? "") \($0.reason)" },
      ["H2 补正告知以后没有写补正收到日期，案件目前为“待补正”，不能办理“作出答复”"])
  }
}
