import CustomDump
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import Web

@Suite("Settings changed in the browser")
struct ProfilePageTests {
  @Test("Settings that load hold from the next page on; the ledger tells that they were changed")
  func changes() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let (admin, clerk) = (try desk.browser(.administrator), try desk.browser(.clerk))
    let before = try Office.check(desk.folder).entries
    try await desk.serve { client in
      let text = try desk.office.profileText()
      let page = try await admin.post(
        "/desk/profile",
        ["text": text.text + "审签流程: [拟稿, 签发]\r\n", "seen": text.digest], client)
      expectNoDifference(page.location, "/desk/profile?saved=1")
      try desk.enter(
        "review", number, ["on": ["2026-11-19"], "kind": ["secrecy"], "opinion": ["pass"]])
      try desk.enter("decide", number, ["on": ["2026-11-19"], "as": ["disclosed"]])
      let shown = try await clerk.get("/desk/cases/\(number)", client)
      #expect(shown.text.contains("签发（等待）"))
    }
    // The change, the review and the reply.
    expectNoDifference(try Office.check(desk.folder).entries - before, 3)
  }

  @Test(
    "What does not load, another code and settings changed meanwhile are refused, and nothing changes"
  )
  func refusals() async throws {
    let desk = try ServedDesk()
    let admin = try desk.browser(.administrator)
    let text = try desk.office.profileText()
    try await desk.serve { client in
      let broken = try await admin.post(
        "/desk/profile", ["text": text.text + "审签: 1\n", "seen": text.digest], client)
      expectNoDifference(broken.status, 422)
      #expect(broken.problem?.contains(/^第\d+行：机关配置没有“审签”这一项/) == true, "\(broken.problem ?? "")")
      let other = text.text.replacing("代码: example", with: "代码: other")
      let moved = try await admin.post(
        "/desk/profile", ["text": other, "seen": text.digest], client)
      expectNoDifference(moved.problem, "机关的代码不能改（现在是 example）。案件台里的事项都记在这个代码下。")
      let program = "发信:\n  发件邮箱: a@example.com\n  命令: /bin/sh\n"
      let escape = try await admin.post(
        "/desk/profile", ["text": text.text + program, "seen": text.digest], client)
      expectNoDifference(
        escape.problem, "“发信”和“机器人”不能在网页里改。请由维护人员在服务器上改 profile.yaml。")
      let stale = try await admin.post(
        "/desk/profile", ["text": text.text, "seen": "x"], client)
      expectNoDifference(stale.problem, "别人刚才改过机关设置，本次没有保存。请刷新页面，在新的设置上改。")
    }
    expectNoDifference(try desk.office.profileText(), text)
  }
}
