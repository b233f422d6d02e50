import Hummingbird
import Office
import Statute

/// Applying: the form, what was understood of it, and the receipt.
extension Routes {
  var applying: [Route] {
    [
      .get("/apply", .everyone) { call, office in
        guard office.profile.isPublished(.online) else { return closed(call, office) }
        return applyPage(ApplyPage(OnlineForm([:]), [], [], office, once: nil), call, office)
      },
      .post("/apply", .everyone, apply),
      .post("/apply/send", .everyone, send),
    ]
  }

  /// By which channels one can apply instead.
  private func closed(_ call: Call, _ office: Office) -> Reply {
    pages.publicPage("closed", "申请", GuidePage(office), call, office)
  }

  private func applyPage(_ page: ApplyPage, _ call: Call, _ office: Office) -> Reply {
    pages.publicPage(
      "apply", "填写申请表", page, call, office,
      status: page.problems.isEmpty ? .ok : .unprocessableContent)
  }

  /// Shows what was understood, or what has to be put right; files wait meanwhile.
  private func apply(_ call: Call, _ office: Office) throws -> Reply {
    guard office.profile.isPublished(.online) else { return closed(call, office) }
    let form = OnlineForm(call.form.values)
    let upload = try Upload(call, office)
    let isReturning = call.given("back") != nil
    var faults = upload.faults
    if !isReturning { faults = form.faults(of: office.profile, on: office.today) + faults }
    guard faults.isEmpty, !isReturning else {
      let page = ApplyPage(form, upload.files, faults, office, once: call.given("once"))
      return applyPage(page, call, office)
    }
    let page = try SummaryPage(form, upload.files, office, once: call.given("once"))
    return pages.publicPage("summary", "核对申请表", page, call, office)
  }

  private func send(_ call: Call, _ office: Office) throws -> Reply {
    guard office.profile.isPublished(.online) else { return closed(call, office) }
    let form = OnlineForm(call.form.values)
    let files = (call.form.values["kept"] ?? []).compactMap { VisitFile($0) }
      .prefix(Office.mostFiles)
    do {
      let receipt = try office.apply(
        form, Array(files), visit: call.secret, key: call.given("once") ?? "")
      let page = ReceiptPage(receipt, form, Array(files), office)
      return pages.publicPage("receipt", "登记回执", page, call, office)
    } catch {
      guard error.status != .bug else { throw error }
      let faults = [FormFault(error, field: "top")]
      let kept = try files.filter { try office.isKept($0, of: call.secret) }
      let page = ApplyPage(form, kept, faults, office, once: call.given("once"))
      return applyPage(page, call, office)
    }
  }
}

/// The files of a form: those that waited, and those that came with it.
private struct Upload {
  var files: [VisitFile] = []
  var faults: [FormFault] = []

  init(_ call: Call, _ office: Office) throws {
    let dropped = Set(call.form.values["drop"] ?? [])
    for text in call.form.values["kept"] ?? [] where !dropped.contains(text) {
      guard let file = VisitFile(text) else { continue }
      if try office.isKept(file, of: call.secret) { files.append(file) }
    }
    for purpose in VisitFile.Purpose.allCases {
      for file in call.form.files[purpose.rawValue] ?? [] {
        take(file, for: purpose, call, office)
      }
    }
    let order = VisitFile.Purpose.allCases
    files.sort { order.firstIndex(of: $0.purpose) ?? 0 < order.firstIndex(of: $1.purpose) ?? 0 }
  }

  private mutating func take(
    _ file: FormBody.UploadedFile, for purpose: VisitFile.Purpose, _ call: Call, _ office: Office
  ) {
    guard files.count < Office.mostFiles else {
      faults.append(FormFault(purpose.rawValue, "文件最多 \(Office.mostFiles) 个，多出来的没有收下。"))
      return
    }
    do {
      let kept = try office.keep(file.bytes, named: file.name, for: purpose, of: call.secret)
      if !files.contains(kept) { files.append(kept) }
    } catch {
      faults.append(FormFault(error, field: purpose.rawValue))
    }
  }
}
