import Foundation
import GRDB

/// Making a safe copy of a desk that others go on using.
extension Store {
  /// Writes everything but the key to one file; what others enter meanwhile does not matter.
  ///
  /// The copy is read back and inspected before it gets its name, and only then goes an older one.
  ///
  /// - Parameters:
  ///   - isReplacing: Whether an older copy of that name may go.
  ///   - program: The version of the program, for whoever puts the copy back.
  ///   - references: Returns the digests of the texts and files that an entry names.
  public func backUp(
    to target: String, replacing isReplacing: Bool, program: String, instant: String,
    references: (LedgerEntry) throws -> [String]
  ) throws -> Backup {
    try refuse(target, isReplacing)
    let draft = try DraftFolder(target: target)
    for _ in 1...3 {
      let attempt = BackupAttempt(
        store: self, folder: draft.path, program: program, instant: instant)
      if let backup = try attempt.run(references) {
        try draft.finish(file: BackupAttempt.archive)
        return backup
      }
    }
    throw StoreFault.busy
  }

  private func refuse(_ target: String, _ isReplacing: Bool) throws {
    let place = URL(filePath: target).deletingLastPathComponent().resolvingSymlinksInPath().path
    let desk = URL(filePath: folder ?? "").resolvingSymlinksInPath().path
    guard place != desk, !place.hasPrefix(desk + "/") else {
      throw BackupFault.insideDesk(path: target)
    }
    guard FileManager.default.fileExists(atPath: place) else {
      throw BackupFault.missing(path: place)
    }
    guard FileManager.default.fileExists(atPath: target) else { return }
    guard isReplacing else { throw BackupFault.exists(path: target) }
    guard BackupReader.isBackup(target) else { throw BackupFault.notABackup(path: target) }
  }
}

/// A safe copy that was made.
public struct Backup: Hashable, Sendable {
  public let manifest: BackupManifest
  public let size: Int
  /// How many sealed files are inside.
  public let files: Int
  /// Files of the desk that are not inside: those with a key, links, and what has no place.
  public let leftOut: [String]
  /// Whether texts, persons and files could not be inspected, for want of the key.
  public let isLocked: Bool
}

/// One attempt at a safe copy: the database first, then the files that it names.
struct BackupAttempt {
  static let archive = "archive"

  let store: Store
  /// Where the copy is made.
  let folder: String
  let program: String
  let instant: String

  private var archive: String { folder + "/" + Self.archive }
  private var database: String { folder + "/" + Store.fileName }

  /// Makes the copy; nil where the desk was sealed anew, or a file erased, meanwhile.
  func run(_ references: (LedgerEntry) throws -> [String]) throws -> Backup? {
    try copyDatabase()
    let copy = try openCopy()
    let sealing = try copy.read { try $0.sealing() }
    let manifest = try copy.read {
      try BackupManifest(program: program, createdAt: instant, of: $0)
    }
    guard !sealing.filesPending, let packed = try pack(manifest, copy),
      try store.read({ try $0.sealing() }) == sealing
    else { return nil }
    let report = try inspect(manifest, references)
    return Backup(
      manifest: manifest, size: try BackupSource(path: archive).length, files: packed.files,
      leftOut: packed.leftOut, isLocked: report.isLocked)
  }

  /// Copies one state of the database, whoever writes meanwhile; without the log, and without free
  /// pages, where something erased could stand.
  private func copyDatabase() throws {
    try? FileManager.default.removeItem(atPath: database)
    let path = database
    try (store.engine as? SQLiteEngine)?.outsideTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
  }

  private func openCopy() throws -> Store {
    Store(
      agency: store.agency, folder: store.folder, engine: try SQLiteEngine(path: database),
      vault: Vault(store.vault.ring, file: nil))
  }

  private func pack(_ manifest: BackupManifest, _ copy: Store) throws -> (
    files: Int, leftOut: [String]
  )? {
    let packing = BackupPacking(
      writer: try BackupWriter(path: archive), desk: store.folder ?? "",
      key: KeyGuard(store.vault))
    try packing.writer.add(.manifest, try manifest.bytes)
    try packing.writer.add(.database, from: database)
    try packing.addProfile()
    do {
      let files = try packing.addFiles(of: copy)
      let leftOut = try packing.addTemplates()
      try packing.writer.finish()
      return (files, leftOut)
    } catch BackupFault.missing(let path) {
      guard try isStillNamed(path) else { return nil }
      throw BackupFault.notSound(
        CheckReport(faults: [.attachmentMissing(digest: (path as NSString).lastPathComponent)]))
    }
  }

  private func isStillNamed(_ path: String) throws -> Bool {
    let digest = (path as NSString).lastPathComponent
    return try store.read { try $0.attachment(digest).map { !$0.isErased } ?? false }
  }

  /// Reads the archive back, and inspects the database in it with the files that went into it.
  private func inspect(
    _ manifest: BackupManifest, _ references: (LedgerEntry) throws -> [String]
  ) throws -> CheckReport {
    try FileManager.default.removeItem(atPath: database)
    let written = try BackupUnpacking(folder: folder).run(archive) { $0 == .database }
    guard written == manifest else { throw BackupFault.altered(path: archive) }
    let copy = try openCopy()
    let report = try copy.check(references: references)
    guard report.isSound, try copy.read({ try manifest.fits($0) }) else {
      throw BackupFault.notSound(report)
    }
    return report
  }
}

/// What the desk is sealed with, and whether its files are under way to it.
struct Sealing: Hashable {
  let keyID: [UInt8]?
  let filesPending: Bool
}

extension Snapshot {
  func sealing() throws -> Sealing {
    let pending = try connection.first(ContentQueries.filesPending, scope) { try $0.claim(0) }
    return Sealing(keyID: try keyID(), filesPending: pending ?? false)
  }
}
