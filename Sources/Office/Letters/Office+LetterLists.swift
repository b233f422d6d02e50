import CaseStore
import Casework
import Statute
import WorkingDays

/// What can be printed of a case.
public struct LetterRowView: Encodable, Hashable, Sendable {
  /// Nil for a form of the case.
  public let document: String?
  public let kind: String
  public let title: String
  public let number: String?
  public let madeOn: String?
  public let issuedOn: String?
  public let sentOn: String?
}

/// One number of the register of documents.
public struct DocumentNumberView: Encodable, Hashable, Sendable {
  public let number: String
  public let series: String
  public let year: Int
  public let serial: Int
  public let issuedOn: String?
  public let `case`: String
  public let document: String
  public let title: String
  /// Whether the document was annulled; its number is not given again.
  public let void: Bool
}

/// A field that templates may name.
public struct LetterFieldView: Encodable, Hashable, Sendable {
  public let field: String
  public let title: String
}

extension Office {
  /// The documents of a case, then the forms that can be made of it.
  public func letters(of number: String) throws(OfficeError) -> [LetterRowView] {
    try reading { snapshot in
      let matter = try matter(number, snapshot)
      let documents = matter.documents.filter { !$0.isVoid }.map { document in
        let kind = LetterKind(document, in: matter)
        return LetterRowView(
          document: document.id.description, kind: kind.rawValue, title: kind.title,
          number: document.number?.text, madeOn: document.madeOn.description,
          issuedOn: document.issuedOn?.description, sentOn: document.sentOn?.description)
      }
      return documents
        + LetterKind.forms(of: matter).map {
          LetterRowView(
            document: nil, kind: $0.rawValue, title: $0.title, number: nil, madeOn: nil,
            issuedOn: nil, sentOn: nil)
        }
    }
  }

  /// The numbers that were given, void ones too, by series and year.
  public func documentNumbers(year: Int?) throws(OfficeError) -> [DocumentNumberView] {
    try reading { snapshot in
      let numbers = try snapshot.casesWithIssuedLetters().compactMap(CaseNumber.init)
      let rows = try numbers.flatMap { number in
        try snapshot.matter(number).map(DocumentNumberView.all) ?? []
      }
      return rows.filter { year == nil || $0.year == year }.sorted {
        ($0.series, $0.year, $0.serial) < ($1.series, $1.year, $1.serial)
      }
    }
  }

  /// The template of a letter or of an item of a reply, as it is in force at this desk.
  public func template(_ name: String) throws(OfficeError) -> String {
    try translating { try Self.source(name).text(in: folder).text }
  }

  /// The template of a letter that comes with the program.
  public static func standardTemplate(_ name: String) throws(OfficeError) -> String {
    try source(name).standardText
  }

  private static func source(_ name: String) throws(OfficeError) -> LetterSource {
    let sources =
      LetterKind.allCases.map { ($0.rawValue, $0.template) }
      + ReplyType.allCases.map { ($0.rawValue, $0.template) } + [
        ("redress", LetterSource.redress), ("auditSheet", LetterSource.auditSheet),
      ] + DossierTemplate.allCases.map { ($0.rawValue, $0.source) }
    if let found = sources.first(where: { $0.0 == name || $0.1.name == name }) { return found.1 }
    let names = sources.map(\.1.name)
    let near = name.nearest(in: names)
    throw OfficeError(
      .usage, code: "unknownChoice", message: "没有“\(name)”这个模板", field: "KIND",
      hint: near.map { "是不是 \($0)" } ?? "可写 \(names.joined(separator: "、"))")
  }

  /// All fields with what they stand for.
  public static var letterFields: [LetterFieldView] {
    LetterField.allCases.map { LetterFieldView(field: $0.rawValue, title: $0.title) }
  }
}

extension DocumentNumberView {
  /// The numbers given in a case, each once; what was struck is void and stays.
  fileprivate static func all(of matter: Case) -> [DocumentNumberView] {
    var seen: Set<DocumentNumber> = []
    return matter.facts.reversed().compactMap { entry in
      guard case .issued(let issued) = entry.fact, let number = issued.number,
        seen.insert(number).inserted
      else { return nil }
      return DocumentNumberView(number, entry, issued.document, of: matter)
    }
  }

  private init?(
    _ given: DocumentNumber, _ entry: RecordedFact, _ id: DocumentID, of matter: Case
  ) {
    guard let document = matter.document(id) else { return nil }
    number = given.text
    series = given.series
    year = given.year
    serial = given.serial
    issuedOn = entry.on.description
    `case` = matter.number.description
    self.document = id.description
    title = LetterKind(document, in: matter).title
    void = document.isVoid || document.number != given
  }
}
