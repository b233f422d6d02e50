import WorkingDays
import Yams

/// A span of days in the profile, open where a day is missing, and where it stands.
struct DayRange {
  let from: Day?
  let until: Day?
  let node: Node

  func overlaps(_ other: DayRange) -> Bool {
    Self.precedes(from, other.until) && Self.precedes(other.from, until)
  }

  private static func precedes(_ from: Day?, _ until: Day?) -> Bool {
    guard let from, let until else { return true }
    return from <= until
  }

  /// The first day that both hold on, as far as a day is written for it.
  func firstShared(with other: DayRange) -> Day? {
    [from, other.from].compactMap { $0 }.max() ?? [until, other.until].compactMap { $0 }.min()
  }
}

extension ProfileReader {
  /// Reads 起 and 止, both included.
  mutating func range(_ fields: ProfileFields, _ key: ProfileKey, _ node: Node) -> DayRange {
    let range = DayRange(from: day(fields[.from]), until: day(fields[.until]), node: node)
    if let from = range.from, let until = range.until, until < from {
      note(.reversedDays(key, from: from, until: until), at: fields[.until]?.node ?? node)
    }
    return range
  }

  /// Notes every range that shares a day with one before it.
  mutating func refuseOverlaps(_ ranges: [DayRange], _ key: ProfileKey) {
    for (index, range) in ranges.enumerated() {
      if let other = ranges[..<index].first(where: { $0.overlaps(range) }) {
        note(.overlappingDays(key, range.firstShared(with: other)), at: range.node)
      }
    }
  }
}
