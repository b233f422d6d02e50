import CaseStore
import Casework
import Crypto
import Foundation
import Letters
import Statute
import WorkingDays

extension Office {
  /// Takes the wording of a document that was edited by hand; it must set.
  public func draftLetter(
    _ number: String, _ document: String, from path: String, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    let text = try translating { try WrittenFile.text(path, field: "--from") }
    return try act(number, entry) { act in
      let edited = try self.document(document, act.matter)
      let kind = LetterKind(edited, in: act.matter)
      let fields = try context(act.matter, kind, edited, act.transaction).fields(nil)
      let facts = try act.procedure.draft(edited.id, text: try act.keep(text), on: entry.on)
      try Self.check(text, path, fields, isNumbered: kind.isNumbered)
      return facts
    }
  }

  /// Encloses files with a reply that may still change.
  public func enclose(
    _ paths: [String], with document: String, of number: String, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    let files = try keep(paths, from: "--enclose")
    return try act(number, entry) { act in
      let reply = try self.document(document, act.matter).id
      let enclosed = try enclosed(files, with: reply, of: act.matter, act.transaction)
      return try act.procedure.enclose(enclosed, with: reply, on: entry.on)
    }
  }

  private static func check(
    _ text: String, _ path: String, _ fields: LetterFields, isNumbered: Bool
  ) throws(OfficeError) {
    let letter: Letter
    do {
      letter = try LetterTemplate(text, name: path).letter(fields)
    } catch {
      throw OfficeError(error)
    }
    let missing = [
      ("标题", letter.title == nil), ("正文", letter.blocks.isEmpty),
      ("“@文号 {{number}}”", isNumbered && letter.number == nil),
      ("“@落款”和“@日期 {{date}}”", isNumbered && letter.signature == nil),
    ].filter(\.1).map(\.0)
    guard missing.isEmpty else {
      throw OfficeError(
        .refused, code: "wordingIncomplete", message: "文稿没有\(missing.joined(separator: "、"))",
        field: "--from", hint: "请补上再登记")
    }
  }

  /// Numbers a letter, sets it for good and keeps it in every format.
  public func issueLetter(
    _ number: String, _ document: String?, approvedBy: String?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      let document = try unissued(document, act.matter)
      let kind = LetterKind(document, in: act.matter)
      let context = try context(act.matter, kind, document, act.transaction)
      guard let approver = approvedBy ?? act.matter.approver(of: document) else {
        throw Self.noApprover(document)
      }
      let given = try documentNumber(for: document, kind, context.respondent, entry.on, act)
      let stamp = LetterStamp(number: given?.text, day: entry.on)
      let letter = try LetterSetter(context: context, folder: folder).letter(stamp)
      try refuseOtherEnclosures(letter, document, act)
      let files = try keep(letter, named: "\(number)-\(document.id)-\(kind.title)")
      let facts = try act.procedure.issue(
        document.id, number: given, approvedBy: approver,
        files: files.map { IssuedFile(format: $0.format.rawValue, digest: $0.file.digest) },
        on: entry.on)
      return facts + (try attach(files.map(\.file), on: entry.on, act.transaction))
    }
  }

  /// Refuses a letter whose wording, written by hand, tells of other enclosures than it has.
  private func refuseOtherEnclosures(_ letter: Letter, _ document: Document, _ act: Act) throws {
    guard document.wording != nil else { return }
    let text = LetterSourceText(letter, isDraft: false).text
    let names = try act.matter.enclosures(of: document)
      .compactMap { try act.transaction.text($0.file.name).map(LetterContext.title) }
    let told = text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /附件[0-9]*：(.+)/).map { String($0.1) }
    }
    let faults =
      names.filter { !text.contains($0) }.map { "没有写明附件“\($0)”" }
      + told.filter { !names.contains($0) }.map { "写着附件“\($0)”，没有附送这份文件" }
    guard let fault = faults.first else { return }
    throw OfficeError(
      .refused, code: "enclosuresDiffer", message: "文书 \(document.id) 的文稿改过，\(fault)",
      field: "DOC", hint: "用 ysq letter edit 改好文稿，再签发")
  }

  /// The document that is meant; without one the newest that was not set for good.
  private func unissued(_ text: String?, _ matter: Case) throws -> Document {
    if let text { return try document(text, matter) }
    let standing = matter.documents.filter { !$0.isVoid }
    guard let document = standing.last(where: { $0.issue == nil }) ?? standing.last else {
      throw OfficeError(
        .refused, code: "noDocument", message: "案件 \(matter.number) 还没有可以定稿的文书",
        field: "DOC", hint: "文书由办理的命令作出，如 ysq extend、ysq decide")
    }
    return document
  }

  private static func noApprover(_ document: Document) -> OfficeError {
    OfficeError(
      .usage, code: "missingOption", message: "没有写文书 \(document.id) 由谁签发",
      field: "--approved-by", hint: "加 --approved-by 姓名")
  }

  /// The number it has, or the next of its series and year; a number is never given twice.
  private func documentNumber(
    for document: Document, _ kind: LetterKind, _ respondent: Respondent, _ day: Day, _ act: Act
  ) throws -> DocumentNumber? {
    if let number = document.number { return number }
    guard kind.isNumbered else { return nil }
    let serial = try act.transaction.nextNumber(
      series: "document " + respondent.code, year: day.year)
    return DocumentNumber(
      series: respondent.code, year: day.year, serial: serial,
      text: respondent.documentNumber.number(year: day.year, serial: serial))
  }

  /// The letter in its formats; a PDF where one can be made at once.
  private func keep(_ letter: Letter, named name: String) throws -> [(
    format: LetterFormat, file: KeptFile
  )] {
    guard let folder = store.attachments else {
      throw StoreFault.failed(detail: "a desk in memory keeps no files")
    }
    let maker = PDFMaker(environment: ProcessInfo.processInfo.environment)
    let formats: [LetterFormat] = [.source, .html, .docx] + (maker.way == .typst ? [.pdf] : [])
    return try formats.map { format in
      let bytes = try Self.bytes(of: letter, as: format)
      let file = KeptFile(
        digest: try folder.keep(bytes), name: "\(name).\(format.ending)", size: bytes.count)
      return (format, file)
    }
  }

  static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Case {
  /// Who is on record as having approved a document, or the extension that it tells.
  fileprivate func approver(of document: Document) -> String? {
    document.approvedBy ?? extensions.first { $0.told.document == document.id }?.told.approvedBy
  }
}
