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

  /// Files that go to the applicant with the reply, by their paths.
  public private(set) var enclosures: [String] = []

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

  /// The entry with files that go to the applicant with the reply.
  public func enclosing(_ paths: [String]) -> Entry {
    var entry = self
    entry.enclosures += paths
    return entry
  }
}
