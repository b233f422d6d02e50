import Glibc
public import WorkingDays

/// The office's clock; no other file of the project reads one.
///
/// China keeps UTC+8 without summer time, so the civil day is arithmetic and needs no time zone.
public struct OfficeClock: Hashable, Sendable {
  /// The day that stands in for today in practice and tests; instants stay real.
  public let practiceDay: Day?

  public init(practiceDay: Day? = nil) { self.practiceDay = practiceDay }

  /// The clock as `YSQ_TODAY` sets it.
  ///
  /// - Parameter practiceDay: The variable's text; nothing or an empty one leaves the real day.
  public init(practiceDay text: String?) throws(OfficeError) {
    guard let text, !text.isEmpty else {
      practiceDay = nil
      return
    }
    guard let day = Day(text) else { throw .noSuchDay(text, field: "YSQ_TODAY") }
    practiceDay = day
  }

  public var today: Day { practiceDay ?? Self.day(in: now) }

  /// Milliseconds since 1970-01-01 UTC, for the record of when something was entered.
  public var now: Int64 { Self.microseconds(CLOCK_REALTIME) / 1_000 }

  /// Milliseconds of a clock that nobody sets, to measure how long something takes.
  public static var elapsed: Int64 { microseconds(CLOCK_MONOTONIC) / 1_000 }

  /// The civil day in China at an instant.
  static func day(in milliseconds: Int64) -> Day {
    let inChina = milliseconds + 8 * 3_600_000
    let (day, rest) = inChina.quotientAndRemainder(dividingBy: 86_400_000)
    return Day(number: Int32(clamping: rest < 0 ? day - 1 : day))
  }

  /// Milliseconds since 1970-01-01 UTC, as the store counts them.
  var milliseconds: Int { Int(now) }

  /// Minutes since midnight in China.
  public var minuteOfDay: Int { Int((now + 8 * 3_600_000) / 60_000 % 1_440) }

  private static func microseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

extension OfficeClock {
  /// The instant as the ledger records it: ISO 8601 in UTC, to the microsecond.
  public var instant: String {
    let (seconds, rest) = Self.microseconds(CLOCK_REALTIME)
      .quotientAndRemainder(dividingBy: 1_000_000)
    let (day, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let clock = [time / 3_600, time / 60 % 60, time % 60].map { Self.digits($0, 2) }
    let date = Day(number: Int32(clamping: day))
    return "\(date)T\(clock.joined(separator: ":")).\(Self.digits(rest, 6))Z"
  }

  private static func digits(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
