import CustomDump
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct PrivacyTests {
  let folder: TemporaryFolder
  let store: Store
  let text = Content(salt: [1, 2], body: Array("桥南村的征收补偿方案".utf8))
  let person = Person(
    id: "p1", kind: "person", name: "王小明", idType: "residentID",
    idNumber: "320705199001010003", phone: "13800001234", address: "桥南村 3 号")
  let file = Array("身份证 320705199001010003 王小明".utf8)

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeDesk()
    let digest = try #require(store.attachments).keep(file)
    try store.write { [text, person, file] transaction in
      try transaction.putContent(text)
      try transaction.putPerson(person)
      try transaction.putAttachment(
        Attachment(digest: digest, size: file.count, mediaType: "text/plain"))
      try transaction.append([draft()])
      var derived = Derived(summary(), text: "2026-0001\n申请公开桥南村的征收补偿方案")
      derived.parties = ["p1"]
      try transaction.replace(derived)
    }
  }

  /// Every byte of the desk, the write-ahead log and the files among them, without the key.
  private func everything() throws -> Data {
    let paths = try #require(FileManager.default.subpaths(atPath: folder.path))
    return paths.filter { $0 != "key" }.reduce(into: Data()) { all, path in
      all.append(FileManager.default.contents(atPath: folder.path + "/" + path) ?? Data())
    }
  }

  private func desk(_ sql: String) throws {
    try DatabaseQueue(path: folder.path + "/desk.sqlite").write { database in
      try database.execute(sql: "DROP TRIGGER IF EXISTS contentIsOnlyErased")
      try database.execute(sql: sql)
    }
  }

  private var keyPath: String { folder.path + "/key" }

  @Test(arguments: ["王小明", "小明", "320705199001010003", "13800001234", "桥南村", "征收补偿"])
  func `nothing of a person or a text can be read in the files of the desk`(_ word: String) throws {
    #expect(try everything().count > 10_000)
    #expect(try everything().range(of: Data(word.utf8)) == nil)
  }

  @Test func `persons are found by the whole name or number, in any width and spacing`() throws {
    for typed in ["王小明", "王 小明", "３２０７０５１９９００１０１０００３", "138 0000 1234"] {
      expectNoDifference(try store.read { try $0.personIDs(called: typed) }, ["p1"], "\(typed)")
    }
    for typed in ["王小", "小明", "1380000", ""] {
      expectNoDifference(try store.read { try $0.personIDs(called: typed) }, [], "\(typed)")
    }
    expectNoDifference(
      try ["residentID", "passport"].map { type in
        try store.read { try $0.holder(of: form("王小明", idType: type)) { _ in true } }
      }, [.same(try #require(try store.read { try $0.person("p1") })), .nobody])
    expectNoDifference(
      try store.read { try $0.holder(of: form("王大明", idType: "residentID")) { _ in true } },
      .other(try #require(try store.read { try $0.person("p1") })))
    expectNoDifference(
      try store.read { try $0.caseNumbers(ofPersons: ["p1"]) }, ["2026-0001"])
  }

  private func form(_ name: String, idType: String) -> Person {
    Person(
      id: "", kind: "person", name: name, idType: idType, idNumber: "320705199001010003")
  }

  @Test(arguments: 0..<40) func `a flipped bit in a text is told and never shown`(_ place: Int)
    throws
  {
    let offset = place * 2 + 1
    try desk(
      """
      UPDATE content SET sealed = CAST(substr(sealed, 1, \(offset - 1))
        || CASE WHEN substr(sealed, \(offset), 1) = x'00' THEN x'01' ELSE x'00' END
        || substr(sealed, \(offset + 1)) AS BLOB) WHERE length(sealed) >= \(offset)
      """)
    let reopened = try Store.open(at: folder.path)
    let long = SealedBox.headCount + 12 + text.packed.count + 16
    if offset <= long {
      #expect(throws: StoreFault.damaged(place: "content \(text.digest)")) {
        try reopened.read { [text] in try $0.content(text.digest) }
      }
      expectNoDifference(try reopened.check().faults, [.contentDiffers(digest: text.digest)])
    } else {
      expectNoDifference(try reopened.check().faults, [])
    }
  }

  @Test func `a text moved to the place of another is told`() throws {
    let other = Content(salt: [3], body: Array("另一段".utf8))
    try store.write { try $0.putContent(other) }
    try desk(
      "UPDATE content SET sealed = (SELECT sealed FROM content WHERE digest = '\(other.digest)')")
    expectNoDifference(try store.check().faults, [.contentDiffers(digest: text.digest)])
  }

  @Test func `a person that was altered is told`() throws {
    try desk(
      "UPDATE person SET sealed = CAST(substr(sealed, 1, 40) || x'00' || substr(sealed, 42) AS BLOB)"
    )
    #expect(throws: StoreFault.damaged(place: "person p1")) {
      try store.read { try $0.person("p1") }
    }
    expectNoDifference(try store.check().faults, [.personDiffers(id: "p1")])
  }

  @Test func `without its key a desk gives numbers and days, and takes nothing`() throws {
    try FileManager.default.removeItem(atPath: keyPath)
    let locked = try Store.open(at: folder.path)
    #expect(locked.isLocked)
    expectNoDifference(try locked.read { try $0.cases().map(\.number) }, ["2026-0001"])
    expectNoDifference(try locked.read { [text] in try $0.content(text.digest) }, nil)
    expectNoDifference(try locked.read { try $0.person("p1") }, nil)
    #expect(throws: StoreFault.locked(path: keyPath)) {
      try locked.write { try $0.append([draft("2026-0001", 2)]) }
    }
    #expect(throws: StoreFault.locked(path: keyPath)) {
      try locked.read { try $0.search("征收") }
    }
    let report = try locked.check()
    #expect(report.isSound && report.isLocked)
  }

  @Test func `another desk's key opens nothing`() throws {
    let other = try TemporaryFolder()
    _ = try other.makeDesk()
    let locked = try Store.open(at: folder.path, key: other.path + "/key")
    #expect(locked.isLocked)
    #expect(throws: StoreFault.unreadableKey(path: folder.path + "/desk.sqlite")) {
      try Store.open(at: folder.path, key: folder.path + "/desk.sqlite")
    }
  }

  @Test func `the key is for its owner alone`() throws {
    let file = try FileManager.default.attributesOfItem(atPath: keyPath)
    #expect(file[.posixPermissions] as? Int == 0o600)
  }

  @Test func `after a rotation the new key opens everything and the old one nothing`() throws {
    let old = try #require(FileManager.default.contents(atPath: keyPath))
    try store.rotateKey()
    try expectWhole(store)
    try expectWhole(try Store.open(at: folder.path))
    #expect(FileManager.default.contents(atPath: keyPath) != old)
    try old.write(to: URL(filePath: keyPath))
    #expect(try Store.open(at: folder.path).isLocked)
  }

  @Test func `another process that had the desk open goes on with the new key`() throws {
    let other = try Store.open(at: folder.path)
    try store.rotateKey()
    try expectWhole(other)
    try other.write { try $0.putPerson(Person(id: "p2", kind: "person", name: "李雷")) }
    expectNoDifference(try store.read { try $0.person("p2")?.name }, "李雷")
  }

  @Test func `a rotation that ended before the files were sealed is completed on opening`() throws {
    let before = try #require(FileManager.default.contents(atPath: keyPath))
    let digest = Hexadecimal.digest(file)
    let path = folder.path + "/attachments/" + digest
    let sealed = try #require(FileManager.default.contents(atPath: path))
    try store.rotateKey()
    // As it stood when the transaction was through: both keys in the file, the files as before.
    let after = try #require(FileManager.default.contents(atPath: keyPath))
    try (before + after).write(to: URL(filePath: keyPath))
    try sealed.write(to: URL(filePath: path))
    try desk("UPDATE sealing SET filesPending = 1")
    let reopened = try Store.open(at: folder.path)
    try expectWhole(reopened)
    expectNoDifference(FileManager.default.contents(atPath: keyPath), after)
    #expect(FileManager.default.contents(atPath: path) != sealed)
  }

  private func expectWhole(_ store: Store) throws {
    expectNoDifference(try store.read { [text] in try $0.content(text.digest) }, .some(text))
    expectNoDifference(try store.read { try $0.person("p1") }, .some(person))
    expectNoDifference(try store.read { try $0.personIDs(called: "王小明") }, ["p1"])
    expectNoDifference(
      try #require(store.attachments).bytes(of: Hexadecimal.digest(file)), file)
    #expect(try store.check().isSound)
  }
}
