import Hummingbird
import Office
import Statute
import WorkingDays

/// Looking at cases.
extension Routes {
  var cases: [Route] {
    [
      .get("/desk/cases", .signedIn("list"), listCases).remembered,
      .get("/desk/register/{form}", .signedIn("register"), register),
      .get("/desk/cases/{number}", .signedIn("case")) { call, office in
        let office = try office.within(call, call.parameter("number"))
        return try casePage(call, office)
      }.remembered,
      .post("/desk/cases/{number}/reveal", .signedIn("reveal"), reveal),
      .get("/desk/cases/{number}/letters/{letter}/{format}", .signedIn("letter"), letter),
      .get("/desk/cases/{number}/files/{digest}", .signedIn("case"), file),
    ]
  }

  func casePage(_ call: Call, _ office: Office, isOpen: Bool = false) throws -> Reply {
    let number = call.parameter("number")
    var page = CasePage(
      try office.today(number), try office.explain(number, office.standpoint),
      try office.letters(of: number), forms, call, isOpen: isOpen)
    let approval = try office.approval(of: number)
    page.chain = (approval?.steps ?? []).map {
      CasePage.ChainStep(
        title: $0.step.title, isPassed: $0.isPassed, isNext: $0.step == approval?.waitsFor)
    }
    return pages.page("case", "\(page.number) \(page.phase)", page, call, office)
  }

  /// Shows persons in full once it stands on record why.
  private func reveal(_ call: Call, _ office: Office) throws -> Reply {
    let number = call.parameter("number")
    guard let reason = call.given("reason") else {
      throw OfficeError(.usage, code: "missingOption", message: "查看个人信息要写明理由", field: "reason")
    }
    let open = try office.within(call, number)
      .revealing(reason, of: "show \(number)", by: call.person)
    return try casePage(call, open, isOpen: true)
  }

  private func listCases(_ call: Call, _ office: Office) throws -> Reply {
    let page = try CasesPage(call, office)
    return pages.page("cases", page.title, page, call, office)
  }

  /// The register of all cases as a file, persons masked.
  private func register(_ call: Call, _ office: Office) throws -> Reply {
    let name = "台账.\(call.parameter("form"))"
    guard ["csv", "xlsx"].contains(call.parameter("form")) else { throw Problem.notFound }
    let folder = try UploadFolder()
    let bytes = try folder.bytes(named: name) { path throws(OfficeError) in
      _ = try office.export(to: path, reveal: nil, by: call.person) { _, _ in }
    }
    return .file(bytes, named: name, type: "application/octet-stream")
  }

  private func letter(_ call: Call, _ office: Office) throws -> Reply {
    let (number, name) = (call.parameter("number"), call.parameter("letter"))
    _ = try office.within(call, number)
    guard let format = LetterFormat(rawValue: call.parameter("format")) else {
      throw Problem.notFound
    }
    let kind = LetterKind(rawValue: name)
    let set = try office.letter(
      LetterOrder(number, document: kind == nil ? name : nil, kind: kind), by: call.person)
    let bytes = try office.bytes(of: set, as: format)
    return .file(bytes, named: set.fileName(format), type: format.mediaType)
  }

  private func file(_ call: Call, _ office: Office) throws -> Reply {
    let number = call.parameter("number")
    let (name, bytes) = try office.within(call, number)
      .attachment(call.parameter("digest"), of: number, by: call.person)
    return .file(bytes, named: name, type: "application/octet-stream")
  }
}

extension Office {
  /// Today, by the notices known today.
  var standpoint: Standpoint { Standpoint(asOf: today, knownOn: today) }

  func today(_ number: String) throws(OfficeError) -> CaseView { try show(number, standpoint) }

  /// The same office, once it is certain that the person may see this case.
  ///
  /// - Throws: for somebody of a unit the same as for a case that does not exist.
  func within(_ call: Call, _ number: String) throws(OfficeError) -> Office {
    guard let unit = call.account?.onlyUnit else { return self }
    guard (try? today(number))?.unit == unit else {
      throw OfficeError(
        .missing, code: "noSuchCase", message: "没有案件“\(number)”", field: "CASE",
        hint: "只能查看交给“\(unit)”承办的案件")
    }
    return self
  }
}

extension LetterFormat {
  var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .pdf: "application/pdf"
    case .source: "text/plain; charset=utf-8"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
  }
}
