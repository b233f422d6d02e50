/// One day that a notice sets, against or in line with its weekday.
public struct NoticeDay: Hashable, Sendable, Codable {
  public let day: Day

  /// Whether the day is worked (调休上班); otherwise it is off, weekend days of a break included.
  public let isWorking: Bool

  /// The holiday that moved the day, in the words of its item: `春节`, `国庆节、中秋节`.
  public let name: String

  public init(day: Day, isWorking: Bool, name: String) {
    self.day = day
    self.isWorking = isWorking
    self.name = name
  }
}
