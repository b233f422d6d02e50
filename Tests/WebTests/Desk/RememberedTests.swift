import CustomDump
import Foundation
import HTTPTypes
import HummingbirdTesting
import Office
import Statute
import Synchronization
import Testing

@testable import Web

@Suite("Replies that are given again")
struct RememberedTests {
  /// A row that tells how often it was asked.
  private final class Counted: Sendable {
    private let asked = Mutex(0)

    var count: Int { asked.withLock { $0 } }

    var route: Route {
      .get("/desk", .signedIn("board")) { _, _ in
        let count = self.asked.withLock { asked in
          asked += 1
          return asked
        }
        return .page("\(count)")
      }.remembered
    }
  }

  /// What the gate answers to a browser, row by row and without a router.
  private func texts(
    _ requests: Int, _ desk: ServedDesk, _ clock: @escaping @Sendable () -> Int64,
    between: @Sendable (Int) throws -> Void = { _ in }
  ) throws -> [String] {
    let known = KnownReplies(desk.office.watch, clock: clock)
    let counted = Counted()
    let browser = try desk.browser(.clerk)
    var texts: [String] = []
    for index in 0..<requests {
      let call = Call.sample(secret: browser.secret)
      let key = try #require(KnownReplies.Key(call, counted.route, uri: "/desk"))
      let state = try #require(known.state)
      let before = known.reply(to: key, counted.route, in: state)?.reply
      let reply = try before ?? counted.route.answer(call, desk.office)
      if before == nil { known.keep(reply, to: "clerk", for: key, counted.route, in: state) }
      texts.append(String(decoding: reply.body, as: UTF8.self))
      try between(index)
    }
    return texts
  }

  @Test("A page is made once, and anew after a commit")
  func madeOnce() throws {
    let desk = try ServedDesk()
    let found = try texts(4, desk, { 0 }) { if $0 == 1 { try desk.log() } }
    expectNoDifference(found, ["1", "1", "2", "2"])
  }

  @Test("Who asks is looked at anew after half a minute")
  func looksAgain() throws {
    let desk = try ServedDesk()
    let now = Mutex<Int64>(0)
    let found = try texts(4, desk, { now.withLock { $0 } }) { _ in now.withLock { $0 += 12_000 } }
    expectNoDifference(found, ["1", "1", "1", "2"])
  }

  @Test("What comes from nobody's browser is not kept", arguments: [4_000, 5_000])
  func longKeys(length: Int) {
    let call = Call.sample(secret: String(repeating: "x", count: length))
    let key = KnownReplies.Key(call, Counted().route, uri: "/desk")
    expectNoDifference(key == nil, length > 4_096)
  }

  @Test("What another process enters is on the next page")
  func afterCommit() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let before = try await browser.get("/desk/cases/\(number)", client).text
      try desk.enter("assign", number, ["on": ["2026-11-19"], "unit": ["政务公开科"]])
      let after = try await browser.get("/desk/cases/\(number)", client).text
      expectNoDifference([before, after].map { $0.contains("政务公开科") }, [false, true])
    }
  }

  @Test("Each person has pages of that person's own")
  func persons() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let (clerk, auditor) = (try desk.browser(.clerk), try desk.browser(.auditor))
    try await desk.serve { client in
      let mine = try await clerk.get("/desk/cases/\(number)", client).text
      let theirs = try await auditor.get("/desk/cases/\(number)", client).text
      expectNoDifference(
        [mine, theirs].map { [$0.contains("class=\"actions\""), $0.contains("示例监督")] },
        [[true, false], [false, true]])
    }
  }

  @Test("Who signed out or was kept out sees nothing more")
  func endedSignIns() async throws {
    let desk = try ServedDesk()
    let (clerk, auditor) = (try desk.browser(.clerk), try desk.browser(.auditor))
    try await desk.serve { client in
      for browser in [clerk, auditor] { _ = try await browser.get("/desk", client) }
      _ = try await clerk.post("/logout", [:], client)
      try desk.office.setDisabled(true, "auditor", by: "测试")
      var statuses: [Int] = []
      for browser in [clerk, auditor] {
        statuses.append(try await browser.get("/desk", client).status)
      }
      expectNoDifference(statuses, [303, 303])
    }
  }

  @Test("Settings that an editor changed are on the next page")
  func changedSettings() async throws {
    let desk = try ServedDesk()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let before = try await browser.get("/", client).text
      let path = desk.folder + "/profile.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("名称: 示例机关", with: "名称: 更名机关")
        .write(toFile: path, atomically: true, encoding: .utf8)
      let after = try await browser.get("/", client).text
      expectNoDifference([before, after].map { $0.contains("更名机关") }, [false, true])
    }
  }

  @Test("No page with a form that counts once is given twice")
  func forms() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let publication = try desk.enter(
      "publication add", nil,
      ["title": ["停车收费标准"], "formed": ["2026-11-18"], "body": ["停车收费标准"]])
    let remembered = desk.service.routes.filter(\.isRemembered)
    expectNoDifference(remembered.filter { $0.method != .get }.map(\.path), [])
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      for route in remembered where !route.access.isForPrograms {
        let about = route.path.contains("publications") ? publication.inLink : number
        let page = try await browser.get(route.path.replacing("{number}", with: about), client)
        expectNoDifference(page.status, 200)
        expectNoDifference(page.hidden("_once") ?? page.hidden("once"), nil)
      }
    }
  }
}

extension Call {
  /// A question of a browser.
  fileprivate static func sample(secret: String) -> Call {
    Call(
      method: .get, path: "/desk", parameters: [:], query: [:], headers: HTTPFields(),
      form: FormBody(), address: "192.0.2.1", id: "1", secret: secret, isSecure: false)
  }
}
