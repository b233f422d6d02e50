import WorkingDays

/// Whether it is time to remind: once a day from a minute on, and an hour after it went wrong.
struct ReminderTurn {
  /// Milliseconds until the next attempt after one that failed.
  static let pause: Int64 = 3_600_000

  let minute: Int
  private var doneOn: Day?
  private var waitsUntil: Int64?
  private var told: String?

  /// - Parameter minute: Minutes since midnight in China.
  init(minute: Int) { self.minute = minute }

  /// - Parameter elapsed: Milliseconds of a clock that nobody sets.
  func isDue(on day: Day, minute now: Int, elapsed: Int64) -> Bool {
    doneOn != day && now >= minute && elapsed >= waitsUntil ?? .min
  }

  mutating func succeeded(on day: Day) {
    (doneOn, waitsUntil, told) = (day, nil, nil)
  }

  /// - Returns: whether this is to be told: the same is told once until it is over.
  mutating func failed(_ why: String, elapsed: Int64) -> Bool {
    defer { told = why }
    waitsUntil = elapsed + Self.pause
    return told != why
  }
}
