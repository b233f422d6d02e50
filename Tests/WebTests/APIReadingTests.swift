import CustomDump
import Foundation
import HTTPTypes
import Office
import Statute
import Testing

struct APIReadingTests {
  let desk: APIDesk

  init() throws { desk = try APIDesk() }

  @Test func `a list has its rows and nothing after the last`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "cases")
    expectNoDifference(
      answer.text,
      #"{"items":[{"number":"2026-0001","phase":"handling","channel":"registeredMail","#
        + #""submittedOn":"2026-03-02","receivedOn":"2026-03-04","applicant":"沈*","unit":null,"#
        + #""handler":null,"outcome":null}],"next":null}"#)
    #expect(answer.type == "application/json; charset=utf-8")
  }

  @Test func `a list goes on after its next`() async throws {
    for number in 1...5 { try await desk.logged("公开第\(number)号规划图") }
    var seen: [[String]] = []
    var path: String? = "cases?limit=2"
    while let asked = path {
      let answer = try await desk.ask(.get, asked)
      seen.append(answer.column("number"))
      path = (answer.json["next"] as? String).map { "cases?limit=2&after=\($0)" }
    }
    expectNoDifference(
      seen, [["2026-0001", "2026-0002"], ["2026-0003", "2026-0004"], ["2026-0005"]])
  }

  @Test func `the worklist goes on within a case that has several clocks`() async throws {
    try await desk.logged()
    let first = try await desk.ask(.get, "due?limit=1")
    let second = try await desk.ask(.get, "due?after=\(first.json["next"] ?? "")")
    #expect(first.column("term") == ["correctionNotice"])
    #expect(second.column("term") == ["reply"])
    #expect(second.json["next"] is NSNull)
  }

  @Test func `a case is what the command line shows`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "cases/2026-0001")
    expectNoDifference(answer.text, try desk.shown("2026-0001"))
    #expect(answer.tag == #""1""#)
  }

  @Test func `a case that is known already is not sent again`() async throws {
    try await desk.logged()
    let known = try await desk.ask(.get, "cases/2026-0001", as: .clerk, #"If-None-Match: "1""#)
    #expect(known.status == 304)
    #expect(known.text.isEmpty)
    let newer = try await desk.ask(.get, "cases/2026-0001", as: .clerk, #"If-None-Match: "2""#)
    #expect(newer.status == 200)
  }

  @Test func `the deadlines are those that explain tells`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "cases/2026-0001/deadlines")
    expectNoDifference(answer.text, try desk.explained("2026-0001"))
  }

  @Test func `the facts of a case tell what happened`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "cases/2026-0001/facts")
    expectNoDifference(
      answer.steady,
      #"[{"sequence":1,"kind":"received","title":"收件登记","on":"2026-03-04","recordedAt":"…","#
        + #""by":"周文静","asHappened":null,"struck":false,"#
        + #""detail":"邮寄，2026-03-02 提交，2026-03-04 签收，来2026-0001"}]"#)
  }

  @Test func `events are all facts of the ledger in order`() async throws {
    try await desk.logged()
    let all = try await desk.ask(.get, "events")
    let count = all.items.count
    #expect(all.column("position") == (1...count).map(String.init))
    #expect(
      all.column("kind").suffix(3) == ["paperArrived", "paperLogged", "received"])
    let first = try await desk.ask(.get, "events?limit=\(count - 1)")
    let last = try await desk.ask(.get, "events?after=\(first.json["next"] ?? "")")
    expectNoDifference(
      last.steady,
      #"{"items":[{"position":\#(count),"number":"2026-0001","sequence":1,"kind":"received","#
        + #""on":"2026-03-04","recordedAt":"…"}],"next":null}"#)
  }

  @Test func `no event holds a text or a person`() async throws {
    try await desk.logged()
    let text = try await desk.ask(.get, "events").text
    #expect(!text.contains("沈知远") && !text.contains("道路"))
  }

  @Test(arguments: [
    (
      "calendar/check?day=2026-02-28",
      #"{"day":"2026-02-28","working":true,"why":"调休上班","notice":"国办发明电〔2025〕7号"}"#
    ),
    (
      "calendar/add?from=2026-02-12&days=20",
      #"{"from":"2026-02-12","days":20,"due":"2026-03-18","certainty":"firm","missingYear":null}"#
    ),
  ])
  func `the calendar answers days`(_ path: String, _ answer: String) async throws {
    let text = try await desk.ask(.get, path).text
    expectNoDifference(text, answer)
  }

  @Test func `a search finds what was asked for`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "search?q=%E9%81%93%E8%B7%AF")
    expectNoDifference(
      answer.text,
      #"{"items":[{"number":"2026-0001","phase":"handling","applicant":"沈*","before":"公开","#
        + #""hit":"道路","after":"改造工程设计方案"}],"next":null}"#)
  }

  @Test func `a form tells what an entry takes, in the names of its body`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(.get, "cases/2026-0001/form/correction.ask")
    let fields = answer.json["fields"] as? [[String: Any]] ?? []
    #expect(
      fields.map { "\($0["name"] ?? "")" }
        == ["on", "item", "within", "byDay", "reached", "attach"])
  }
}
