import CustomDump
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Office
import Statute
import Testing

@testable import Web

@Suite("Forms from elsewhere, stale forms and forms sent twice")
struct ForgeryTests {
  @Test("No form is taken without the token of its browser, and nothing is entered")
  func tokens() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/note"
      for token in ["", "x", FormToken.of("another browser")] {
        let page = try await clerk.post(path, ["text": "不该登记"], client, token: token)
        expectNoDifference(page.status, 403)
        expectNoDifference(page.problem, "这张表单已经失效，没有登记。请回到原来的页面刷新后再提交。")
      }
      let foreign = try await clerk.post(
        path, ["text": "不该登记"], client, more: [.fetchSite: "cross-site"])
      expectNoDifference(foreign.status, 403)
      expectNoDifference(try desk.version(number), 1)
    }
  }

  @Test("Every route that takes a form wants the token")
  func everyRoute() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browsers = try [Role.clerk, .administrator].map { try desk.browser($0) }
    let paths = desk.service.routes.filter { $0.method == .post && !$0.access.isForPrograms }
      .map { $0.path.replacing("{number}", with: number).replacing("{command}", with: "note") }
    try await desk.serve { client in
      for path in paths {
        for browser in browsers {
          let page = try await browser.post(path, ["text": "不该登记"], client, token: "x")
          expectNoDifference([path: page.status], [path: 403])
        }
      }
      expectNoDifference(try desk.version(number), 1)
    }
  }

  @Test("A form that was filled before somebody else entered something changes nothing")
  func stale() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/note"
      let form = try await clerk.get(path, client)
      try desk.enter("note", number, ["text": ["另一个人的备注"]])
      let fields = [
        "text": "迟到的备注", "_version": form.hidden("_version") ?? "",
        "_once": form.hidden("_once") ?? "",
      ]
      let page = try await clerk.post(path, fields, client)
      expectNoDifference(page.status, 409)
      expectNoDifference(
        page.problem, "打开这张表以后，案件有了新的登记，这次没有登记。请先看案件页“经过”里最新的一条；仍要登记的，再按一次“登记”。")
      expectNoDifference(try desk.version(number), 2)
    }
  }

  @Test("A form that is sent twice is entered once")
  func twice() async throws {
    let desk = try ServedDesk()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let fields = [
        "channel": "inPerson", "on": "2026-11-19", "kind": "person", "applicant": "甄试",
        "wants": "绿化项目的验收报告", "_once": "k1",
      ]
      for _ in 1...2 {
        let page = try await clerk.post("/desk/new/log", fields, client)
        expectNoDifference(page.location, "/desk/cases/2026-0001")
      }
      let answer1 = try await clerk.get("/desk/cases/2026-0002", client)
      expectNoDifference(answer1.status, 404)
    }
  }

  @Test("A form that was sent, changed and sent again is not lost in silence: it says so")
  func changedAfterwards() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/note"
      _ = try await clerk.post(path, ["text": "第一次", "_once": "k"], client)
      let page = try await clerk.post(path, ["text": "改过的", "_once": "k"], client)
      expectNoDifference(
        page.problem, "这张表刚才已经登记过一次，内容和这次不同，这次没有登记。请先看刚才登记的；确实要再登记一次的，再按一次“登记”。")
      expectNoDifference(try desk.version(number), 2)
      let again = try await clerk.post(
        path, ["text": "改过的", "_once": page.hidden("_once") ?? ""], client)
      expectNoDifference(again.status, 303)
      expectNoDifference(try desk.version(number), 3)
    }
  }

  @Test("Who may not ask has no body read; a sign-in takes no large one")
  func bodiesOfStrangers() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let long = String(repeating: "x", count: 2 << 20)
    try await desk.serve { client in
      let stranger = try await Browser.fresh.post(
        "/desk/cases/\(number)/do/note", ["text": long], client)
      expectNoDifference(stranger.status, 401)
      let signIn = try await Browser.fresh.post("/login", ["name": long], client)
      expectNoDifference(signIn.status, 413)
    }
  }

  @Test("A body beyond the limit is refused")
  func oversized() async throws {
    var settings = ServiceSettings()
    settings.bodyLimit = 10_000
    let desk = try ServedDesk(settings: settings)
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let page = try await clerk.post(
        "/desk/new/log", ["wants": String(repeating: "长", count: 10_000)], client)
      expectNoDifference(page.status, 413)
    }
  }
}
