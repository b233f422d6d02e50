import CustomDump
import HTTPTypes
import HummingbirdTesting
import Statute
import Synchronization
import Testing

@testable import Office
@testable import Web

@Suite("Signing in", .serialized)
struct SignInTests {
  @Test("A right password leads to the board, under a secret that was not there before")
  func signsIn() async throws {
    let desk = try ServedDesk()
    _ = try desk.browser(.clerk)
    try await desk.serve { client in
      let browser = Browser.fresh
      let page = try await browser.post(
        "/login", ["name": "clerk", "password": ServedDesk.password], client)
      expectNoDifference(page.status, 303)
      expectNoDifference(page.location, "/desk")
      let cookie = page.headers[.setCookie] ?? ""
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      #expect(!cookie.contains(browser.secret))
      let old = try await browser.get("/desk", client)
      expectNoDifference(old.location, "/login")
    }
  }

  @Test("An unknown name costs the same work and meets the same words as a wrong password")
  func unknownNames() async throws {
    let desk = try ServedDesk()
    _ = try desk.browser(.clerk)
    try await desk.serve { client in
      PasswordHash.work.withLock { $0 = $0 ?? [:] }
      var answers: [[String]] = []
      for name in ["clerk", "nobody"] {
        let password = "wrong for \(name) alone"
        let page = try await Browser.fresh.post(
          "/login", ["name": name, "password": password], client)
        answers.append([
          "\(page.status)", page.problem ?? "", "\(page.text.count - name.count)",
          "\(PasswordHash.work.withLock { $0?[password] ?? 0 })",
        ])
      }
      expectNoDifference(answers[0], ["422", "用户名或者密码不对。", answers[0][2], "1"])
      expectNoDifference(answers[1], answers[0])
    }
  }

  @Test("After five failures even the right password has to wait, known name or not")
  func locksOut() async throws {
    let desk = try ServedDesk()
    _ = try desk.browser(.clerk)
    try await desk.serve { client in
      for name in ["clerk", "nobody"] {
        for _ in 1...5 {
          _ = try await Browser.fresh.post("/login", ["name": name, "password": "x"], client)
        }
        let page = try await Browser.fresh.post(
          "/login", ["name": name, "password": ServedDesk.password], client)
        expectNoDifference(page.status, 503)
        expectNoDifference(
          page.problem, "连续输错密码5次，暂时不能登录。请过1分钟再试，忘记密码的请找系统管理岗重置。")
      }
    }
  }

  @Test("Somebody who is kept out is out at once; a made-up secret opens nothing")
  func keptOut() async throws {
    let desk = try ServedDesk()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let answer1 = try await clerk.get("/desk", client)
      expectNoDifference(answer1.status, 200)
      try desk.office.setDisabled(true, "clerk", by: "测试")
      let answer2 = try await clerk.get("/desk", client)
      expectNoDifference(answer2.location, "/login")
      let answer3 = try await Browser(secret: "AAAA").get("/desk", client)
      expectNoDifference(answer3.location, "/login")
    }
  }

  @Test("A first password has to be changed before anything else")
  func firstPassword() async throws {
    let desk = try ServedDesk()
    try desk.office.addAccount(
      "fresh", title: "新人", roles: [.clerk], unit: nil, password: ServedDesk.password, by: "测试")
    let browser = Browser(
      secret: try desk.office.signIn("fresh", password: ServedDesk.password))
    try await desk.serve { client in
      let answer4 = try await browser.get("/desk", client)
      expectNoDifference(answer4.location, "/password")
      let page = try await browser.post(
        "/password", ["old": ServedDesk.password, "new": "short", "again": "short"], client)
      expectNoDifference(page.problem, "密码太短。至少10个字符，可以是一句自己记得住的话。")
    }
  }

  @Test("A new password changes nothing else of an account, and a reset ends all that was open")
  func passwordsOnly() throws {
    let desk = try ServedDesk()
    let clerk = try desk.browser(.clerk)
    try desk.office.giveRoles([.clerk, .reviewer], unit: nil, to: "clerk", by: "测试")
    _ = try desk.office.changePassword(
      of: "clerk", from: ServedDesk.password, to: "another horse battery")
    expectNoDifference(
      try desk.office.accounts().first { $0.name == "clerk" }?.roles, [.clerk, .reviewer])
    _ = try desk.office.renewFeed(of: "clerk")
    try desk.office.resetPassword(of: "clerk", to: "reset horse battery", by: "测试")
    expectNoDifference(try desk.office.hasFeed("clerk"), false)
    expectNoDifference(try desk.office.account(signedIn: clerk.secret), nil)
  }

  @Test("The last who keeps accounts cannot be kept out")
  func lastAdmin() throws {
    let desk = try ServedDesk()
    _ = try desk.browser(.administrator)
    #expect(throws: OfficeError.self) {
      try desk.office.setDisabled(true, "administrator", by: "测试")
    }
  }
}
