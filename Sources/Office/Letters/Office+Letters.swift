import CaseStore
import Casework
import Foundation
import Letters
import Statute
import WorkingDays

/// Which letter of a case is meant.
public struct LetterOrder: Sendable {
  public let number: String
  /// d1, d2 …; nil means the newest document, or that of the form.
  public let document: String?
  /// A form; nil means the document itself.
  public let kind: LetterKind?

  public init(_ number: String, document: String? = nil, kind: LetterKind? = nil) {
    self.number = number
    self.document = document
    self.kind = kind
  }
}

extension Office {
  /// A letter as it would be printed now: a draft, or as it was set for good.
  ///
  /// It names people in full, so that it stands on record who had it made.
  public func letter(_ order: LetterOrder, by person: String) throws(OfficeError) -> SetLetter {
    let open = try revealing("打印文书", of: order.subject, by: person)
    return try reading { snapshot in
      let matter = try self.matter(order.number, snapshot)
      let (kind, document) = try self.kind(order, matter)
      if kind == document.map({ LetterKind($0, in: matter) }), let issue = document?.issue {
        return SetLetter(
          number: matter.number.description, kind: kind, document: document,
          letter: try frozen(issue), issue: issue)
      }
      let setter = LetterSetter(
        context: try open.context(matter, kind, document, snapshot), folder: folder)
      return SetLetter(
        number: matter.number.description, kind: kind, document: document,
        letter: try setter.letter(nil), issue: nil)
    }
  }

  /// The document and the letter that are meant.
  private func kind(_ order: LetterOrder, _ matter: Case) throws -> (LetterKind, Document?) {
    let named = try order.document.map { try document($0, matter) }
    let newest = matter.documents.last { !$0.isVoid }
    if let kind = order.kind {
      return (kind, named ?? matter.document(for: kind) ?? (kind.goesWithDocument ? newest : nil))
    }
    guard let document = named ?? newest else {
      throw OfficeError(
        .refused, code: "noDocument", message: "案件 \(matter.number) 还没有文书", field: "DOC",
        hint: "可以打印的表单用 ysq letter list \(matter.number) 列出，用 --kind 写明")
    }
    return (LetterKind(document, in: matter), document)
  }

  func document(_ text: String, _ matter: Case) throws -> Document {
    guard let id = DocumentID(text) else {
      let isKind = LetterKind.allCases.contains { $0.title == text }
      throw OfficeError(
        .usage, code: "notADocument", message: "“\(text)”不是文书号", field: "DOC",
        hint: isKind ? "要打印\(text)的，写 --kind \(text)" : "文书号形如 d1、d2，用 ysq show 查看")
    }
    guard let document = matter.document(id), !document.isVoid else {
      throw Refusal.noSuchDocument(id)
    }
    return document
  }

  func context(
    _ matter: Case, _ kind: LetterKind, _ document: Document?, _ snapshot: Snapshot
  ) throws -> LetterContext {
    if snapshot.isLocked { throw StoreFault.locked(path: keyPath ?? "") }
    let isDocument = document.map { LetterKind($0, in: matter) == kind } ?? false
    // A document tells the terms as they stood when it was made.
    let day = isDocument ? document?.madeOn ?? today : today
    let calendar = try calendar(snapshot, knownOn: day)
    let then = matter.asOf(day) ?? matter
    return LetterContext(
      matter: matter, kind: kind, document: document,
      clocks: Clocks(then, calendar: calendar, policy: profile.policy, asOf: day),
      profile: profile, texts: try CaseTexts(matter, .open, snapshot), today: today,
      monthPieces: try monthPieces(matter, snapshot))
  }

  /// The applicant's pieces of the month in which the case was submitted.
  private func monthPieces(_ matter: Case, _ snapshot: Snapshot) throws -> Int? {
    let month = CalendarMonth(of: matter.received.submittedOn)
    let ids = try snapshot.samePersons(matter.received.applicant.value)
    return try loads(try snapshot.load(ofPersons: ids))
      .filter { $0.month == month }.reduce(0) { $0 + $1.pieces.count }
  }

  /// A letter that was set for good, in blocks again.
  func frozen(_ issue: Issued) throws -> Letter {
    guard let digest = issue.digest(of: .source), let bytes = try frozenBytes(digest) else {
      throw LetterSetter.erased(issue.document)
    }
    do {
      return try LetterTemplate(String(decoding: bytes, as: UTF8.self), name: "定稿")
        .letter(FieldValues().letterFields)
    } catch {
      throw OfficeError(error)
    }
  }

  /// What a letter that was set for good holds; nil once it is erased.
  func frozenBytes(_ digest: String) throws -> [UInt8]? {
    try store.attachments?.bytes(of: digest)
  }
}

extension LetterOrder {
  fileprivate var subject: String {
    (["letter", number] + [document, kind?.title].compactMap { $0 }).joined(separator: " ")
  }
}

extension Case {
  /// The newest document that a letter of this kind is.
  fileprivate func document(for kind: LetterKind) -> Document? {
    if kind == .feeReceipt { return fees.last.flatMap { document($0.notified.document) } }
    return documents.last { !$0.isVoid && LetterKind($0, in: self) == kind }
  }
}

extension Issued {
  func digest(of format: LetterFormat) -> String? {
    files.first { $0.format == format.rawValue }?.digest
  }
}
