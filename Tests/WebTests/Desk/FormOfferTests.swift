import CustomDump
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import CLI
@testable import Web

@Suite("What the forms of the desk offer")
struct FormOfferTests {
  @Test("Each entry asks for more than files")
  func fields() throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let commands = Permission.procedure.map(\.action).filter { $0 != "log" }
    let empty = try commands.filter { command in
      let form = try VerbForms().form(command, of: number, after: FormAnswers(), at: desk.office)
      return !form.fields.contains { $0.name != "attach" }
    }
    expectNoDifference(empty, [])
  }

  /// The names of the fields on a page.
  private func names(_ page: Page) -> [String] {
    page.text.matches(of: /<(?:input|select|textarea)[^>]* name="([a-z][^"]*)"/)
      .map { String($0.1) }.filter { $0 != "q" }
  }

  @Test("A verification that failed is recorded with its reason (art 29)")
  func failedVerification() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/verify"
      let first = try await browser.get(path, client)
      expectNoDifference(names(first), ["on", "passed"])
      let next = try await browser.post(
        path, ["on": "2026-11-20", "passed": "否", "_more": "1", "_once": "x"], client)
      expectNoDifference(names(next), ["on", "passed", "failed", "attach"])
      let fields = ["on": "2026-11-20", "passed": "否", "failed": "姓名与证件不符", "_once": "y"]
      let done = try await browser.post(path, fields, client)
      expectNoDifference(done.problem ?? done.location, "/desk/cases/\(number)")
      let page = try await browser.get("/desk/cases/\(number)", client)
      #expect(page.text.contains("姓名与证件不符"))
    }
  }

  @Test("A request is split, and some of its items are withdrawn")
  func splitAndWithdraw() async throws {
    let desk = try ServedDesk()
    let number = try desk.log("施工图；竣工验收报告")
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let split = "/desk/cases/\(number)/do/split"
      let splitting = try await browser.get(split, client)
      expectNoDifference(names(splitting), ["on", "wants", "attach"])
      let withdrawing = try await browser.get("/desk/cases/\(number)/do/withdraw", client)
      expectNoDifference(names(withdrawing), ["on", "items", "attach"])
      let fields = ["on": "2026-11-20", "wants": "施工图\r\n竣工验收报告", "_once": "x"]
      let done = try await browser.post(split, fields, client)
      expectNoDifference(done.problem ?? done.location, "/desk/cases/\(number)")
    }
  }

  @Test("What the case proposes to ask for is enough for a correction notice (art 30)")
  func proposedItems() async throws {
    let desk = try ServedDesk()
    let number = try desk.log(
      "绿化项目的验收报告",
      ["channel": ["registeredMail"], "signed": ["2026-11-19"], "proof": ["absent"]])
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/correction.ask"
      let page = try await browser.get(path, client)
      #expect(!page.text.contains(/name="item"[^>]* required/))
      let fields = ["on": "2026-11-20", "proposed": "是", "_once": "x"]
      let done = try await browser.post(path, fields, client)
      expectNoDifference(done.problem ?? done.location, "/desk/cases/\(number)")
      let empty = try await browser.post(
        path, ["on": "2026-11-20", "_once": "y"], client)
      #expect(empty.problem?.contains("--") == false, "\(empty.problem ?? "")")
    }
  }

  @Test("A case goes to a unit of the settings, never to a misspelt one")
  func units() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let page = try await browser.get("/desk/cases/\(number)/do/assign", client)
      #expect(page.text.contains("<option value=\"政务公开科\">政务公开科</option>"))
    }
  }

  @Test("Items that end in different ways count in a row of the report that is chosen (art 50)")
  func reportRow() async throws {
    let desk = try ServedDesk()
    let number = try desk.log("预算", ["wants": ["公开预算和决算"], "item": ["预算", "决算"]])
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let path = "/desk/cases/\(number)/do/decide"
      let page = try await browser.get(path + "?by-items=1", client)
      expectNoDifference(
        names(page).filter { ["report-row", "reason"].contains($0) }, ["report-row", "reason"])
      var fields = [
        "on": "2026-11-19", "item1.as": "petition", "item1.reason": "属于投诉",
        "item2.as": "consultationOnly", "item2.reason": "属于咨询", "_once": "x",
      ]
      let refused = try await browser.post(path, fields, client)
      expectNoDifference(
        refused.problem, "各项结果不同，须选定计入年度报告的一行并说明理由。请在“计入年度报告”里选一行，并写明理由。")
      #expect(names(refused).contains("report-row"))
      (fields["report-row"], fields["reason"], fields["_once"]) = ("r3.5.1", "以投诉为主", "y")
      let done = try await browser.post(path, fields, client)
      expectNoDifference(done.problem ?? done.location, "/desk/cases/\(number)")
    }
    expectNoDifference(try desk.office.today(number).outcome?.row, "r3.5.1")
  }

  @Test("A correction that came in stands on the board until something is done with it")
  func freshCorrection() async throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    try desk.enter("correction ask", number, ["on": ["2026-11-18"], "item": ["名称"]])
    try desk.enter("correction receive", number, ["on": ["2026-11-19"]])
    let browser = try desk.browser(.clerk)
    try await desk.serve { client in
      let before = try await browser.get("/desk", client).text
      try desk.enter("note", number, ["text": ["已看"]])
      let after = try await browser.get("/desk", client).text
      expectNoDifference([before, after].map { $0.contains("新收到的补正") }, [true, false])
    }
  }

  @Test("Forms that name a document are offered once there is one")
  func formsOfDocuments() throws {
    let desk = try ServedDesk()
    let number = try desk.log()
    func offered() throws -> [String] {
      try desk.office.letters(of: number).filter { $0.document == nil }.map(\.title)
        .filter { ["送达回证", "信封", "邮政特快专递详情单"].contains($0) }
    }
    let before = try offered()
    try desk.enter("correction ask", number, ["on": ["2026-11-18"], "item": ["名称"]])
    expectNoDifference([before, try offered()], [["信封"], ["送达回证", "信封", "邮政特快专递详情单"]])
  }

  @Test("A name has no second line, a number no small letters")
  func typing() async throws {
    let desk = try ServedDesk()
    let number = try desk.log(
      "绿化", ["applicant": ["欧阳\n第二行"], "id": ["３２０７０５１９９００１０１０００４ "]])
    let open = try desk.office.revealing("核对", of: number, by: "测试")
    let applicant = try open.today(number).applicant
    expectNoDifference([applicant.name, applicant.idNumber], ["欧阳 第二行", "320705199001010004"])
  }
}
