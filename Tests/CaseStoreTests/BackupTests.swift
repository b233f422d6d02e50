import CustomDump
import Files
import Foundation
import Testing

@testable import CaseStore

/// Safe copies of a desk with two cases, a text and a file.
struct BackupTests {
  let folder: TemporaryFolder
  let desk: String
  let store: Store
  let text = Content(salt: [7], body: Array("情况说明".utf8))
  let file = Array("扫描件 扫描件".utf8)

  init() throws {
    folder = try TemporaryFolder()
    desk = folder.path + "/desk"
    store = try Store.create(at: desk, agency: "main", name: "示例机关")
    let digest = try #require(store.attachments).keep(file)
    try store.write { [text, file] in
      try $0.putContent(text)
      try $0.putAttachment(Attachment(digest: digest, size: file.count, mediaType: "text/plain"))
      try $0.append([draft(), draft("2026-0002", asHappened: text.digest)])
    }
    try Data("name: 示例机关\n".utf8).write(to: URL(filePath: desk + "/profile.yaml"))
  }

  private func place(_ name: String) -> String { folder.path + "/" + name }

  @discardableResult
  private func backUp(_ name: String = "copy.tar", replacing: Bool = false) throws -> Backup {
    try store.backUp(
      to: place(name), replacing: replacing, program: "0.1.0",
      instant: "2026-03-02T01:15:00.000000Z", references: Self.references)
  }

  @discardableResult
  private func restore(_ copy: String = "copy.tar", key: String? = nil) throws -> Restoration {
    try Store.restore(
      place(copy), to: place("new"), key: key, references: Self.references)
  }

  private static func references(_ entry: LedgerEntry) -> [String] {
    entry.asHappened.map { [$0] } ?? []
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `what is put back is sound, equal, and for its owner alone`() throws {
    let backup = try backUp()
    expectNoDifference([backup.files, backup.manifest.entries], [1, 2])
    expectNoDifference(try restore(key: desk + "/key").isLocked, false)
    let again = try Store.open(at: place("new"))
    expectNoDifference(try again.check(references: Self.references), CheckReport(entries: 2))
    expectNoDifference(try again.read { try $0.content(text.digest) }, .some(text))
    let digest = Hexadecimal.digest(file)
    expectNoDifference(try again.attachments?.bytes(of: digest), file)
    let paths = ["", "/desk.sqlite", "/key", "/attachments", "/attachments/" + digest]
    expectNoDifference(
      try paths.map { try mode(place("new") + $0) }, [0o700, 0o600, 0o600, 0o700, 0o600])
    expectNoDifference(try mode(place("copy.tar")), 0o600)
    expectNoDifference(try names(), ["copy.tar", "desk", "new"])
  }

  @Test func `the key is in no copy, wherever it lies and whatever it is called`() throws {
    let templates = desk + "/templates/letters"
    try FileManager.default.createDirectory(atPath: templates, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: desk + "/key", toPath: templates + "/reply.mustache")
    link(desk + "/key", templates + "/linked")
    symlink(desk + "/key", templates + "/pointing")
    let key = try #require(store.vault.ring?.current)
    let secret = Hexadecimal.text(key.bytes)
    try Data("{{! \(secret.uppercased()) }}".utf8)
      .write(to: URL(filePath: templates + "/noted.mustache"))
    try Data("{{title}}".utf8).write(to: URL(filePath: templates + "/sound.mustache"))
    let backup = try backUp()
    expectNoDifference(
      backup.leftOut,
      ["linked", "noted.mustache", "pointing", "reply.mustache"].map { "templates/letters/" + $0 })
    let bytes = try Data(contentsOf: URL(filePath: place("copy.tar")))
    #expect(bytes.range(of: Data(key.bytes)) == nil)
    #expect(bytes.range(of: Data(secret.utf8)) == nil)
    #expect(bytes.range(of: Data(secret.uppercased().utf8)) == nil)
    #expect(bytes.range(of: Data("{{title}}".utf8)) != nil)
  }

  @Test func `a profile with the key in it stops the copy`() throws {
    let key = try #require(store.vault.ring?.current)
    try Data("key: \(Hexadecimal.text(key.bytes))\n".utf8)
      .write(to: URL(filePath: desk + "/profile.yaml"))
    #expect(throws: BackupFault.keyInProfile) { try backUp() }
    expectNoDifference(try names(), ["desk"])
  }

  @Test func `a desk without its key is copied, and put back locked`() throws {
    try FileManager.default.moveItem(atPath: desk + "/key", toPath: place("safe"))
    let locked = try Store.open(at: desk)
    let backup = try locked.backUp(
      to: place("copy.tar"), replacing: false, program: "0.1.0",
      instant: "2026-03-02T01:15:00.000000Z", references: Self.references)
    #expect(backup.isLocked)
    #expect(try restore().isLocked)
    #expect(try Store.open(at: place("new")).read { try $0.content(text.digest) } == nil)
    try FileManager.default.copyItem(atPath: place("safe"), toPath: place("new/key"))
    expectNoDifference(
      try Store.open(at: place("new")).read { try $0.content(text.digest) }, .some(text))
  }

  @Test func `another key than that of the desk is refused`() throws {
    try backUp()
    _ = try Store.create(at: place("other"), agency: "main", name: "示例机关")
    let key = place("other/key")
    #expect(throws: BackupFault.otherKey(path: key)) { try restore(key: key) }
    expectNoDifference(try names(), ["copy.tar", "desk", "other"])
  }

  @Test func `an older copy goes only when it may, and only for a sound one`() throws {
    try backUp()
    let first = try Data(contentsOf: URL(filePath: place("copy.tar")))
    #expect(throws: BackupFault.exists(path: place("copy.tar"))) { try backUp() }
    try store.write { try $0.append([draft("2026-0003")]) }
    expectNoDifference(try backUp(replacing: true).manifest.entries, 3)
    try first.write(to: URL(filePath: place("copy.tar")))
    try FileManager.default.removeItem(
      atPath: desk + "/attachments/" + Hexadecimal.digest(file))
    #expect(throws: BackupFault.self) { try backUp(replacing: true) }
    expectNoDifference(try Data(contentsOf: URL(filePath: place("copy.tar"))), first)
  }

  @Test func `a file that is no copy is never replaced`() throws {
    try Data("年度报告".utf8).write(to: URL(filePath: place("copy.tar")))
    #expect(throws: BackupFault.notABackup(path: place("copy.tar"))) { try backUp(replacing: true) }
    #expect(throws: BackupFault.insideDesk(path: desk + "/desk.sqlite")) {
      try store.backUp(
        to: desk + "/desk.sqlite", replacing: true, program: "", instant: "",
        references: Self.references)
    }
  }

