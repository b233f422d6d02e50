import Statute
public import WorkingDays

extension Case {
  /// Whether nothing is found of it and no term of it passes, however long it lies, unless something
  /// more is entered.
  ///
  /// Where no clock runs any more nothing is found of a day to come. What is late is late from then
  /// on; so what is not found when every term is long over is found on no day since the newest fact.
  public func isSound(_ policy: Policy, _ calendar: WorkingCalendar) -> Bool {
    let newest = facts.map(\.on).max() ?? reachedOn
    return [newest, newest + Self.longest].allSatisfy { day in
      let clocks = Clocks(self, calendar: calendar, policy: policy, asOf: day)
      return clocks.deadlines.allSatisfy(\.isOver) && clocks.findings.isEmpty
    }
  }

  /// Ten years, in days: longer than any term of the law runs.
  private static let longest = 3_660
}

extension Deadline {
  /// Whether it was met, or ended without being missed.
  fileprivate var isOver: Bool { state == .met || state == .ended }
}
