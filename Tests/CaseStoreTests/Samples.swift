import CaseStore
import Foundation

/// An entry of a case; a test changes what matters to it.
func draft(
  _ stream: String = "2026-0001", _ sequence: Int = 1, kind: String = "received",
  by clerk: String = "王芳", asHappened: String? = nil, payload: String = #"{"channel":"online"}"#
) -> EntryDraft {
  EntryDraft(
    stream: stream, sequence: sequence, kind: kind, day: "2026-03-02",
    recordedAt: "2026-03-02T01:15:00.000000Z", recordedBy: clerk, asHappened: asHappened,
    payload: payload)
}

/// The summary of an open case.
func summary(_ serial: Int = 1, year: Int = 2026, version: Int = 1) -> CaseRow {
  CaseRow(
    number: "\(year)-" + String(format: "%04d", serial), year: year, serial: serial,
    version: version, phase: "handling", channel: "online", submittedOn: "2026-03-02",
    receivedOn: "2026-03-03", respondent: "main", applicantID: "p\(serial)",
    applicantName: "李雷", isOpen: true)
}

/// A running clock of a case.
func deadline(_ number: String, _ ordinal: Int = 1, term: String = "reply", due: String)
  -> DeadlineRow
{
  DeadlineRow(
    number: number, ordinal: ordinal, term: term, fromDay: "2026-03-03", due: due,
    earliestDue: due, conservativeDue: due, certainty: "firm", isRunning: true)
}

extension Derived {
  init(_ summary: CaseRow, _ deadlines: [DeadlineRow] = [], text: String = "") {
    self.init(
      summary: summary, deadlines: deadlines,
      search: SearchRow(number: summary.number, text: text))
  }
}

extension Store {
  /// An empty desk in memory.
  static func sample() throws -> Store { try inMemory(agency: "main", name: "示例机关") }
}

/// A folder of its own for one test, gone with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ysq-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func makeDesk() throws -> Store {
    try Store.create(at: path, agency: "main", name: "示例机关")
  }
}
