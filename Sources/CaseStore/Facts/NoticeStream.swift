import Casework
public import WorkingDays

/// A holiday notice as it was imported: a fact of the desk, not of a case.
public struct ImportedNotice: Hashable, Sendable, Codable {
  public let notice: Notice
  public let importedOn: Day

  public init(notice: Notice, importedOn: Day) {
    self.notice = notice
    self.importedOn = importedOn
  }
}

/// Notices stand in the ledger too, so that nobody can move a deadline unseen.
extension Snapshot {
  public static let noticeStream = "calendar"
  static let noticeKind = "noticeImported"

  /// How many notices were imported.
  public func importedNoticeCount() throws -> Int { try lastSequence(of: Self.noticeStream) }

  /// The notices that were imported, in the order of import.
  public func importedNotices() throws -> [ImportedNotice] {
    try entries(of: Self.noticeStream).map { entry in
      try FactCoding.decode(entry) { try ImportedNotice(from: $0) }
    }
  }
}

extension Transaction {
  public func record(_ imported: ImportedNotice, _ recording: Recording) throws {
    try append(
      Self.noticeKind, of: Self.noticeStream, on: imported.importedOn, recording,
      payload: try FactCoding.payload(of: imported))
  }
}
