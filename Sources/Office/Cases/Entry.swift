public import WorkingDays

/// What every entry says besides itself.
public struct Entry: Sendable {
  /// The day it happened.
  public let on: Day
  /// Who enters it.
  public let by: String
  /// Why it is entered although the law forbids it.
  public let asHappened: String?

  /// Files that show it, by their paths.
  public private(set) var attachments: [String] = []

  public init(on day: Day, by: String, asHappened: String? = nil) {
    on = day
    self.by = by
    self.asHappened = asHappened
  }

  /// The entry with files that are kept with it.
  public func attaching(_ paths: [String]) -> Entry {
    var entry = self
    entry.attachments += paths
    return entry
  }
}
