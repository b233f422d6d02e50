import Casework
public import WorkingDays

/// What was read from a saved page (`publication import --json`).
public struct PageImportView: Encodable, Hashable, Sendable {
  /// The number it has in the register now; nil while it is only tried.
  public let number: String?
  public let fields: [Field]
  /// Fields that were found nowhere.
  public let missing: [String]
  /// Those of them without which it cannot be registered.
  public let required: [String]
  public let deadlines: [DeadlineView]
  public let findings: [FindingView]
  /// The law that sets another term, for the page; not part of the JSON.
  public let law: String?

  /// A field, and the line where it was found; null where an option gives it.
  public struct Field: Encodable, Hashable, Sendable {
    public let field: String
    public let title: String
    public let value: String
    public let line: Int?
  }

  private enum CodingKeys: CodingKey {
    case number, fields, missing, required, deadlines, findings
  }
}

extension PageImportView {
  /// What a page tells, by the built-in notices, where there is no desk.
  public static func withoutDesk(_ page: PageReading, today: Day) throws(OfficeError)
    -> PageImportView
  {
    try page.draft?.check(today: today)
    return PageImportView(page, calendar: OfficeCalendar(knownOn: today).calendar, today: today)
  }

  init(
    _ page: PageReading, number: String? = nil, calendar: WorkingCalendar, today: Day
  ) {
    self.number = number
    fields = page.fields.map {
      Field(
        field: $0.field.rawValue, title: $0.field.title, value: $0.value, line: $0.line)
    }
    missing = page.missing.map(\.rawValue)
    required = page.required.map(\.rawValue)
    law = page.otherTerm?.law
    let publication = page.draft.flatMap { Publication($0, today: today) }
    deadlines = publication?.deadlines(calendar, asOf: today).map(DeadlineView.init) ?? []
    findings = publication?.findings(calendar, asOf: today).map(FindingView.init) ?? []
  }
}

extension Publication {
  /// A publication as it would be once it is registered.
  fileprivate init?(_ draft: PublicationDraft, today: Day) {
    let added = PublicationAdded(
      title: draft.title, formedOn: draft.formedOn, otherTerm: draft.otherTerm)
    let up = draft.publishedOn.map {
      (fact: PublicationFact.publicationPublished(PublicationPublished()), on: $0)
    }
    self.init(
      PublicationNumber(year: today.year, serial: 1),
      [(fact: .publicationAdded(added), on: draft.formedOn.last)] + [up].compactMap(\.self))
  }
}
