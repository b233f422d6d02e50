public import WorkingDays

/// A period that a letter or an order states.
public enum Period: Hashable, Sendable, Codable {
  /// From 1; day zero is not counted.
  case workingDays(Int)
  /// The last day itself.
  case until(Day)

  private enum CodingKeys: String, CodingKey {
    case workingDays = "workingDays"
    case until = "until"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let day = try container.decodeIfPresent(Day.self, forKey: .until) {
      self = .until(day)
    } else {
      self = .workingDays(try container.decode(Int.self, forKey: .workingDays))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .workingDays(let count): try container.encode(count, forKey: .workingDays)
    case .until(let day): try container.encode(day, forKey: .until)
    }
  }

  /// The last day of the period that begins after `start`.
  public func end(after start: Day, in calendar: WorkingCalendar) -> Day {
    switch self {
    case .workingDays(let count): calendar.day(count, workingDaysAfter: start)
    case .until(let day): day
    }
  }

  /// Working days, where the period is given in them.
  public var length: Int? {
    if case .workingDays(let count) = self { count } else { nil }
  }
}
