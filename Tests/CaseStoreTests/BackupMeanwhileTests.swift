import CustomDump
import Foundation
import Testing

@testable import CaseStore

/// Copying a desk on which another process writes all the time.
@Suite(.serialized) struct BackupMeanwhileTests {
  let folder: TemporaryFolder
  let desk: String

  init() throws {
    folder = try TemporaryFolder()
    desk = folder.path + "/desk"
    _ = try Store.create(at: desk, agency: "main", name: "示例机关")
  }

  private static func references(_ entry: LedgerEntry) -> [String] {
    entry.payload.split(separator: "\"").dropFirst(3).prefix(1).map(String.init)
  }

  @Test func `each copy is one state of the desk with every file that it names`() throws {
    let writer = try HammerProcess(at: desk, count: .max)
    writer.waitForCases(3)
    var entries: [Int] = []
    for round in 1...5 {
      let copy = folder.path + "/\(round).tar"
      let backup = try Store.open(at: desk).backUp(
        to: copy, replacing: false, program: "0.1.0", instant: "2026-03-02T01:15:00.000000Z",
        references: Self.references)
      entries.append(backup.manifest.entries)
      writer.waitForCases(entries[entries.count - 1] / 2 + 2)
    }
    writer.kill()
    _ = writer.finish()
    #expect(entries.allSatisfy { $0 > 0 && $0.isMultiple(of: 2) })
    #expect(Set(entries).count == entries.count, "nothing was written between the copies")
    for round in 1...5 {
      let new = folder.path + "/new\(round)"
      _ = try Store.restore(
        folder.path + "/\(round).tar", to: new, key: desk + "/key", references: Self.references)
      expectNoDifference(
        try Store.open(at: new).check(references: Self.references),
        CheckReport(entries: entries[round - 1]))
    }
  }

  @Test func `a change of the key meanwhile is waited for or refused, never copied`() throws {
    let store = try Store.open(at: desk)
    try store.write {
      try $0.connection.run("UPDATE sealing SET filesPending = 1 WHERE agency = $1", [$0.scope])
    }
    #expect(throws: StoreFault.busy) {
      try store.backUp(
        to: folder.path + "/copy.tar", replacing: false, program: "", instant: "",
        references: Self.references)
    }
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder.path), ["desk"])
  }
}
