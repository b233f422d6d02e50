import CaseStore
import Casework
import Foundation
import Spreadsheets

extension Office {
  /// Writes all cases to a file, which only its owner can read.
  ///
  /// - Parameters:
  ///   - path: Its end says the form: `.csv`, `.xlsx`, `.jsonl`.
  ///   - reason: Why names, numbers and phones are to be seen; nil masks them.
  public func export(
    to path: String, reveal reason: String?, by person: String,
    progress: (_ done: Int, _ total: Int) -> Void
  ) throws(OfficeError) -> ExportView {
    let form = try ExportForm(path: path)
    try refresh()
    try recordExport(reveal: reason, by: person)
    let cover = RegisterCover(isOpen: reason != nil)
    return try translating {
      let (cases, rows) =
        switch form {
        case .csv: try writeTable(CSVWriter(path: path), path, cover, progress)
        case .xlsx: try writeTable(XLSXWriter(path: path, sheet: "依申请公开台账"), path, cover, progress)
        case .jsonl: try writeLines(path, cover, progress)
        }
      return ExportView(
        path: path, form: form, cases: cases, rows: rows, revealed: reason != nil,
        locked: isLocked)
    }
  }

  /// Hands out the lines of an export one by one.
  public func exportLines(
    reveal reason: String?, by person: String, _ body: (String) throws -> Void
  ) throws(OfficeError) {
    try refresh()
    try recordExport(reveal: reason, by: person)
    try translating {
      try store.read { snapshot in
        try forEachLine(RegisterCover(isOpen: reason != nil), snapshot) { line, _ in
          try body(line)
        }
      }
    }
  }

  private func recordExport(reveal reason: String?, by person: String) throws(OfficeError) {
    guard let reason else { return }
    try recordReveal(reason: reason, of: "export", by: person)
  }

  private func writeTable(
    _ writer: @autoclosure () throws(SheetFault) -> any SheetWriter, _ path: String,
    _ cover: RegisterCover, _ progress: (Int, Int) -> Void
  ) throws -> (cases: Int, rows: Int) {
    do {
      let writer = try writer()
      try writer.write(RegisterColumn.all.map(\.title))
      let written = try store.read { snapshot in
        try writeCases(writer, cover, snapshot, progress)
      }
      try writer.finish()
      return written
    } catch let fault as SheetFault {
      throw OfficeError(fault, file: path)
    }
  }

  private func writeCases(
    _ writer: any SheetWriter, _ cover: RegisterCover, _ snapshot: Snapshot,
    _ progress: (Int, Int) -> Void
  ) throws -> (cases: Int, rows: Int) {
    let total = try snapshot.caseCount()
    var (cases, rows) = (0, 0)
    try snapshot.forEachCaseNumber { number in
      guard let matter = try snapshot.matter(number) else { return true }
      let respondent = matter.received.respondent
      let rendering = RegisterRendering(
        matter: matter, policy: profile.policy,
        respondent: profile.respondent(respondent)?.name ?? respondent, snapshot: snapshot,
        cover: cover)
      for record in try rendering.records() {
        try writer.write(RegisterColumn.all.map { $0.write(record) })
        rows += 1
      }
      cases += 1
      progress(cases, total)
      return true
    }
    return (cases, rows)
  }
}
