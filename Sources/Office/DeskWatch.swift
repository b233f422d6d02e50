import CaseStore
import WorkingDays

/// Tells whether a desk is as it was: whatever is shown of it is then the same.
public final class DeskWatch: Sendable {
  /// What everything that is shown follows from. States of one watch can be compared.
  public struct State: Hashable, Sendable {
    let version: Int
    let profile: ProfileStamp
    let today: Day
  }

  private let changes: ChangeWatch
  private let folder: String
  private let clock: OfficeClock

  init(_ changes: ChangeWatch, folder: String, clock: OfficeClock) {
    self.changes = changes
    self.folder = folder
    self.clock = clock
  }

  /// The state of now: another one after each commit of whichever process, each change of the
  /// settings, and on another day.
  public func state() throws(OfficeError) -> State {
    try translating {
      State(version: try changes.version(), profile: ProfileStamp(folder), today: clock.today)
    }
  }
}

extension Office {
  /// A watch on this desk; nil for a desk in memory.
  public func watch() throws(OfficeError) -> DeskWatch? {
    try translating {
      try store.watch().map { DeskWatch($0, folder: folder, clock: clock) }
    }
  }
}
