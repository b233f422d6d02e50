import CustomDump
import HTTPTypes
import HummingbirdTesting
import Statute
import Testing

@testable import Web

@Suite("What is shown of a case leads to what can be done next (art 45)")
struct OfferTests {
  @Test("Also where no way through the house is settled; what is signed or left waits no more")
  func withoutChain() async throws {
    let desk = try ServedDesk()
    let numbers = try ["绿化项目的验收报告", "停车场的收费标准"].map { try desk.log($0) }
    for number in numbers {
      let reply = ["on": ["2026-11-18"], "as": ["petition"], "reason": ["属于投诉"]]
      try desk.enter("decide", number, reply)
    }
    let (leader, clerk) = (try desk.browser(.signingLeader), try desk.browser(.clerk))
    try await desk.serve { [desk] client in
      let both = try await leader.get("/desk", client)
      expectNoDifference(waiting(both), numbers.map { "\($0) d1 签发" })
      try desk.enter("sent", numbers[1], ["on": ["2026-11-19"], "means": ["direct"]])
      let one = try await leader.get("/desk", client)
      expectNoDifference(waiting(one), ["\(numbers[0]) d1 签发"])
      try desk.enter(
        "letter approve", numbers[0],
        ["document": ["d1"], "on": ["2026-11-19"], "approved-by": ["周明远"]])
      let none = try await leader.get("/desk", client)
      expectNoDifference(waiting(none), [])
      let clerk = try await clerk.get("/desk", client)
      expectNoDifference(waiting(clerk), [])
    }
  }

  @Test("An entry leads to the form that annuls it; the receipt and what is annulled do not")
  func annulling() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    for text in ["甲", "乙"] { try desk.enter("note", number, ["text": [text]]) }
    try desk.enter("strike", number, ["fact": ["2"], "reason": ["登错"]])
    let (clerk, auditor) = (try desk.browser(.clerk), try desk.browser(.auditor))
    try await desk.serve { client in
      let shown = try await clerk.get("/desk/cases/\(number)", client)
      let links = shown.text.matches(of: /do\/strike\?fact=([0-9]+)">作废/).map { String($0.1) }
      expectNoDifference(links, ["3"])
      let form = try await clerk.get("/desk/cases/\(number)/do/strike?fact=3", client)
      #expect(form.text.contains("name=\"fact\" value=\"3\""))
      let looked = try await auditor.get("/desk/cases/\(number)", client)
      #expect(!looked.text.contains("do/strike"))
    }
  }

  @Test("The day on which information is promised is asked where something is provided")
  func promisedDay() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      for (type, isAsked) in [("disclosed", true), ("petition", false)] {
        let page = try await browser.get("/desk/cases/\(number)/do/decide?as=\(type)", client)
        #expect(page.text.contains("id=\"provide-by\"") == isAsked)
      }
    }
  }

  /// The rows of what waits for the person who looks.
  private func waiting(_ page: Page) -> [String] {
    page.text.matches(of: />([0-9-]+)<\/a><\/th><td>(d[0-9]+) 答复书<\/td><td>([^<]*)</)
      .map { "\($0.1) \($0.2) \($0.3)" }
  }
}
