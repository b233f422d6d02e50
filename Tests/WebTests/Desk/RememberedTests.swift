import CustomDump
import Foundation
import HTTPTypes
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import Web

@Suite("Replies that are given again")
struct RememberedTests {
  @Test("The same page is made once, as long as nothing was committed")
  func sameReply() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let first = try await browser.get("/desk/cases/\(number)", client)
      let second = try await browser.get("/desk/cases/\(number)", client)
      expectNoDifference(second.text, first.text)
      expectNoDifference(desk.service.gate.known.count, 1)
    }
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
    let remembered = desk.service.routes.filter(\.isRemembered)
    expectNoDifference(remembered.filter { $0.method != .get }.map(\.path), [])
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      for route in remembered where !route.access.isForPrograms {
        let page = try await browser.get(route.path.replacing("{number}", with: number), client)
        expectNoDifference(page.hidden("_once") ?? page.hidden("once"), nil)
      }
    }
  }
}
