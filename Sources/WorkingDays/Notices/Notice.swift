/// What a notice of the State Council (or its General Office) says about the days of one year.
public struct Notice: Hashable, Sendable {
  /// How a notice relates to those before it.
  public enum Kind: Hashable, Sendable {
    /// Sets the whole year, and replaces what stood for it.
    case yearly

    /// Changes a year that already has its notice.
    ///
    /// The days of the notice take the place of what stood for them. `dropping` lists the days of
    /// the earlier plan that it ends without setting them anew: they fall back to their weekday.
    case amending(dropping: [Day])
  }

  /// The year it arranges. Some of its days may lie in the last week of the year before.
  public let year: Int

  /// The document number, such as `国办发明电〔2025〕7号`; empty where it was not found.
  public let number: String

  public let title: String

  /// The day it became public, which is when anyone could know it (not the day it was signed).
  public let published: Day

  public let kind: Kind

  /// The days it sets, in order.
  public let days: [NoticeDay]

  public init(
    year: Int, number: String, title: String, published: Day, kind: Kind, days: [NoticeDay]
  ) {
    self.year = year
    self.number = number
    self.title = title
    self.published = published
    self.kind = kind
    self.days = days.sorted { $0.day < $1.day }
  }

  /// Whether both arrange the same year in the same way, whatever the words for it.
  public func agrees(with other: Notice) -> Bool {
    year == other.year && kind == other.kind
      && days.map(\.day) == other.days.map(\.day)
      && days.map(\.isWorking) == other.days.map(\.isWorking)
  }
}
