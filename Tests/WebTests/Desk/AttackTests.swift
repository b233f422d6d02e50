import CustomDump
import HTTPTypes
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import CLI
@testable import Web

@Suite("Hostile words and paths")
struct AttackTests {
  private static let hostile = "<script>alert(1)</script>{{frame.token}}' OR 1=1;--\"><img src=x>"

  @Test("What was typed is shown as text on every page of the case")
  func crossSiteScripting() async throws {
    let desk = try ServedDesk()
    let number = try desk.log(Self.hostile, ["applicant": ["甄<b>试</b>"], "via": [Self.hostile]])
    try desk.enter("note", number, ["text": [Self.hostile]])
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let paths = [
        "/desk", "/desk/cases", "/desk/cases/\(number)",
      ]
      for path in paths + ["/desk/cases?q=%3Cscript%3Ealert(1)%3C/script%3E"] {
        let page = try await clerk.get(path, client)
        expectNoDifference([path: page.status], [path: 200])
        #expect(!page.text.contains("<script"), "\(path)")
        #expect(!page.text.contains("<img"), "\(path)")
        #expect(!page.text.contains("<b>试"), "\(path)")
      }
      let page = try await clerk.get("/desk/cases/\(number)", client)
      #expect(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{frame.token}}"))
    }
  }

  @Test("Nothing inline is allowed to run, and nobody may frame a page")
  func headers() async throws {
    let desk = try ServedDesk()
    try await desk.serve { client in
      let page = try await Browser.fresh.get("/login", client)
      let policy = page.headers[.contentSecurityPolicy] ?? ""
      #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'"))
      #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
      expectNoDifference(page.headers[.xContentTypeOptions], "nosniff")
      #expect(!page.text.contains("style=") && !page.text.contains("<script"))
    }
  }

  @Test(
    "No path leads out of the desk",
    arguments: [
      "/desk/cases/../../etc/passwd", "/desk/cases/%2e%2e%2fprofile.yaml",
      "/desk/cases/2026-0001/files/..%2f..%2fprofile.yaml",
      "/desk/cases/2026-0001/files/%2fetc%2fpasswd",
      "/desk/cases/2026-0001/letters/..%2f..%2fkey/html", "/assets/..%2f..%2fkey",
    ])
  func traversal(path: String) async throws {
    let desk = try ServedDesk()
    try desk.log()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let page = try await clerk.get(path, client)
      #expect([404, 422].contains(page.status), "\(page.status)")
    }
  }

  @Test("A case that is not there and a command that is not there are told alike in Chinese")
  func unknown() async throws {
    let desk = try ServedDesk()
    try desk.log()
    let clerk = try desk.browser(.clerk)
    try await desk.serve { client in
      let missing = try await clerk.get("/desk/cases/2026-9999", client)
      expectNoDifference(missing.status, 404)
      expectNoDifference(missing.problem, "没有案件“2026-9999”。最接近的是 2026-0001。")
      let answer1 = try await clerk.get("/nowhere", client)
      expectNoDifference(answer1.problem, "没有这个页面。")
      let answer2 = try await clerk.get("/desk/cases/2026-0001/do/rebuild", client)
      expectNoDifference(answer2.status, 404)
    }
  }

  @Test("Somebody of a unit sees the cases of the unit, and of no other whether they exist")
  func otherUnits() async throws {
    let desk = try ServedDesk()
    let (mine, other) = (try desk.log(), try desk.log("道路改造项目的批复文件"))
    try desk.enter("assign", mine, ["on": ["2026-11-19"], "unit": ["政务公开科"]])
    let unit = try desk.browser(.unit, unit: "政务公开科")
    let folder = try UploadFolder()
    let scan = try folder.keep(Array("%PDF-1.7 scan".utf8), named: "来信.pdf")
    let digest = folder.digests[0]
    _ = try VerbForms().enter(
      "note", of: other, FormAnswers(["text": ["来信"]], files: ["attach": [scan]]), by: "示例经办",
      at: desk.office)
    try await desk.serve { client in
      let answer3 = try await unit.get("/desk/cases/\(mine)", client)
      expectNoDifference(answer3.status, 200)
      let board = try await unit.get("/desk", client)
      #expect(board.text.contains(mine) && !board.text.contains(other))
      let missing = try await unit.get("/desk/cases/2026-9999", client)
      for path in ["", "/do/note", "/letters/receiptSlip/html", "/files/\(digest)"] {
        let page = try await unit.get("/desk/cases/\(other)\(path)", client)
        expectNoDifference([path: page.status], [path: 404])
        expectNoDifference(
          page.problem, missing.problem?.replacing("2026-9999", with: other), "\(path)")
      }
      let reveal = try await unit.post("/desk/cases/\(other)/reveal", ["reason": "看看"], client)
      expectNoDifference(reveal.status, 404)
      let calendar = try await unit.get("/desk/calendar?year=2026", client)
      #expect(calendar.text.contains(mine) && !calendar.text.contains(other))
    }
  }
}
