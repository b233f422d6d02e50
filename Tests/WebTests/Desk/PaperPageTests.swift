import CustomDump
import HTTPTypes
import HummingbirdTesting
import Statute
import Testing

@testable import Office
@testable import Web

@Suite("An application is logged from the paper that it came in")
struct PaperPageTests {
  private let desk: ServedDesk

  init() throws {
    desk = try ServedDesk()
    let paper = [
      "channel": "registeredMail", "on": "2026-11-18", "handed-over": "2026-11-19",
      "mail-number": "EX000000001CN", "sender": "甄试", "gist": "要求公开验收报告",
    ]
    try desk.enter("paper add", nil, paper.mapValues { [$0] })
  }

  @Test("The form knows the days and the mail number, and says what the paper is")
  func proposals() async throws {
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let list = try await browser.get("/desk/papers", client)
      let link = try #require(list.text.firstMatch(of: /href="(\/desk\/new\/log\?paper[^"]*)"/))
      let path = String(link.1).replacing("&amp;", with: "&")
      let page = try await browser.get(path, client)
      let values = page.text.matches(of: /<input id="([a-z-]+)"[^>]* value="([^"]+)"/)
        .map { "\($0.1) \($0.2)" }
      expectNoDifference(
        values,
        [
          "signed 2026-11-18", "arrived 2026-11-19", "mail-number EX000000001CN",
          "paper 来2026-0001",
        ])
      #expect(page.text.contains("来2026-0001 甄*：要求公开验收报告，2026-11-18 到达"))
    }
  }

  @Test("What became an application, or of what there is none, proposes nothing")
  func withoutPaper() async throws {
    let fate = ["on": ["2026-11-19"], "as": ["misdelivered"]]
    try desk.enter("paper close", "来2026-0001", fate)
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      for number in ["2026-0001", "2026-0009", "'"] {
        let page = try await browser.get(
          "/desk/new/log?channel=registeredMail&paper=\(number)", client)
        expectNoDifference(page.status, 200)
        #expect(!page.text.contains("2026-11-18"))
      }
    }
  }
}
