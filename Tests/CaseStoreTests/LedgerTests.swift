import CustomDump
import Testing

@testable import CaseStore

struct LedgerTests {
  let store: Store

  init() throws { store = try Store.sample() }

  @Test func `entries come back as they were given, in order of their stream`() throws {
    let drafts = [draft(), draft("2026-0002"), draft("2026-0001", 2, kind: "decided")]
    let written = try store.write { try $0.append(drafts) }
    expectNoDifference(written.map(\.position), [1, 2, 3])
    expectNoDifference(
      try store.read { try $0.entries(of: "2026-0001") }, [written[0], written[2]])
    expectNoDifference(
      try store.read { try $0.entries(after: 1, limit: 1) }.map(\.draft), [drafts[1]])
  }

  @Test func `the payload keeps its very bytes`() throws {
    let payload = "{\"b\": 1,\"a\":\"e\u{301}\\u00e9 龘𪚥\"}"
    try store.write { try $0.append([draft(payload: payload)]) }
    let entry = try store.read { try #require(try $0.entries(of: "2026-0001").first) }
    expectNoDifference(Array(entry.payload.utf8), Array(payload.utf8))
  }

  @Test(arguments: [1, 3]) func `an entry that is not the next of its stream is stale`(
    _ sequence: Int
  ) throws {
    try store.write { try $0.append([draft()]) }
    #expect(throws: StoreFault.staleVersion(stream: "2026-0001", sequence: sequence)) {
      try store.write { try $0.append([draft("2026-0001", sequence)]) }
    }
  }

  @Test func `a write that fails at its end leaves nothing behind`() throws {
    #expect(throws: StoreFault.self) {
      try store.write { transaction in
        _ = try transaction.nextNumber(series: "case", year: 2026)
        try transaction.append([draft(), draft()])
      }
    }
    expectNoDifference(try store.read { try $0.entries(after: 0, limit: 9) }, [])
    #expect(try store.write { try $0.nextNumber(series: "case", year: 2026) } == 1)
    #expect(try store.write { try $0.append([draft()]) }.first?.position == 1)
  }

  @Test(arguments: [
    "UPDATE fact SET day = '2026-01-01'", "DELETE FROM fact",
    "INSERT OR REPLACE INTO fact SELECT * FROM fact",
  ]) func `a fact is neither changed nor deleted`(_ sql: String) throws {
    try store.write { try $0.append([draft()]) }
    #expect(throws: StoreFault.self) { try store.write { try $0.connection.run(sql, []) } }
    #expect(try store.read { try $0.entries(of: "2026-0001") }.count == 1)
  }

  @Test func `a hash covers the one before it`() throws {
    let one = try store.write { try $0.append([draft(), draft("2026-0002")]) }
    let other = try Store.sample().write {
      try $0.append([draft(by: "李明"), draft("2026-0002")])
    }
    #expect(one[1].draft == other[1].draft)
    #expect(one[1].hash != other[1].hash)
  }

  @Test func `an entry of a case can be proved by its bytes and the hash before it`() throws {
    let entries = try store.write {
      try $0.append([
        draft(), draft("2026-0002"), draft("2026-0001", 2, payload: "{}"),
      ])
    }
    let chain = try store.read { try $0.chainedEntries(of: "2026-0001") }
    expectNoDifference(chain.map(\.entry), [entries[0], entries[2]])
    expectNoDifference(chain.map(\.previous), ["", entries[1].hash])
    expectNoDifference(
      chain.map { "sha256-v1:" + Hexadecimal.digest($0.hashedBytes) }, chain.map(\.entry.hash))
  }

  @Test func `lengths keep neighbouring columns apart`() {
    let hashes = [["ab", "c"], ["a", "bc"], ["abc", ""], ["abc", nil]]
      .map { $0.map { $0.map { Array($0.utf8) } } }
      .map { HashChain.hash($0, after: []) }
    #expect(Set(hashes).count == 4)
  }

  @Test func `numbers of a series are contiguous by year`() throws {
    let numbers = try store.write { transaction in
      try [2026, 2026, 2027, 2026].map { try transaction.nextNumber(series: "case", year: $0) }
        + [transaction.nextNumber(series: "paper", year: 2026)]
    }
    expectNoDifference(numbers, [1, 2, 1, 3, 1])
  }

  @Test func `streams come in order of name`() throws {
    try store.write {
      try $0.append([
        draft("calendar"), draft("2026-0002"), draft("2026-0001"), draft("calendar", 2),
      ])
    }
    var streams: [String] = []
    try store.read { try $0.forEachStream { streams.append($0) } }
    expectNoDifference(streams, ["2026-0001", "2026-0002", "calendar"])
  }

  @Test func `a zero byte is refused before it is cut off`() throws {
    #expect(throws: StoreFault.zeroByte) {
      try store.write { try $0.append([draft(by: "王\0芳")]) }
    }
  }
}
