public import Casework
import WorkingDays

/// A saved page with what a clerk wrote besides: each field of the register that is known.
public struct PageReading: Hashable, Sendable {
  /// In the order of ``PageField``.
  public let fields: [Field]
  public let otherTerm: OtherTerm?

  /// A field and where it was found.
  public struct Field: Hashable, Sendable {
    public let field: PageField
    public let value: String
    /// The line of the page; nil where the clerk wrote it.
    public let line: Int?
  }

  /// - Parameter given: What the clerk wrote; it goes before what the page says.
  public init(_ page: PublishedPage, given: [PageField: String], otherTerm: OtherTerm?) {
    self.otherTerm = otherTerm
    fields = PageField.allCases.compactMap { field in
      if let value = given[field] { return Field(field: field, value: value, line: nil) }
      return page.found.first { $0.field == field }
        .map { Field(field: field, value: $0.value, line: $0.line) }
    }
  }

  public subscript(_ field: PageField) -> String? { fields.first { $0.field == field }?.value }

  /// Fields that neither the page nor the clerk tells.
  public var missing: [PageField] { PageField.allCases.filter { self[$0] == nil } }

  /// Those without which it cannot be registered.
  public var required: [PageField] { missing.filter { $0 == .title || $0 == .formedOn } }

  /// What is registered; nil while something required is missing.
  var draft: PublicationDraft? {
    guard let title = self[.title], let formedOn = self[.formedOn].flatMap(FormationDate.init)
    else { return nil }
    var draft = PublicationDraft(title: title, formedOn: formedOn)
    draft.publishedOn = self[.publishedOn].flatMap { Day($0) }
    draft.documentNumber = self[.documentNumber]
    draft.issuer = self[.issuer]
    draft.indexNumber = self[.indexNumber]
    draft.subject = self[.subject]
    draft.validity = self[.validity]
    draft.address = self[.address]
    draft.fullText = self[.fullText]
    draft.otherTerm = otherTerm
    return draft
  }

  /// Refuses a page that does not tell what the register needs.
  public func requireComplete() throws(OfficeError) { _ = try completeDraft() }

  func completeDraft() throws(OfficeError) -> PublicationDraft {
    if let draft { return draft }
    let names = required.map(\.title).joined(separator: "、")
    let options = required.map(\.option).joined(separator: "、")
    throw OfficeError(
      .refused, code: "fieldMissing", message: "网页上没有找到\(names)", field: required.first?.option,
      hint: "请用 \(options) 写明")
  }
}

extension PageField {
  /// The option by which a clerk writes it.
  public var option: String {
    switch self {
    case .title: "--title"
    case .indexNumber: "--index-number"
    case .subject: "--subject"
    case .issuer: "--issuer"
    case .documentNumber: "--document-number"
    case .formedOn: "--formed"
    case .publishedOn: "--published"
    case .validity: "--validity"
    case .address: "--address"
    case .fullText: "--text-file"
    }
  }
}