  @Test func `a damaged desk gives no copy`() throws {
    let path = desk + "/attachments/" + Hexadecimal.digest(file)
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: URL(filePath: path))
    #expect(
      throws: BackupFault.notSound(
        CheckReport(
          entries: 2, faults: [.attachmentDiffers(digest: Hexadecimal.digest(file))]))
    ) { try backUp() }
    expectNoDifference(try names(), ["desk"])
  }

  @Test func `a copy that is cut off anywhere is refused, and nothing is left of it`() throws {
    try backUp()
    let whole = try Data(contentsOf: URL(filePath: place("copy.tar")))
    let ends = [0, 100, 512, 1_000, 1_024, 5_000, whole.count / 2, whole.count - 1_600]
    for end in ends + [whole.count - 1_024, whole.count - 512, whole.count - 1] {
      try whole.prefix(end).write(to: URL(filePath: place("cut.tar")))
      #expect(throws: BackupFault.self, "\(end)") { try restore("cut.tar") }
    }
    try (whole + Data([0])).write(to: URL(filePath: place("cut.tar")))
    #expect(throws: BackupFault.self) { try restore("cut.tar") }
    expectNoDifference(try names(), ["copy.tar", "cut.tar", "desk"])
  }

  @Test func `a flipped bit anywhere is noticed`() throws {
    try backUp()
    let whole = try Data(contentsOf: URL(filePath: place("copy.tar")))
    let places =
      Array(stride(from: 0, to: 1_536, by: 13))
      + Array(stride(from: 1_536, to: whole.count - 4_096, by: 3_001))
      + Array(stride(from: whole.count - 4_096, to: whole.count, by: 17))
    for place in places {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      try bytes.write(to: URL(filePath: self.place("flipped.tar")))
      #expect(throws: BackupFault.self, "\(place)") { try restore("flipped.tar") }
    }
    expectNoDifference(try names(), ["copy.tar", "desk", "flipped.tar"])
  }

  @Test func `an erased file and a killed process leave no trace in the next copy`() throws {
    try FileManager.default.createDirectory(
      atPath: place(".copy.tar.ysq-draft/attachments"), withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(filePath: place(".copy.tar.ysq-draft/archive")))
    let digest = Hexadecimal.digest(file)
    try store.write { try $0.eraseAttachment(digest) }
    try store.forgetErased()
    expectNoDifference(try backUp().files, 0)
    expectNoDifference(try names(), ["copy.tar", "desk"])
  }

  @Test func `two processes do not write one copy`() throws {
    let held = try DraftFolder(target: place("copy.tar"))
    #expect(throws: BackupFault.underway(path: place("copy.tar"))) { try backUp() }
    withExtendedLifetime(held) {}
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "mounting a small disk takes root"))
  func `a full disk stops copying and putting back, and nothing is left there`() throws {
    let large = (0..<(2 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let digest = try #require(store.attachments).keep(large)
    try store.write {
      try $0.putAttachment(Attachment(digest: digest, size: large.count, mediaType: "x"))
    }
    try backUp()
    try FileManager.default.createDirectory(
      atPath: place("small"), withIntermediateDirectories: true)
    let disk = try SmallDisk(at: place("small"))
    #expect(throws: StoreFault.diskFull) { try backUp("small/copy.tar") }
    #expect(throws: StoreFault.diskFull) {
      try Store.restore(
        place("copy.tar"), to: place("small/new"), key: nil, references: Self.references)
    }
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: place("small")), [])
    withExtendedLifetime(disk) {}
  }
}
