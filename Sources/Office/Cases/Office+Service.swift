import Casework
public import Statute
import WorkingDays

extension Office {
  public func send(
    _ number: String, _ document: String?, by means: Means, mailNumber: String?, proof: String?,
    _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    let files = try keep([proof].compactMap { $0 }, from: "--proof")
    return try act(number, entry) { act in
      let sent = try act.procedure.send(
        try documentID(document), by: means, mailNumber: mailNumber, proof: files.first?.digest,
        on: entry.on)
      return sent + (try attach(files, on: entry.on, act.transaction))
    }
  }

  public func reach(_ number: String, _ document: String?, _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    try act(number, entry) { try $0.procedure.reach(try documentID(document), on: entry.on) }
  }

  public func failSending(
    _ number: String, _ document: String?, fault: Fault, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.failSending(try documentID(document), fault: fault, on: entry.on)
    }
  }

  public func amend(_ number: String, _ document: String, text: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      try act.procedure.amend(
        try requiredID(document), text: try act.keep(text), on: entry.on)
    }
  }

  public func revoke(_ number: String, _ document: String, reason: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      try act.procedure.revoke(
        try requiredID(document), reason: try act.keep(reason), on: entry.on)
    }
  }

  private func documentID(_ text: String?) throws(OfficeError) -> DocumentID? {
    guard let text else { return nil }
    return try requiredID(text)
  }

  private func requiredID(_ text: String) throws(OfficeError) -> DocumentID {
    guard let id = DocumentID(text) else {
      throw OfficeError(
        .usage, code: "notADocument", message: "“\(text)”不是文书号", field: "DOC",
        hint: "文书号形如 d1、d2，用 ysq show 查看")
    }
    return id
  }
}
