import CustomDump
import HTTPTypes
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import Web

@Suite("Mail numbers, one after the other (国办公开办函〔2016〕235号)")
struct MailPageTests {
  let desk: ServedDesk
  let numbers: [String]

  init() throws {
    let desk = try ServedDesk()
    let entered = try ["绿化项目的验收报告", "停车场的收费标准"].map { try desk.log($0) }
    for (number, day) in zip(entered, ["2026-11-18", "2026-11-19"]) {
      let reply = ["on": ["2026-11-18"], "as": ["petition"], "reason": ["属于投诉"]]
      try desk.enter("decide", number, reply)
      try desk.enter("sent", number, ["on": [day], "means": ["chinaPost"]])
    }
    (self.desk, numbers) = (desk, entered)
  }

  /// The case, document and first hidden values of each row.
  private func rows(_ page: Page) -> [String] {
    page.text.matches(of: /aria-label="([^"]*) 的邮件号"( autocomplete="off" required autofocus)?/)
      .map { String($0.1) + ($0.2 == nil ? "" : " *") }
  }

  @Test("The letter posted last comes first, and the cursor is there")
  func order() async throws {
    let browser = try desk.browser(.clerk)
    try await desk.serve { [numbers] client in
      let page = try await browser.get("/desk/mail", client)
      expectNoDifference(rows(page), ["\(numbers[1]) d1 *", "\(numbers[0]) d1"])
      let board = try await browser.get("/desk", client)
      #expect(board.text.contains("有 2 份交邮的文书没有邮件号"))
    }
  }

  @Test("What the scanner types is entered, and the next one waits")
  func scanned() async throws {
    let browser = try desk.browser(.clerk)
    try await desk.serve { [numbers, desk] client in
      let page = try await browser.get("/desk/mail", client)
      let fields = [
        "_once": page.hidden("_once") ?? "", "_version": page.hidden("_version") ?? "",
        "_back": "mail", "document": "d1", "on": "2026-11-19", "means": "chinaPost",
        "mail-number": "XA00000000032",
      ]
      let path = "/desk/cases/\(numbers[1])/do/sent"
      let answer = try await browser.post(path, fields, client)
      expectNoDifference([answer.location], ["/desk/mail"])
      let next = try await browser.get("/desk/mail", client)
      expectNoDifference(rows(next), ["\(numbers[0]) d1 *"])
      // The page shown before belongs to a case that is another one by now.
      let version = try desk.version(numbers[1])
      var again = fields
      again["_once"] = FormToken.freshSecret()
      let stale = try await browser.post(path, again, client)
      expectNoDifference(stale.status, 409)
      expectNoDifference(try desk.version(numbers[1]), version)
    }
  }

  @Test("Who does not post letters has no such page", arguments: [Role.auditor, .unit])
  func others(role: Role) async throws {
    let browser = try desk.browser(role, unit: role == .unit ? "政务公开科" : nil)
    try await desk.serve { client in
      let allowed = Permission.allows("sent", [role])
      let page = try await browser.get("/desk/mail", client)
      expectNoDifference(page.status, allowed ? 200 : 403)
      expectNoDifference(rows(page), [])
    }
  }
}
