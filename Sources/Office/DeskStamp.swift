import CaseStore

/// What tells whether a desk that was opened is still the one in its folder: its settings as they were
/// read, and the file that is its database.
public struct DeskStamp: Hashable, Sendable {
  private let profile: FileStamp
  private let database: FileStamp

  /// The stamp of the desk that is in a folder now.
  init(_ folder: String) {
    profile = FileStamp(folder + "/" + Office.profileFile)
    database = FileStamp.place(of: folder + "/" + Store.fileName)
  }
}

extension Office {
  /// The stamp of what is in the folder now.
  public var stampNow: DeskStamp { DeskStamp(folder) }

  /// Whether the settings were changed, or another desk was put in its place, since it was opened.
  public var isOutdated: Bool { stampNow != stamp }
}
