import CustomDump
import Foundation
import HTTPTypes
import Office
import Statute
import Testing

struct APIEntryTests {
  let desk: APIDesk

  init() throws { desk = try APIDesk() }

  @Test func `a logged application is answered with its case, its version and its place`()
    async throws
  {
    let answer = try await desk.logged()
    #expect(answer.status == 201)
    #expect(answer.headers[.location] == "/api/v1/cases/2026-0001")
    #expect(answer.tag == #""1""#)
    expectNoDifference(answer.text, try desk.shown("2026-0001"))
  }

  @Test func `options may be written in either way, and numbers as numbers`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(
      .post, "cases/2026-0001/correction.ask",
      #"{"on": "2026-03-10", "by-day": "2026-04-10", "item": ["请写明工程名称", "请写明年份"]}"#)
    #expect(answer.status == 200)
    #expect(answer.tag == #""2""#)
    #expect(answer.json["phase"] as? String == "awaitingCorrection")
    let other = try await desk.ask(
      .post, "cases/2026-0001/contact",
      #"{"on": "2026-03-11", "with": "沈知远", "gist": 20, "confirms": false}"#)
    #expect(other.status == 200)
  }

  @Test func `a file comes with an entry`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(
      .post, "cases/2026-0001/note",
      #"{"text": "来信", "attach": [{"name": "来信.txt", "base64": "5L2g5aW9"}]}"#)
    let files = answer.json["attachments"] as? [[String: Any]] ?? []
    #expect(files.map { "\($0["name"] ?? "") \($0["size"] ?? "")" } == ["来信.txt 6"])
  }

  @Test func `an option that the form would not ask is entered all the same`() async throws {
    try await desk.logged()
    _ = try await desk.ask(
      .post, "cases/2026-0001/searched",
      #"{"on": "2026-03-10", "where": "档案室", "terms": "道路", "result": "没有"}"#)
    let answer = try await desk.ask(
      .post, "cases/2026-0001/decide",
      #"{"on": "2026-03-11", "as": "nonexistent", "reason": "经检索没有制作", "law": "条例第三十六条"}"#)
    #expect(answer.status == 200)
    #expect(answer.text.contains("条例第三十六条"))
  }

  @Test func `the same request sent twice makes one case`() async throws {
    let first = try await desk.logged("公开规划图", "Idempotency-Key: 7f1c")
    let second = try await desk.logged("公开规划图", "Idempotency-Key: 7f1c")
    #expect(second.status == 201)
    #expect(second.text == first.text)
    #expect(try await desk.ask(.get, "cases").column("number") == ["2026-0001"])
  }

  @Test func `the same request sent twice at one time makes one case`() async throws {
    let answers = try await withThrowingTaskGroup(of: APIAnswer.self) { group in
      for _ in 1...4 {
        group.addTask { [desk] in try await desk.logged("公开规划图", "Idempotency-Key: 7f1c") }
      }
      return try await group.reduce(into: [APIAnswer]()) { $0.append($1) }
    }
    #expect(answers.map(\.status) == [201, 201, 201, 201])
    #expect(Set(answers.map(\.text)).count == 1)
    #expect(try await desk.ask(.get, "cases").column("number") == ["2026-0001"])
  }

  @Test func `papers and publications are known again too`() async throws {
    let paper = #"{"channel": "fax", "on": "2026-03-04", "gist": "咨询政策"}"#
    for _ in 1...2 {
      let answer = try await desk.ask(.post, "papers", paper, as: .clerk, "Idempotency-Key: p1")
      #expect(answer.status == 201)
      #expect(answer.json["number"] as? String == "来2026-0001")
    }
    #expect(try await desk.ask(.get, "papers").items.count == 1)
    let publication = #"{"title": "某规划", "formed": "2026-03-01"}"#
    for _ in 1...2 {
      let answer = try await desk.ask(
        .post, "publications", publication, as: .clerk, "Idempotency-Key: g1")
      #expect(answer.json["number"] as? String == "公2026-0001", "\(answer.text)")
    }
    #expect(try await desk.ask(.get, "publications").items.count == 1)
  }

  @Test func `a key that was used for something else is refused`() async throws {
    try await desk.logged("公开规划图", "Idempotency-Key: 7f1c")
    let answer = try await desk.logged("公开设计图", "Idempotency-Key: 7f1c")
    #expect(answer.status == 409)
    expectNoDifference(
      answer.steady,
      #"{"type":"urn:ysq:keyUsedAgain","title":"这个请求编号已经用于另一次登记","status":409,"#
        + #""detail":"这个请求编号已经用于另一次登记。每次登记请用新的编号。","code":"keyUsedAgain","#
        + #""field":"Idempotency-Key","article":null,"hint":"每次登记请用新的编号","instance":"…","#
        + #""mayBeExplained":false,"mayBeConfirmed":false}"#)
    #expect(try await desk.ask(.get, "cases").items.count == 1)
  }

  @Test func `a change of a case that moved on meanwhile is refused`() async throws {
    try await desk.logged()
    let body = #"{"on": "2026-03-10", "within": 15, "item": ["请写明工程名称"]}"#
    let path = "cases/2026-0001/correction.ask"
    let stale = try await desk.ask(.post, path, body, as: .clerk, #"If-Match: "7""#)
    #expect(stale.status == 412)
    #expect(try await desk.ask(.get, "cases/2026-0001").tag == #""1""#)
    let fresh = try await desk.ask(.post, path, body, as: .clerk, #"If-Match: "1""#)
    #expect(fresh.status == 200)
    #expect(fresh.tag == #""2""#)
  }

  @Test func `a request that was done is known again though its version is gone`() async throws {
    try await desk.logged()
    let body = #"{"on": "2026-03-10", "within": 15, "item": ["请写明工程名称"]}"#
    for _ in 1...2 {
      let answer = try await desk.ask(
        .post, "cases/2026-0001/correction.ask", body, as: .clerk, #"If-Match: "1""#,
        "Idempotency-Key: k")
      #expect(answer.status == 200)
      #expect(answer.tag == #""2""#)
    }
  }
}
