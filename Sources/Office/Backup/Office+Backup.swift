import CaseStore

extension Office {
  /// Writes a safe copy of the desk in a folder, without its key, and proves it; of a desk whose
  /// profile does not load as well.
  ///
  /// - Parameters:
  ///   - isReplacing: Whether an older copy of that name may go.
  ///   - progress: is told how many entries of the copy were inspected.
  public static func backUp(
    _ folder: String, to path: String, replacing isReplacing: Bool, program: String,
    clock: OfficeClock, key: String? = nil, progress: (_ entries: Int) -> Void = { _ in }
  ) throws(OfficeError) -> BackupView {
    try translatingBackup {
      let backup = try Store.open(at: folder, key: key).backUp(
        to: path, replacing: isReplacing, program: program, instant: clock.instant
      ) { entry in
        progress(entry.position)
        return digests(entry)
      }
      return BackupView(
        file: path, size: backup.size, createdAt: backup.manifest.createdAt,
        entries: backup.manifest.entries, files: backup.files, leftOut: backup.leftOut,
        locked: backup.isLocked)
    }
  }

  /// Makes a desk of a safe copy in a new or empty folder, or nothing at all.
  ///
  /// - Parameter key: The file with the key of that desk, which is copied into it.
  public static func restore(
    _ path: String, to folder: String, key: String? = nil,
    progress: (_ entries: Int) -> Void = { _ in }
  ) throws(OfficeError) -> RestorationView {
    try translatingBackup {
      try requireEmpty(folder)
      let restored = try Store.restore(path, to: folder, key: key) { entry in
        progress(entry.position)
        return digests(entry)
      }
      return RestorationView(
        desk: folder, createdAt: restored.manifest.createdAt, program: restored.manifest.program,
        entries: restored.manifest.entries, locked: restored.isLocked)
    }
  }

  private static func translatingBackup<T>(_ body: () throws -> T) throws(OfficeError) -> T {
    try translating {
      do { return try body() } catch let fault as BackupFault { throw OfficeError(fault) }
    }
  }
}
