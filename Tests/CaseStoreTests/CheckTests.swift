import CustomDump
import GRDB
import Testing

@testable import CaseStore

struct CheckTests {
  let folder: TemporaryFolder
  let store: Store
  let text = Content(salt: [7], body: Array("情况说明".utf8))
  let other = Content(salt: [8], body: Array("另一说明".utf8))

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeDesk()
    let drafts = [
      draft(), draft("2026-0002"), draft("2026-0001", 2, kind: "extended", asHappened: text.digest),
      draft("calendar"),
    ]
    try store.write { [text, other] in
      try $0.putContent(text)
      try $0.putContent(other)
      try $0.append(drafts)
    }
  }

  /// Does what the schema forbids.
  private func tamper(_ sql: String) throws {
    let engine = try #require(store.engine as? SQLiteEngine)
    try engine.outsideTransaction {
      try $0.execute(
        sql: """
          PRAGMA foreign_keys = OFF; DROP TRIGGER factFollows; DROP TRIGGER factIsNeverChanged;
          DROP TRIGGER factIsNeverDeleted; DROP TRIGGER contentIsOnlyErased;
          DROP TRIGGER contentLeavesItsDigest;
          """ + sql)
    }
  }

  @Test func `a desk that nobody touched is sound`() throws {
    expectNoDifference(try store.check(), CheckReport(entries: 4))
  }

  @Test func `an erased text leaves the desk sound`() throws {
    try store.write { [text] in try $0.eraseContent(text.digest) }
    expectNoDifference(
      try store.check { $0.asHappened.map { [$0] } ?? [] }, CheckReport(entries: 4))
  }

  @Test(arguments: [
    "stream = '2026-0009'", "sequence = 3", "kind = 'closed'", "version = 2",
    "day = '2026-03-03'", "recordedAt = '2026-03-02T01:15:00.000001Z'", "recordedBy = '王 芳'",
    "asHappened = NULL", "asHappened = (SELECT max(digest) FROM content)", "payload = '{}'",
    "payload = payload || ' '", "hash = replace(hash, 'a', 'b')",
  ]) func `an edited column of an entry is named`(_ edit: String) throws {
    try tamper("UPDATE fact SET \(edit) WHERE position = 3")
    let bad = try #require(try store.check().firstBad)
    expectNoDifference([bad.position, try store.check().entries], [3, 2])
    #expect(bad.reason == .altered)
    #expect(bad.stream != nil && bad.sequence != nil && bad.kind != nil)
  }

  @Test(arguments: [
    "UPDATE fact SET agency = 'x'", "UPDATE fact SET position = 9", "DELETE FROM fact",
  ])
  func `an entry taken from its place is named by its position`(_ sql: String) throws {
    try tamper("INSERT INTO agency VALUES ('x', 'x'); \(sql) WHERE position = 3")
    let report = try store.check()
    expectNoDifference(report.firstBad, .some(BadEntry(position: 3, reason: .missing)))
  }

  @Test func `a tail that was cut off is noticed`() throws {
    try tamper("DELETE FROM fact WHERE position > 2")
    expectNoDifference(
      try store.check(), CheckReport(entries: 2, faults: [.endMoved(last: 2, head: 4)]))
  }

  @Test func `a head moved back with the tail still names another hash`() throws {
    try tamper("DELETE FROM fact WHERE position > 2; UPDATE chainHead SET position = 2")
    expectNoDifference(try store.check().faults, [.headDiffers(position: 2)])
  }

  @Test func `a missing head is noticed`() throws {
    try tamper("DELETE FROM chainHead")
    expectNoDifference(try store.check().faults, [.headMissing])
  }

  @Test func `a text that is not that of its digest is noticed`() throws {
    try tamper("UPDATE content SET sealed = randomblob(60) WHERE digest = '\(text.digest)'")
    expectNoDifference(try store.check().faults, [.contentDiffers(digest: text.digest)])
  }

  @Test func `a text that vanished is noticed by the entry that names it`() throws {
    try tamper("DELETE FROM content WHERE digest = '\(text.digest)'")
    expectNoDifference(
      try store.check { $0.asHappened.map { [$0] } ?? [] }.faults,
      [.referenceMissing(position: 3, digest: text.digest)])
  }

  @Test func `a gap in a stream is noticed even where the chain was forged anew`() throws {
    try tamper("DELETE FROM fact WHERE position = 1")
    #expect(try store.check().faults.contains(.sequenceBroken(stream: "2026-0001")))
  }
}
