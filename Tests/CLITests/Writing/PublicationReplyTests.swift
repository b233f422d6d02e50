import CustomDump
import Testing

/// `decide --publication`: the reply points to what is public already (art 36 item 1).
struct PublicationReplyTests {
  let desk: Desk

  private static let decide = "decide 2026-0001 --as alreadyPublic --publication 公2026-0001 --on"

  init() throws {
    desk = try Desk()
    try desk.enter(Line.log)
  }

  private func add(_ rest: String) throws {
    let outcome = try desk.run("publication add --title \(rest)")
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  /// The code of the refusal; the case stays as it is.
  private func refusal(_ line: String) throws -> Refused {
    let shown = try desk.run("show 2026-0001 --json").output
    let refused = try desk.refusal(line)
    expectNoDifference(try desk.run("show 2026-0001 --json").output, shown)
    return refused
  }

  @Test func `a reply names title, number and address`() throws {
    try add(
      "人口规划 --formed 2026-02-02 --published 2026-02-09 --document-number 某府办发〔2026〕3号 "
        + "--address https://a.cn/1")
    let outcome = try desk.run("\(Self.decide) 2026-03-12 --json")
    #expect(outcome.output.contains(#""access":"《人口规划》（某府办发〔2026〕3号）：https://a.cn/1""#))
    #expect(outcome.output.contains(#""publication":"公2026-0001""#))
  }

  @Test func `a publication that is not registered is 66`() throws {
    let refused = try refusal("\(Self.decide) 2026-03-12")
    expectNoDifference([refused.code, "\(refused.exit)"], ["noSuchPublication", "66"])
  }

  @Test(arguments: [
    ("甲 --formed 2026-03-02 --address https://a.cn/1", "notPublished"),
    ("甲 --formed 2026-03-02 --published 2026-03-13 --address https://a.cn/1", "notPublished"),
    ("甲 --formed 2026-03-02 --published 2026-03-03", "addressMissing"),
    (
      "甲 --formed 2026-03-02 --published 2026-03-03 --address https://a.cn/1 --validity 已废止",
      "notInForce"
    ),
  ])
  func `a reply points to nothing that was not up on its day`(_ rest: String, _ code: String) throws
  {
    try add(rest)
    let refused = try refusal("\(Self.decide) 2026-03-12")
    expectNoDifference([refused.code, "\(refused.exit)"], [code, "65"])
  }

  @Test func `what went up on the day of the reply is public`() throws {
    try add("甲 --formed 2026-03 --published 2026-03-12 --address https://a.cn/1")
    expectNoDifference(try desk.run("\(Self.decide) 2026-03-12").code, 0)
  }

  @Test func `what changed after the reply was up on its day`() throws {
    try add("甲 --formed 2026-03-02 --published 2026-03-03 --address https://a.cn/1")
    _ = try desk.run("publication change 公2026-0001 --on 2026-03-13 --validity 已废止")
    expectNoDifference(try refusal("\(Self.decide) 2026-03-13").code, "notPublished")
    expectNoDifference(try desk.run("\(Self.decide) 2026-03-12").code, 0)
  }
}
