public import WorkingDays

/// What every entry says besides itself.
public struct Entry: Sendable {
  /// The day it happened.
  public let on: Day
  /// Who enters it.
  public let by: String
  /// Why it is entered although the law forbids it.
  public let asHappened: String?

  public init(on day: Day, by: String, asHappened: String? = nil) {
    on = day
    self.by = by
    self.asHappened = asHappened
  }
}
