import CustomDump
import Foundation
import HTTPTypes
import Office
import Statute
import Testing

struct APIRefusalTests {
  let desk: APIDesk

  init() throws { desk = try APIDesk() }

  /// 条例第三十三条第二款：延长答复的期限最长不得超过20个工作日。
  @Test func `a refusal of the law names its article and the field`() async throws {
    try await desk.logged()
    let answer = try await desk.ask(
      .post, "cases/2026-0001/extend",
      """
      {"days": 21, "approvedBy": "李维民", "approvedOn": "2026-03-10", "toldOn": "2026-03-11"}
      """, as: .workBodyHead)
    #expect(answer.status == 422)
    #expect(answer.type == "application/problem+json; charset=utf-8")
    expectNoDifference(
      answer.steady,
      #"{"type":"urn:ysq:extensionTooLong","#
        + #""title":"不能延长 21 个工作日：延长期限合计最长 20 个工作日，还可延长 20 个","status":422,"#
        + #""detail":"不能延长 21 个工作日：延长期限合计最长 20 个工作日，还可延长 20 个"#
        + #"（《政府信息公开条例》第三十三条第二款）。请改为 20 个工作日以内。","#
        + #""code":"extensionTooLong","field":"days","#
        + #""article":"《政府信息公开条例》第三十三条第二款","hint":"请改为 20 个工作日以内","#
        + #""instance":"…","mayBeExplained":true,"mayBeConfirmed":false}"#)
  }

  @Test func `what may be recorded as it happened says so`() async throws {
    try await desk.logged()
    let body = #"{"on": "2026-03-12", "as": "disclosed", "access": "附后"}"#
    let refused = try await desk.ask(.post, "cases/2026-0001/decide", body)
    #expect(refused.status == 422)
    #expect(refused.json["mayBeExplained"] as? Bool == true)
    let explained = body.replacing("}", with: #", "asHappened": "先答复后补办审查"}"#)
    let answer = try await desk.ask(.post, "cases/2026-0001/decide", explained)
    #expect(answer.status == 200)
    #expect(answer.json["phase"] as? String == "decided")
  }

  @Test(arguments: [
    ("{", 400, "badJSON", nil), ("[1]", 422, "notAnObject", nil),
    (#"{"onn": "2026-03-10"}"#, 422, "unknownField", "onn"),
    (#"{"by": "别人"}"#, 422, "unknownField", "by"),
    (#"{"on": ["2026-03-10"]}"#, 422, "badValue", "on"),
    (#"{"on": {"name": "a", "base64": ""}}"#, 422, "badValue", "on"),
    (#"{"attach": "/etc/passwd"}"#, 422, "badValue", "attach"),
    (#"{"on": "2026-02-30"}"#, 422, "noSuchDay", "on"),
    (#"{"on": "2026-03-10"}"#, 422, "missingOption", "item"),
  ])
  func `a body that cannot be read changes nothing`(
    _ body: String, _ status: Int, _ code: String, _ field: String?
  ) async throws {
    try await desk.logged()
    let answer = try await desk.ask(.post, "cases/2026-0001/correction.ask", body)
    #expect(answer.status == status)
    #expect(answer.json["code"] as? String == code)
    #expect(answer.json["field"] as? String == field)
    #expect(answer.type == "application/problem+json; charset=utf-8")
    #expect(try await desk.ask(.get, "cases/2026-0001").tag == #""1""#)
  }

  @Test func `a body that says nothing of JSON is refused`() async throws {
    let answer = try await desk.ask(
      .post, "cases", APIDesk.application("公开规划图"), as: .clerk, "Content-Type: text/plain")
    #expect(answer.status == 415)
    #expect(try await desk.ask(.get, "cases").items.isEmpty)
  }

  @Test(arguments: [
    ("cases?phse=handling", 422, "unknownParameter"), ("cases?phase=busy", 422, "unknownChoice"),
    ("cases?after=", 422, "badParameter"), ("cases?limit=1&limit=2", 422, "badParameter"),
    ("cases?limit=201", 422, "notANumber"), ("cases?limit=0", 422, "notANumber"),
    ("cases?after=2026-9999", 404, "noSuchCase"), ("cases/2026-9999", 404, "noSuchCase"),
    ("calendar/check", 422, "missingParameter"), ("calendar/check?day=x", 422, "noSuchDay"),
    ("calendar/1800", 422, "notANumber"), ("cases/2026-0001/form/none", 404, "unknownVerb"),
    ("nothing", 404, "notFound"),
  ])
  func `a question that cannot be answered is refused as a problem`(
    _ path: String, _ status: Int, _ code: String
  ) async throws {
    let answer = try await desk.ask(.get, path)
    #expect(answer.status == status)
    #expect(answer.json["code"] as? String == code)
    #expect(answer.type == "application/problem+json; charset=utf-8")
  }

  @Test func `a way to ask that a path does not have is refused`() async throws {
    #expect(try await desk.ask(.delete, "cases").status == 405)
    #expect(try await desk.ask(.post, "cases/2026-0001/facts", "{}").status == 405)
  }

  @Test func `without a token that holds nothing is answered`() async throws {
    let answer = try await desk.ask(.get, "cases", as: nil)
    #expect(answer.status == 401)
    #expect(answer.headers[.wwwAuthenticate] == "Bearer")
    #expect(try await desk.ask(.get, "cases", token: "ysq_x").status == 401)
    let token = try desk.office.issueToken("临时", for: "clerk", scopes: [.read], by: "孙宁")
    #expect(try await desk.ask(.get, "cases", token: token).status == 200)
    try desk.office.revokeToken("临时", by: "孙宁")
    #expect(try await desk.ask(.get, "cases", token: token).status == 401)
  }

  @Test func `a token for reading does not write, one for writing does not read`() async throws {
    let body = APIDesk.application("公开规划图")
    let reads = try desk.office.issueToken("读", for: "clerk", scopes: [.read], by: "孙宁")
    let writes = try desk.office.issueToken("写", for: "clerk", scopes: [.write], by: "孙宁")
    let refused = try await desk.ask(.post, "cases", body, token: reads)
    #expect(refused.status == 403)
    #expect(refused.json["detail"] as? String == "接口令牌不能用于登记。请管理用户另发一个写明这一用途的令牌。")
    #expect(try await desk.ask(.post, "cases", body, token: writes).status == 201)
    #expect(try await desk.ask(.get, "cases", token: writes).status == 403)
  }

  /// 条例第三十三条第二款：延长须经政府信息公开工作机构负责人同意。
  @Test func `a program may do what the role of its person may`() async throws {
    try await desk.logged()
    let body = #"{"days": 10, "approvedBy": "李维民", "approvedOn": "2026-03-10"}"#
    #expect(try await desk.ask(.post, "cases/2026-0001/extend", body).status == 403)
    #expect(
      try await desk.ask(.post, "cases", APIDesk.application("图"), as: .auditor).status == 403)
    #expect(try await desk.ask(.get, "cases", as: .auditor).status == 200)
    #expect(try await desk.ask(.get, "cases/2026-0001", as: .administrator).status == 403)
  }

  @Test func `a unit has its own cases alone`() async throws {
    try await desk.logged()
    try await desk.logged("公开规划图")
    let assigned = try await desk.ask(
      .post, "cases/2026-0002/assign", #"{"on": "2026-03-10", "unit": "政务公开科"}"#)
    #expect(assigned.status == 200)
    #expect(try await desk.ask(.get, "cases/2026-0001", as: .unit).status == 404)
    #expect(try await desk.ask(.get, "cases/2026-0002", as: .unit).status == 200)
    let due = try await desk.ask(.get, "due", as: .unit)
    #expect(Set(due.column("number")) == ["2026-0002"])
    let note = #"{"text": "已经检索"}"#
    #expect(try await desk.ask(.post, "cases/2026-0001/note", note, as: .unit).status == 404)
    #expect(try await desk.ask(.post, "cases/2026-0002/note", note, as: .unit).status == 200)
  }
}
