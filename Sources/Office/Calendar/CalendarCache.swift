import Synchronization
import WorkingDays

/// Calendars that were laid out before: many questions of a day stand on the same one.
///
/// Imported notices are only ever added, so that their count tells which they are.
final class CalendarCache: Sendable {
  struct Key: Hashable, Sendable {
    /// How many notices the desk had imported.
    let imported: Int
    let knownOn: Day
  }

  private static let most = 64
  private let calendars = Mutex<[Key: WorkingCalendar]>([:])

  /// The calendar of a key, laid out where it is not known yet.
  ///
  /// - Parameter keeps: Whether it is kept. What a transaction sees may be taken back, and another
  ///   notice may become the one of that number.
  func calendar(
    _ key: Key, keeps: Bool, layOut: () throws -> WorkingCalendar
  ) rethrows -> WorkingCalendar {
    if let known = calendars.withLock({ $0[key] }) { return known }
    let calendar = try layOut()
    guard keeps else { return calendar }
    calendars.withLock { calendars in
      if calendars.count >= Self.most { calendars.removeAll() }
      calendars[key] = calendar
    }
    return calendar
  }
}
