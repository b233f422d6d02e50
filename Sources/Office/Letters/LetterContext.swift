import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

/// What a letter is set from: the case as it stands, the document, the office and the day.
struct LetterContext {
  let matter: Case
  let kind: LetterKind
  /// The document it is, or that it goes with.
  let document: Document?
  let clocks: Clocks
  let profile: Profile
  let texts: CaseTexts
  let today: Day
  /// The applicant's pieces of the calendar month, this one included.
  let monthPieces: Int?

  var snapshot: Snapshot { texts.snapshot }

  /// The body that answers, by the profile; the letter of a case needs one.
  var respondent: Respondent {
    profile.respondent(matter.received.respondent) ?? profile.defaultRespondent
  }

  /// All fields of the letter.
  ///
  /// - Parameter stamp: The number and the day it bears; nil leaves room for both.
  func fields(_ stamp: LetterStamp?) throws -> LetterFields {
    var fields = FieldValues()
    fields.set(stampFields(stamp))
    fields.set(officeFields)
    fields.set(try applicationFields())
    fields.set(try applicantFields())
    fields.set(termFields)
    fields.set(try stepFields())
    fields.set(try documentFields())
    fields.set(redressFields)
    return fields.letterFields
  }

  private func stampFields(_ stamp: LetterStamp?) -> [LetterField: LetterValue] {
    let room = respondent.documentNumber.blank(year: (document?.madeOn ?? today).year)
    return [
      .number: .words(kind.isNumbered ? stamp?.number ?? room : document?.number?.text),
      .date: .text(date(stamp)),
      .today: .day(today),
      .letterName: .text(kind == .reply ? "答复书" : "告知书"),
      .sentNumber: .words(document?.sendings.last?.mailNumber),
      .documentTitle: .words(document.map { LetterKind($0, in: matter).title }),
    ]
  }

  /// A document that is not issued leaves room for the day; a form bears today's.
  private func date(_ stamp: LetterStamp?) -> String {
    if let stamp { return stamp.day.inWords }
    return isDocument ? "　　　　年　　月　　日" : today.inWords
  }

  /// Whether the letter is a document of the case and not a form that goes with it.
  var isDocument: Bool { document.map { LetterKind($0, in: matter) == kind } ?? false }

  private var officeFields: [LetterField: LetterValue] {
    [
      .respondent: .text(respondent.name), .letterhead: .text(respondent.letterhead),
      .officeAddress: .text(profile.contact.address),
      .officePhone: .text(profile.contact.phones.joined(separator: "、")),
      .officeHours: .text(profile.contact.hours),
      .officePostcode: .words(profile.contact.postcode),
      .payment: .words(profile.payment),
    ]
  }
}

/// The number and the day that a letter bears when it is set for good.
struct LetterStamp {
  let number: String?
  let day: Day
}

/// Values by field; what is not set is missing.
struct FieldValues {
  private var values: [String: LetterValue]

  init() {
    values = Dictionary(
      LetterField.allCases.map { ($0.rawValue, .missing) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func set(_ fields: [LetterField: LetterValue]) {
    for (field, value) in fields { values[field.rawValue] = value }
  }

  var letterFields: LetterFields { LetterFields(values, rows: Self.rows) }

  /// What the rows of each list are called.
  private static let rows: [String: Set<String>] = [
    "corrections": ["index", "text"],
    "steps": ["first", "last", "unit", "unitPrice", "count", "stepAmount"],
    "papers": ["index", "paperNumber", "paperTitle", "paperDay"],
    "searches": ["searchedOn", "place", "terms", "result"],
  ]
}

extension LetterValue {
  /// Nothing, or only blanks, is missing.
  static func words(_ text: String?) -> LetterValue {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return .missing }
    return .text(text)
  }

  /// A text without its full stop, which the template writes.
  static func clause(_ text: String?) -> LetterValue {
    guard let text else { return .missing }
    let end = text.lastIndex { !$0.isWhitespace && !"。；;".contains($0) }
    return .words(end.map { String(text[...$0]) })
  }

  static func day(_ day: Day?) -> LetterValue { day.map { .text($0.inWords) } ?? .missing }

  static func number(_ number: Int?) -> LetterValue { number.map { .text("\($0)") } ?? .missing }

  static func row(_ values: [String: LetterValue]) -> LetterFields { LetterFields(values) }
}

extension Day {
  /// `2026年3月5日`, as letters write it.
  var inWords: String {
    let parts = description.split(separator: "-").compactMap { Int($0) }
    return "\(parts[0])年\(parts[1])月\(parts[2])日"
  }
}
