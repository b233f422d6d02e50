import Hummingbird
import Office

/// Looking after one's own application with its number and the query code; both travel in the body
/// alone, never in an address.
extension Routes {
  var querying: [Route] {
    [
      .get("/query", .everyone) { call, office in
        queryPage(QueryPage(call), call, office)
      },
      .post("/query", .everyone) { call, office in
        try answering(call, office) { queryPage(try QueryPage(call, office), call, office) }
      },
      .post("/query/letter", .everyone) { call, office in
        try answering(call, office) { try fetchLetter(call, office) }
      },
      .post("/query/file", .everyone) { call, office in
        try answering(call, office) { try fetchEnclosure(call, office) }
      },
      .post("/query/correction", .everyone, correct),
    ]
  }

  private func queryPage(
    _ page: QueryPage, _ call: Call, _ office: Office, problem: Problem? = nil
  ) -> Reply {
    pages.publicPage(
      "query", "查询办理情况", page, call, office, status: problem?.status ?? .ok)
  }

  /// One answer for whatever does not fit together.
  private func answering(
    _ call: Call, _ office: Office, _ body: () throws -> Reply
  ) throws -> Reply {
    do { return try body() } catch let error as OfficeError where error.status != .bug {
      let problem = try Problem(of: error, id: call.id)
      var page = QueryPage(call)
      page.problem = pages.sentence(problem)
      return queryPage(page, call, office, problem: problem)
    }
  }

  private func fetchLetter(_ call: Call, _ office: Office) throws -> Reply {
    guard let format = LetterFormat(rawValue: call.given("format") ?? "") else {
      throw Problem.notFound
    }
    let (name, bytes) = try office.fetchLetter(
      call.given("document") ?? "", as: format, of: call.given("number") ?? "",
      code: call.given("code") ?? "")
    return .file(bytes, named: name, type: format.mediaType)
  }

  /// What the reply provides; it is handed over as it was put in, and never shown in the browser.
  private func fetchEnclosure(_ call: Call, _ office: Office) throws -> Reply {
    let (name, bytes) = try office.fetchEnclosure(
      Int(call.given("file") ?? "") ?? 0, of: call.given("number") ?? "",
      code: call.given("code") ?? "")
    return .file(bytes, named: name, type: "application/octet-stream")
  }

  private func correct(_ call: Call, _ office: Office) throws -> Reply {
    let files = (call.form.files["files"] ?? []).map { (name: $0.name, bytes: $0.bytes) }
    return try answering(call, office) {
      var refused: Problem?
      do {
        try office.correctOnline(
          call.given("number") ?? "", code: call.given("code") ?? "",
          text: call.given("text") ?? "", files: files, key: call.given("once") ?? "")
      } catch {
        refused = try Problem(of: error, id: call.id)
      }
      // Where number and code are wrong, this says so once more and in the same way.
      var page = try QueryPage(call, office)
      page.isCorrected = refused == nil
      page.correctionProblem = refused.map(pages.sentence)
      return queryPage(page, call, office, problem: refused)
    }
  }
}
