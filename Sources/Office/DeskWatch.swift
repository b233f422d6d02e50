import CaseStore
import Synchronization
import WorkingDays

/// Tells whether a desk is as it was: whatever is shown of it is then the same.
public final class DeskWatch: Sendable {
  /// What everything that is shown follows from. States of one watch can be compared.
  public struct State: Hashable, Sendable {
    let version: Int
    let stamp: DeskStamp
    let today: Day
  }

  /// A watch on one file; another file of that name needs another one.
  private struct Watched {
    let file: FileStamp
    let changes: ChangeWatch
  }

  private let watched: Mutex<Watched?>
  private let store: Store
  private let folder: String
  private let clock: OfficeClock

  init(_ store: Store, folder: String, clock: OfficeClock) {
    watched = Mutex(nil)
    (self.store, self.folder, self.clock) = (store, folder, clock)
  }

  /// The state of now: another one after each commit of whichever process, each change of the
  /// settings, on another day, and once another desk was put in its place; nil for a desk in memory.
  ///
  /// - Throws: where the database cannot be asked at once.
  public func state() throws(OfficeError) -> State? {
    let database = FileStamp.place(of: folder + "/" + Store.fileName)
    let version = try translating {
      try watched.withLock { watched in
        if watched?.file != database {
          watched = try store.watch().map { Watched(file: database, changes: $0) }
        }
        return try watched?.changes.version()
      }
    }
    guard let version else { return nil }
    return State(version: version, stamp: DeskStamp(folder), today: clock.today)
  }
}

extension Office {
  /// A watch on this desk.
  public var watch: DeskWatch { DeskWatch(store, folder: folder, clock: clock) }
}
