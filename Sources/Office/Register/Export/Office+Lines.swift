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
  /// In whose name the cases are answered; nil in exports of earlier versions.
  var respondents: [RespondentName]?

  struct RespondentName: Codable, Hashable {
    var code: String
    var name: String
  }
}

extension Office {
  /// Hands out the head, the calendar, and each case, paper and publication as a line of its own.
  ///
  /// - Parameter body: Is given each line and the stream that it holds; nil for the head and for the
  ///   bytes of files, which an import does not count either.
  func forEachLine(
    _ cover: RegisterCover, _ snapshot: Snapshot,
    _ body: (_ line: String, _ stream: String?) throws -> Void
  ) throws {
    let head = ExportHead(
      agency: profile.code, name: profile.name, revealed: cover.isOpen,
      respondents: profile.respondents.map { .init(code: $0.code, name: $0.name) })
    try body(try Self.line(head), nil)
    for stream in try [Snapshot.noticeStream].compactMap({ try snapshot.record(of: $0) }) {
      try body(try Self.line(stream), stream.stream)
    }
    try snapshot.forEachStream { stream in
      guard Self.isExported(stream), let record = try snapshot.record(of: stream)
      else { return }
      if cover.isOpen {
        for file in try files(of: record) { try body(try Self.line(file), nil) }
      }
      try body(try Self.line(cover.covered(record)), stream)
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
        try forEachLine(cover, snapshot) { line, stream in
          try file.write(line)
          if stream != nil { rows += 1 }
          if stream.flatMap({ CaseNumber($0) }) != nil { cases += 1 }
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
    for index in persons.indices where record.persons[index].erased != true {
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
