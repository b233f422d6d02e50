public import Casework
public import WorkingDays

/// A publication as a clerk registers it, or as it was read from a page.
public struct PublicationDraft: Sendable {
  public var title: String
  public var formedOn: FormationDate
  public var indexNumber: String?
  public var subject: String?
  public var issuer: String?
  public var documentNumber: String?
  /// Nil while it is not up.
  public var publishedOn: Day?
  public var validity: String?
  public var address: String?
  public var fullText: String?
  public var otherTerm: OtherTerm?

  public init(title: String, formedOn: FormationDate) {
    self.title = title
    self.formedOn = formedOn
  }
}

extension PublicationDraft {
  /// Refuses what cannot be: a document that is formed or goes up in the future, or up before it
  /// was formed.
  func check(today: Day) throws(OfficeError) {
    if formedOn.first > today {
      throw .publicationInFuture(formedOn.description, "--formed", today)
    }
    guard let publishedOn else { return }
    if publishedOn > today {
      throw .publicationInFuture(publishedOn.description, "--published", today)
    }
    if publishedOn < formedOn.first {
      throw OfficeError(
        .refused, code: "publishedBeforeFormed",
        message: "公开日期 \(publishedOn) 早于成文日期 \(formedOn)", field: "--published",
        hint: "请核对两个日期；先公开后定稿的，写定稿之前的成文日期")
    }
  }
}

extension OfficeError {
  static func publicationInFuture(_ day: String, _ field: String, _ today: Day) -> OfficeError {
    OfficeError(
      .refused, code: "future", message: "\(day) 还没有到（今天是 \(today)）", field: field,
      hint: "请写实际的日期")
  }
}
