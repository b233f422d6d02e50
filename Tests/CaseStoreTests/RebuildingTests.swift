import CaseStore
import CustomDump
import Testing

struct RebuildingTests {
  /// Counts entries: enough of a case to see whether all of them were read.
  private func derive(_ stream: String, _ entries: [LedgerEntry]) -> Derived? {
    guard let serial = Int(stream.suffix(4)) else { return nil }
    let due = deadline(stream, due: "2026-04-0\(entries.count)")
    return Derived(
      summary(serial, version: entries.count), [due],
      text: entries.map(\.kind).joined(separator: " "))
  }

  private func write(_ drafts: [EntryDraft], to store: Store) throws {
    for draft in drafts {
      try store.write { transaction in
        try transaction.append([draft])
        let entries = try transaction.entries(of: draft.stream)
        if let derived = derive(draft.stream, entries) { try transaction.replace(derived) }
      }
    }
  }

  private let drafts = [
    draft("2026-0002"), draft("2026-0001"), draft("calendar"),
    draft("2026-0001", 2, kind: "extended"), draft("2026-0002", 2, kind: "decided"),
  ]

  @Test func `a rebuild gives what the writes had given`() throws {
    let store = try Store.sample()
    try write(drafts, to: store)
    let incremental = try store.derivedDump()
    let cases = try store.rebuild(stamp: "code 2") { derive($1, $2) }
    #expect(cases == 2)
    #expect(incremental.count == 6)
    expectNoDifference(try store.derivedDump(), incremental)
    expectNoDifference(try store.stamp, "code 2")
    #expect(try store.read { try $0.search("extended") }.count == 1)
  }

  @Test func `a rebuild that fails leaves the old tables and the old stamp`() throws {
    let store = try Store.sample()
    try write(drafts, to: store)
    let before = try store.derivedDump()
    #expect(throws: StoreFault.busy) {
      try store.rebuild(stamp: "code 2") { _, stream, entries in
        guard stream == "2026-0001" else { throw StoreFault.busy }
        return derive(stream, entries)
      }
    }
    expectNoDifference(try store.derivedDump(), before)
    expectNoDifference(try store.stamp, nil)
  }

  @Test func `a rebuild drops what no entry gives any more`() throws {
    let store = try Store.sample()
    try write(drafts, to: store)
    try store.rebuild(stamp: "") { _, _, _ in nil }
    expectNoDifference(try store.derivedDump(), [])
    expectNoDifference(try store.read { try $0.due(today: "2026-01-01") }, [])
  }
}
