import CustomDump
import HTTPTypes
import Office
import Statute
import Testing

struct PersonalFeedTests {
  let desk: APIDesk

  init() throws { desk = try APIDesk() }

  private func feed(_ name: String) async throws -> APIAnswer {
    let secret = try desk.office.renewFeed(of: name)
    return try await desk.ask(.get, "/feed/\(secret).ics", as: nil)
  }

  private func summaries(_ answer: APIAnswer) -> [String] {
    answer.text.split(separator: "\r\n").filter { $0.hasPrefix("SUMMARY:") }
      .map { String($0.dropFirst(8)) }.sorted()
  }

  @Test func `each person's calendar has the clocks that are the person's business`() async throws {
    try await desk.logged()
    try await desk.logged("公开规划图")
    _ = try await desk.ask(
      .post, "cases/2026-0002/assign",
      #"{"on": "2026-03-10", "unit": "政务公开科", "handler": "何景行"}"#)
    let head = try await feed("head")
    #expect(head.type == "text/calendar; charset=utf-8")
    #expect(
      summaries(head) == [
        "2026-0001 答复到期", "2026-0001 补正告知到期", "2026-0002 答复到期", "2026-0002 补正告知到期",
      ])
    #expect(
      summaries(try await feed("clerk")) == ["2026-0001 答复到期", "2026-0001 补正告知到期"])
    #expect(
      summaries(try await feed("unit")) == ["2026-0002 答复到期", "2026-0002 补正告知到期"])
    #expect(summaries(try await feed("admin")) == [])
  }

  @Test func `an address that was replaced or ended holds no longer`() async throws {
    let old = try desk.office.renewFeed(of: "head")
    let new = try desk.office.renewFeed(of: "head")
    #expect(try await desk.ask(.get, "/feed/\(old).ics", as: nil).status == 404)
    #expect(try await desk.ask(.get, "/feed/\(new).ics", as: nil).status == 200)
    try desk.office.endFeed(of: "head")
    #expect(try await desk.ask(.get, "/feed/\(new).ics", as: nil).status == 404)
    #expect(try desk.office.hasFeed("head") == false)
  }

  @Test func `whoever is kept out has no calendar either`() async throws {
    let secret = try desk.office.renewFeed(of: "head")
    try desk.office.setDisabled(true, "head", by: "孙宁")
    #expect(try await desk.ask(.get, "/feed/\(secret).ics", as: nil).status == 404)
  }

  @Test func `the same clocks give the same bytes`() async throws {
    try await desk.logged()
    let secret = try desk.office.renewFeed(of: "head")
    let first = try await desk.ask(.get, "/feed/\(secret).ics", as: nil).text
    #expect(try await desk.ask(.get, "/feed/\(secret).ics", as: nil).text == first)
  }
}
