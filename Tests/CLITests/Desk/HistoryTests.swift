import Casework
import CustomDump
import Office
import Statute
import Support
import Testing

struct HistoryTests {
  let desk: SampleDesk
  let number: String

  init() throws {
    desk = try SampleDesk(today: "2026-05-20")
    number = try desk.log(.registeredMail, on: "2026-04-18", signed: "2026-04-20")
    _ = try desk.office.note(number, "电话问过一次", .on("2026-04-22"))
    _ = try desk.office.strike(number, 2, reason: "记错了案件", .on("2026-04-22"))
    _ = try desk.office.askCorrection(
      number, items: ["写明文号"], period: .workingDays(15), reachedOn: nil,
      .on("2026-04-30", asHappened: "收发室转交迟延"))
  }

  @Test func `facts stand in their order, the struck marked, what happened all the same noted`()
    throws
  {
    let lines = try desk.run("history", number).output.split(separator: "\n").filter {
      !$0.hasSuffix(" 登记")
    }
    expectNoDifference(
      lines.joined(separator: "\n"),
      """
      2026-0001 的经过
         1  2026-04-20  收件登记
            邮寄，2026-04-18 提交，2026-04-20 签收，来2026-0001
         2  2026-04-22  备注（已作废）
            电话问过一次
         3  2026-04-22  作废记录
            第 2 条，记错了案件
         4  2026-04-30  告知补正
            d1，15 个工作日，写明文号
            照实登记：收发室转交迟延
      """)
  }

  @Test func `who recorded it and when is told by the clock on the wall`() throws {
    let output = try desk.run("经过", number).output
    #expect(output.contains(/张三 于 \d{4}-\d\d-\d\d \d\d:\d\d 登记\n/))
  }

  @Test func `the JSON is the array of facts`() throws {
    let facts = try desk.json("history", number)
    expectNoDifference(
      facts[0].keys,
      ["asHappened", "by", "detail", "kind", "on", "recordedAt", "sequence", "struck", "title"])
    expectNoDifference(
      facts.column("kind"), ["received", "noted", "struck", "correctionAsked"])
    expectNoDifference(facts.column("asHappened"), ["null", "null", "null", "收发室转交迟延"])
  }

  @Test func `facts that had not happened yet are left out`() throws {
    expectNoDifference(
      try desk.json("history", number, "--as-of", "2026-04-21").column("kind"), ["received"])
  }

  @Test(arguments: ["show", "history", "explain"])
  func `a case that is not there is 66, with the nearest`(verb: String) throws {
    expectNoDifference(
      try desk.run(verb, "2026-0010"),
      Outcome(66, errors: "没有案件“2026-0010”；最接近的是 2026-0001。\n"))
    expectNoDifference(
      try desk.run(verb, number, "--as-of", "2026-04-19"),
      Outcome(66, errors: "2026-04-19 还没有案件 2026-0001；这件申请 2026-04-20 到达本机关。\n"))
  }

  @Test func `show prints every key of the contract`() throws {
    let keys = try desk.json("show", number).keys
    for key in [
      "number", "phase", "flags", "channel", "submittedOn", "receivedOn", "respondent",
      "applicant", "wants", "items", "documents", "outcome", "deadlines", "findings",
      "nextActions", "facts",
    ] { #expect(keys.contains(key), "\(key)") }
  }
}
