import CustomDump
import Files
import Foundation
import Testing

@testable import CaseStore

/// A desk on a disk of one megabyte.
struct FullDiskTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(.enabled(if: SmallDisk.canBeMade, "mounting a small disk takes root"))
  func `a full disk refuses the write and keeps what was written`() throws {
    let disk = try SmallDisk(at: folder.path)
    let written = try fill(try folder.makeDesk())
    #expect(written > 10)
    #expect(throws: StoreFault.diskFull) { try fill(Store.open(at: folder.path)) }
    let store = try Store.open(at: folder.path)
    expectNoDifference(try store.check(), CheckReport(entries: written))
    withExtendedLifetime(disk) {}
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "mounting a small disk takes root"))
  func `a file that does not fit leaves nothing behind`() throws {
    let disk = try SmallDisk(at: folder.path)
    let files = DigestFolder(
      path: folder.path + "/attachments",
      vault: Vault(DeskKey.fresh().map { KeyRing($0) }, file: nil))
    #expect(throws: StoreFault.diskFull) { try files.keep(Array(repeating: 7, count: 2 << 20)) }
    expectNoDifference(files.names(), [])
    withExtendedLifetime(disk) {}
  }

  /// Appends until the disk is full and returns how many entries there are.
  private func fill(_ store: Store) throws -> Int {
    let payload = "\"" + String(repeating: "x", count: 4_000) + "\""
    let before = try store.read { try $0.lastSequence(of: "2026-0001") }
    var last = before
    do {
      while true {
        try store.write { try $0.append([draft("2026-0001", last + 1, payload: payload)]) }
        last += 1
      }
    } catch StoreFault.diskFull where last > before {
      return last
    }
  }
}

/// A file system of one megabyte in memory, mounted as long as it is held.
final class SmallDisk {
  static let canBeMade =
    getuid() == 0 && (try? TemporaryFolder()).map { (try? SmallDisk(at: $0.path)) != nil } == true

  private let path: String

  init(at path: String) throws {
    self.path = path
    guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else { throw FileFault(path) }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }
}
