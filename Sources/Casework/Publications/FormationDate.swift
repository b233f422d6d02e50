public import WorkingDays

/// When a document was formed (成文日期): a day, or a month where the day is not stated.
///
/// A month stands for its last day, so that the office is never called late by a guess (art 26).
public struct FormationDate: Hashable, Sendable, Codable, LosslessStringConvertible {
  /// The first day it can have been.
  public let first: Day
  /// The last day it can have been; the term counts from here.
  public let last: Day

  /// A known day.
  public init(_ day: Day) {
    first = day
    last = day
  }

  /// A month without a day; nil when there is no such month.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.first = first
    last = (28...31).compactMap { Day(year: year, month: month, day: $0) }.last ?? first
  }

  /// Reads `2024-09-19` or `2017-04`.
  public init?(_ text: String) {
    if let day = Day(text) {
      self.init(day)
    } else {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
        let year = Int(parts[0]), let month = Int(parts[1])
      else { return nil }
      self.init(year: year, month: month)
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = FormationDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day or month")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Whether the day is not stated.
  public var isMonth: Bool { first != last }

  public var description: String {
    isMonth ? String(first.description.prefix(7)) : first.description
  }
}
