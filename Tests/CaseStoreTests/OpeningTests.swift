import CustomDump
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/desk.sqlite" }

  private func pragma(_ name: String, on store: Store) throws -> String? {
    let engine = try #require(store.engine as? SQLiteEngine)
    return try engine.outsideTransaction { try String.fetchOne($0, sql: "PRAGMA " + name) }
  }

  @Test(arguments: [
    ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"),
    ("busy_timeout", "60000"), ("secure_delete", "1"),
  ]) func `a desk is safe from the moment it is made and opened`(
    _ name: String, _ value: String
  ) throws {
    expectNoDifference(try pragma(name, on: folder.makeDesk()), value)
    expectNoDifference(try pragma(name, on: Store.open(at: folder.path)), value)
  }

  @Test func `what was written is there when the desk is opened again`() throws {
    let written = try folder.makeDesk().write { try $0.append([draft()]) }
    let store = try Store.open(at: folder.path)
    expectNoDifference(store.agency, "main")
    expectNoDifference(try store.read { try $0.entries(of: "2026-0001") }, written)
  }

  @Test func `a folder without a desk is no desk`() throws {
    #expect(throws: StoreFault.noDesk(path: path)) { try Store.open(at: folder.path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a desk is not made twice`() throws {
    _ = try folder.makeDesk()
    #expect(throws: StoreFault.deskExists(path: path)) { try folder.makeDesk() }
  }

  @Test func `a desk whose making was cut short can be made again`() throws {
    try Data().write(to: URL(filePath: path))
    #expect(throws: StoreFault.noDesk(path: path)) { try Store.open(at: folder.path) }
    _ = try folder.makeDesk()
    _ = try Store.open(at: folder.path)
  }

  @Test func `a desk of a later program is left alone`() throws {
    let store = try folder.makeDesk()
    _ = try pragma("user_version = 99", on: store)
    #expect(throws: StoreFault.deskIsNewer(found: 99, known: SQLiteSchema.version)) {
      try Store.open(at: folder.path)
    }
  }

  @Test func `a file that is no database is malformed`() throws {
    try Data(repeating: 120, count: 8_192).write(to: URL(filePath: path))
    #expect(throws: StoreFault.malformed(detail: "file is not a database")) {
      try Store.open(at: folder.path)
    }
  }

  @Test func `only its owner reads the desk`() throws {
    let store = try folder.makeDesk()
    try store.write { try $0.append([draft()]) }
    for name in ["desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm"] {
      let file = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(file[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func `two stores on one desk see each other's writes`() throws {
    let one = try folder.makeDesk()
    let other = try Store.open(at: folder.path)
    try one.write { try $0.append([draft()]) }
    try other.write { try $0.append([draft("2026-0001", 2)]) }
    #expect(try one.read { try $0.lastSequence(of: "2026-0001") } == 2)
  }
}
