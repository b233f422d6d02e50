import Foundation
import GRDB

/// Making a desk of a safe copy.
extension Store {
  /// Puts a copy back into a folder that is new or empty, or leaves nothing there at all.
  ///
  /// - Parameters:
  ///   - key: The file with the key of the desk, which is copied beside it; without one the desk is
  ///     put back locked.
  ///   - references: Returns the digests of the texts and files that an entry names.
  public static func restore(
    _ path: String, to folder: String, key: String?,
    references: (LedgerEntry) throws -> [String]
  ) throws -> Restoration {
    let target = URL(filePath: folder).resolvingSymlinksInPath().path
    let ring = try key.map(keys)
    let draft = try DraftFolder(target: target)
    let manifest = try BackupUnpacking(folder: draft.path).run(path)
    for name in BackupPart.folders {
      try FileManager.default.createDirectory(
        atPath: draft.path + "/" + name, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    if let ring { try KeyFile(path: draft.path + "/" + KeyFile.name).write(ring) }
    let isLocked = try prove(manifest, draft.path, ring, key ?? "", references)
    try draft.finish()
    return Restoration(manifest: manifest, isLocked: isLocked)
  }

  private static func keys(_ path: String) throws -> KeyRing {
    guard let ring = try KeyFile(path: path).read() else { throw BackupFault.missing(path: path) }
    return ring
  }

  /// Opens the desk where it was unpacked and inspects it; says whether it is locked.
  private static func prove(
    _ manifest: BackupManifest, _ folder: String, _ ring: KeyRing?, _ key: String,
    _ references: (LedgerEntry) throws -> [String]
  ) throws -> Bool {
    let path = folder + "/" + fileName
    guard FileManager.default.fileExists(atPath: path) else {
      throw BackupFault.altered(path: fileName)
    }
    let engine = try SQLiteEngine(path: path)
    defer { try? engine.queue.close() }
    _ = try requireKnownVersion(engine, path: path)
    try engine.outsideTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    let store = Store(
      agency: manifest.agency, folder: folder, engine: engine, vault: Vault(ring, file: nil))
    let sealing = try store.read { try $0.sealing() }
    guard !sealing.filesPending else { throw BackupFault.altered(path: fileName) }
    if ring != nil, store.isLocked { throw BackupFault.otherKey(path: key) }
    let report = try store.check(references: references)
    guard report.isSound, try store.read({ try manifest.fits($0) }) else {
      throw BackupFault.notSound(report)
    }
    try engine.outsideTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return report.isLocked
  }
}

/// A desk that was put back.
public struct Restoration: Hashable, Sendable {
  public let manifest: BackupManifest
  /// Whether the key has still to be put back.
  public let isLocked: Bool
}
