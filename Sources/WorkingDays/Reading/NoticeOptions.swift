/// What someone who brings in a notice knows about it besides its text.
public struct NoticeOptions: Hashable, Sendable {
  /// The year it arranges.
  public var year: Int?

  /// The document number, such as `国办发明电〔2025〕7号`.
  public var number: String?

  /// Decides whether the notice amends (调整, 延长, 调休放假) or arranges a whole year.
  public var title: String?

  public var published: Day?

  /// Taken for the day of publication when neither this nor the text tells it.
  public var importedOn: Day

  public init(
    year: Int? = nil, number: String? = nil, title: String? = nil, published: Day? = nil,
    importedOn: Day
  ) {
    self.year = year
    self.number = number
    self.title = title
    self.published = published
    self.importedOn = importedOn
  }
}
