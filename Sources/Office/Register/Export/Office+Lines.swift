import CaseStore
import Casework
import Foundation
import Spreadsheets

/// The first line of an export in JSON Lines.
struct ExportHead: Codable, Hashable {
  /// The form of the lines that follow.
  var ysqExport = 1
  var agency: String
  var name: String
  var revealed: Bool
}

extension Office {
  /// Hands out the head, the calendar, and each case, paper and publication as a line of its own.
  func forEachLine(
    _ cover: RegisterCover, _ snapshot: Snapshot,
    _ body: (_ line: String, _ isCase: Bool) throws -> Void
  ) throws {
    let head = ExportHead(agency: profile.code, name: profile.name, revealed: cover.isOpen)
    try body(try Self.line(head), false)
    for stream in try [Snapshot.noticeStream].compactMap({ try snapshot.record(of: $0) }) {
      try body(try Self.line(stream), false)
    }
    try snapshot.forEachStream { stream in
      guard Self.isExported(stream), let record = try snapshot.record(of: stream)
      else { return }
      if cover.isOpen {
        for file in try files(of: record) { try body(try Self.line(file), false) }
      }
      try body(try Self.line(cover.covered(record)), CaseNumber(stream) != nil)
    }
  }

  private static func isExported(_ stream: String) -> Bool {
    CaseNumber(stream) != nil || PaperNumber(stream) != nil || PublicationNumber(stream) != nil
  }

  func writeLines(
    _ path: String, _ cover: RegisterCover, _ progress: (Int, Int) -> Void
  ) throws -> (cases: Int, rows: Int) {
    var (cases, rows) = (0, 0)
    do {
      let file = try LineWriter(path: path)
      try store.read { snapshot in
        let total = try snapshot.caseCount()
        try forEachLine(cover, snapshot) { line, isCase in
          try file.write(line)
          rows += 1
          if isCase { cases += 1 }
          progress(cases, total)
        }
      }
      try file.finish()
    } catch let fault as SheetFault {
      throw OfficeError(fault, file: path)
    }
    return (cases, rows)
  }

  private static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension RegisterCover {
  /// The record with persons masked, and of the texts only what was asked for.
  func covered(_ record: StreamRecord) -> StreamRecord {
    if isOpen { return record }
    var covered = record
    let persons = record.persons.map(Person.init)
    let versions = persons.flatMap(\.versions)
    for index in persons.indices {
      let shown = self.covered(persons[index], isOrganisation: persons[index].kind != "person")
      covered.persons[index].name = shown.name
      covered.persons[index].idNumber = shown.idNumber
      covered.persons[index].phone = shown.phone
      covered.persons[index].email = shown.email
      covered.persons[index].address = shown.address
      covered.persons[index].earlier = nil
    }
    let asked = Set(record.facts.flatMap(\.requestTexts))
    for index in record.texts.indices {
      covered.texts[index].salt = nil
      let isAsked = asked.contains(record.texts[index].digest)
      covered.texts[index].text =
        isAsked ? record.texts[index].text.map { text($0, persons: versions) } : nil
    }
    for index in record.facts.indices {
      covered.facts[index].payload = record.facts[index].payloadWithoutWords
    }
    covered.register = []
    covered.files = []
    return covered
  }
}

extension StreamRecord.FactRecord {
  /// The payload without form and way, which receipts of earlier versions have in the clear.
  fileprivate var payloadWithoutWords: PlainJSON {
    guard kind == "received", case .object(var fields) = payload else { return payload }
    for key in ["form", "way"] { fields[key] = nil }
    return .object(fields)
  }

  /// The references to what was asked for.
  fileprivate var requestTexts: [String] {
    guard ["received", "requestChanged", "split"].contains(kind),
      case .object(let fields) = payload
    else { return [] }
    return [fields["wants"], fields["items"]].compactMap(\.self).flatMap(\.texts)
  }
}
