import CustomDump
import HTTPTypes
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import Web

@Suite("The wording of a letter is changed in the browser, until it leaves (art 45)")
struct WordingTests {
  private let desk: ServedDesk
  private let number: String

  init() throws {
    desk = try ServedDesk()
    number = try desk.log()
    let told = ["days": ["5"], "told-on": ["2026-11-20"], "reason": ["需要核对"]]
    let approval = ["approved-by": ["周明远"], "approved-on": ["2026-11-20"]]
    try desk.enter("extend", number, told.merging(approval) { $1 })
  }

  private var path: String { "/desk/cases/\(number)/do/letter.edit" }

  /// The wording in the form.
  private func wording(_ page: Page) throws -> String {
    let area = try #require(
      page.text.firstMatch(of: /<textarea id="from"[^>]*>([^<]*)<\/textarea>/))
    return String(area.1).replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }

  private func sent(_ page: Page, _ text: String) -> [String: String] {
    [
      "_once": page.hidden("_once") ?? "", "_version": page.hidden("_version") ?? "",
      "document": "d1", "on": "2026-11-20", "from": text.replacing("\n", with: "\r\n"),
    ]
  }

  @Test("The form holds the letter as it stands; what is changed is what is printed")
  func changed() async throws {
    let browser = try desk.browser(.clerk)
    try await desk.serve { [path, number, desk] client in
      let shown = try await browser.get("/desk/cases/\(number)", client)
      #expect(shown.text.contains("href=\"\(path)?document=d1\">修改文稿</a>"))
      let page = try await browser.get(path + "?document=d1", client)
      let old = try wording(page)
      #expect(old.hasPrefix("@版头 ") && old.contains("需要核对"))
      let new = old.replacing("需要核对", with: "涉及年份较多，需要逐年核对")
      let answer = try await browser.post(path, sent(page, new), client)
      expectNoDifference(answer.location, "/desk/cases/\(number)")
      let again = try wording(try await browser.get(path + "?document=d1", client))
      expectNoDifference(again, new)
      let html = try await browser.get("/desk/cases/\(number)/letters/d1/html", client)
      #expect(html.text.contains("涉及年份较多，需要逐年核对"))
      expectNoDifference(
        try desk.office.today(number).facts.suffix(1).map { "\($0.kind) \($0.by)" },
        ["drafted 示例经办"])
    }
  }

  @Test("A slip is told with its line; the text stands, and nothing is entered")
  func slip() async throws {
    let browser = try desk.browser(.clerk)
    try await desk.serve { [path, number, desk] client in
      let page = try await browser.get(path + "?document=d1", client)
      let version = try desk.version(number)
      let wrong = "@版头 示例机关\n@标提 延期答复告知书\n正文"
      let answer = try await browser.post(path, sent(page, wrong), client)
      expectNoDifference(answer.status, 422)
      #expect(answer.problem?.hasPrefix("文稿第2行：没有“@标提”这个写法。") == true, "\(answer.problem ?? "")")
      expectNoDifference(try wording(answer).replacing("\r\n", with: "\n"), wrong)
      expectNoDifference(try desk.version(number), version)
    }
  }

  @Test("Nobody else changes it, and what was set and sent is offered to nobody")
  func notOffered() async throws {
    try desk.enter(
      "letter approve", number, ["document": ["d1"], "on": ["2026-11-20"], "approved-by": ["周明远"]])
    let (clerk, leader) = (try desk.browser(.clerk), try desk.browser(.signingLeader))
    try await desk.serve { [path, number] client in
      for browser in [clerk, leader] {
        let shown = try await browser.get("/desk/cases/\(number)", client)
        #expect(!shown.text.contains("修改文稿"))
      }
      let refused = try await leader.get(path + "?document=d1", client)
      expectNoDifference(refused.status, 403)
      let page = try await clerk.get(path + "?document=d1", client)
      let answer = try await clerk.post(path, sent(page, try wording(page)), client)
      expectNoDifference(answer.status, 422)
      #expect(answer.problem?.contains("已经定稿送出，不能再改") == true, "\(answer.problem ?? "")")
    }
  }
}
