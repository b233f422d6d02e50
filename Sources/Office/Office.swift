import CaseStore
import Casework
import Crypto
public import WorkingDays

/// One office at its desk: one call for each thing an officer does.
public final class Office: Sendable {
  /// The name of the profile in the folder of a desk.
  static let profileFile = "profile.yaml"

  /// The folder of the desk.
  public let folder: String
  public let clock: OfficeClock
  public let profile: Profile
  let store: Store
  /// How much of persons is shown.
  let sight: Sight
  /// What a request over HTTP says besides.
  let mark: RequestMark
  let calendars: CalendarCache
  /// The folder as it was when the desk was opened.
  let stamp: DeskStamp

  init(
    folder: String, clock: OfficeClock, profile: Profile, store: Store, sight: Sight = .masked,
    mark: RequestMark = RequestMark(), calendars: CalendarCache = CalendarCache(),
    stamp: DeskStamp? = nil
  ) {
    self.folder = folder
    self.clock = clock
    self.profile = profile
    self.store = store
    self.sight = sight
    self.mark = mark
    self.calendars = calendars
    self.stamp = stamp ?? DeskStamp(folder)
  }

  /// The same desk, with more to see or with what a request says.
  func copy(sight: Sight, mark: RequestMark) -> Office {
    Office(
      folder: folder, clock: clock, profile: profile, store: store, sight: sight, mark: mark,
      calendars: calendars, stamp: stamp)
  }

  public var today: Day { clock.today }

  /// Where the key of the desk lies, or is missed.
  public var keyPath: String? { store.keyPath }

  /// Whether the key is missing: numbers, phases and days can be read, nothing can be entered.
  public var isLocked: Bool { store.isLocked }

  /// What a desk that is locked can do all the same, and why it is locked; nil where it is not.
  public var lockRemark: String? {
    guard let lock = store.lock else { return nil }
    let path = keyPath ?? ""
    let why =
      if case .otherKey = lock { "“\(path)”是另一个案件台的密钥，打不开这个案件台" } else { "案件台没有密钥“\(path)”" }
    return "\(why)：案号、状态和期限照常，看不到申请人和文字，也不能登记。"
  }

  /// Opens the desk in a folder.
  ///
  /// - Parameter key: Where its key is; by default the file `key` in the folder.
  public static func open(
    _ folder: String, clock: OfficeClock, key: String? = nil
  ) throws(OfficeError) -> Office {
    try translating {
      let store = try Store.open(at: folder, key: key)
      // Taken before the settings are read: a change meanwhile is seen as one.
      let stamp = DeskStamp(folder)
      let profile = try Profile(contentsOf: folder + "/" + profileFile)
      return Office(
        folder: folder, clock: clock, profile: profile, store: store, stamp: stamp)
    }
  }

  /// The notices built in and those the desk imported.
  public func notices() throws(OfficeError) -> Notices {
    try translating { try store.read { try Self.notices($0) } }
  }

  static func notices(_ snapshot: Snapshot) throws -> Notices {
    try snapshot.importedNotices().reduce(Notices.builtIn) {
      $0.adding($1.notice, importedOn: $1.importedOn)
    }
  }

  /// The calendar of the office by the notices known on a day.
  func calendar(_ snapshot: Snapshot, knownOn day: Day) throws -> WorkingCalendar {
    let key = CalendarCache.Key(imported: try snapshot.importedNoticeCount(), knownOn: day)
    return try calendars.calendar(key, keeps: !(snapshot is Transaction)) {
      try Self.notices(snapshot).calendar(knownOn: day, localHolidays: profile.localHolidays)
    }
  }

  /// The calendar of the office by the notices known on a day.
  public func calendar(knownOn day: Day) throws(OfficeError) -> OfficeCalendar {
    OfficeCalendar(
      notices: try notices(), localHolidays: profile.localHolidays, knownOn: day)
  }
}

/// Runs a call and turns what went wrong into one sentence.
func translating<T>(_ body: () throws -> T) throws(OfficeError) -> T {
  do {
    return try body()
  } catch let error as OfficeError {
    throw error
  } catch let refusal as Refusal {
    throw OfficeError(refusal)
  } catch let fault as StoreFault {
    throw OfficeError(fault)
  } catch {
    throw OfficeError(.bug, code: "bug", message: "程序出错（\(error)）")
  }
}
