import CustomDump
import Foundation
import Testing

@testable import CaseStore

struct AttachmentTests {
  let folder: TemporaryFolder
  let store: Store
  let files: DigestFolder

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeDesk()
    files = try #require(store.attachments)
  }

  private func keep(_ text: String) throws -> String {
    let digest = try files.keep(Array(text.utf8))
    let row = Attachment(
      digest: digest, size: text.utf8.count, mediaType: "application/pdf")
    try store.write { try $0.putAttachment(row) }
    return digest
  }

  @Test func `a file is kept once, under its digest, for its owner alone`() throws {
    let digest = try keep("abc")
    #expect(try keep("abc") == digest)
    expectNoDifference(
      digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    expectNoDifference(files.names(), [digest])
    expectNoDifference(try files.bytes(of: digest), Array("abc".utf8))
    let file = try FileManager.default.attributesOfItem(atPath: files.path + "/" + digest)
    let parent = try FileManager.default.attributesOfItem(atPath: files.path)
    #expect(file[.posixPermissions] as? Int == 0o600)
    #expect(parent[.posixPermissions] as? Int == 0o700)
  }

  @Test func `a file that was removed is gone`() throws {
    let digest = try files.keep([1])
    try files.remove(digest)
    try files.remove(digest)
    expectNoDifference(try files.bytes(of: digest), nil)
  }

  @Test func `files that no row names are listed and harmless`() throws {
    let kept = try keep("abc")
    let orphan = try files.keep([1])
    try Data().write(to: URL(filePath: files.path + "/.new-Abc123"))
    let report = try store.check()
    expectNoDifference(report, CheckReport(orphans: [".new-Abc123", orphan]))
    #expect(report.isSound && !report.orphans.contains(kept))
  }

  @Test func `a missing file is a fault`() throws {
    let digest = try keep("abc")
    try files.remove(digest)
    expectNoDifference(
      try store.check().faults, [.attachmentMissing(digest: digest)])
  }

  @Test func `a file with other bytes is a fault`() throws {
    let digest = try keep("abc")
    try Data("abd".utf8).write(to: URL(filePath: files.path + "/" + digest))
    expectNoDifference(
      try store.check().faults, [.attachmentDiffers(digest: digest)])
  }
}
