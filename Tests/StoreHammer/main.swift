import CaseStore
import Foundation

/// Logs cases on a desk, one opening each, and prints the number of each once it is safe.
///
/// Usage: StoreHammer FOLDER COUNT
struct Hammer {
  let folder: String

  func strike() throws {
    let store = try Store.open(at: folder)
    let file = Array("附件 \(UUID())".utf8)
    let digest = try store.attachments?.keep(file) ?? ""
    let number = try store.write { transaction in
      let serial = try transaction.nextNumber(series: "case", year: 2026)
      try transaction.putAttachment(
        Attachment(digest: digest, size: file.count, mediaType: "text/plain"))
      return try log(serial, naming: digest, in: transaction)
    }
    acknowledge(number)
  }

  private func log(_ serial: Int, naming file: String, in transaction: Transaction) throws
    -> String
  {
    let number = "2026-" + String(format: "%04d", serial)
    let text = Content(salt: [1], body: Array("说明 \(serial)".utf8))
    try transaction.putContent(text)
    try transaction.append([
      draft(number, 1, kind: "received", payload: #"{"file":"\#(file)"}"#),
      draft(number, 2, kind: "noted", payload: #"{"text":"\#(text.digest)"}"#),
    ])
    try transaction.replace(derived(number, serial))
    return number
  }

  private func draft(_ number: String, _ sequence: Int, kind: String, payload: String)
    -> EntryDraft
  {
    EntryDraft(
      stream: number, sequence: sequence, kind: kind, day: "2026-03-02",
      recordedAt: "2026-03-02T01:15:00.000000Z", recordedBy: "王芳", payload: payload)
  }

  private func derived(_ number: String, _ serial: Int) -> Derived {
    Derived(
      summary: CaseRow(
        number: number, year: 2026, serial: serial, version: 2, phase: "handling",
        channel: "online", submittedOn: "2026-03-02", respondent: "main", applicantID: "p",
        applicantName: "李雷", isOpen: true),
      deadlines: [], search: SearchRow(number: number, text: "说明 \(serial)"))
  }

  /// Goes straight to the pipe, so that it survives the death of the process.
  private func acknowledge(_ number: String) {
    FileHandle.standardOutput.write(Data((number + "\n").utf8))
  }
}

do {
  let hammer = Hammer(folder: CommandLine.arguments[1])
  for _ in 0..<(Int(CommandLine.arguments[2]) ?? 1) { try hammer.strike() }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(70)
}
