import CustomDump
import Testing

@testable import CaseStore

@Suite("Whether anything was committed")
struct ChangeWatchTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `nothing written is nothing new, however much is read`() throws {
    let store = try folder.makeDesk()
    let watch = try #require(try store.watch())
    let first = try watch.version()
    _ = try store.read { try $0.entries(of: "2026-0001") }
    expectNoDifference(try watch.version(), first)
  }

  @Test func `a commit is seen, of this connection and of another`() throws {
    let store = try folder.makeDesk()
    let watch = try #require(try store.watch())
    let first = try watch.version()
    try store.write { try $0.append([draft()]) }
    let second = try watch.version()
    try Store.open(at: folder.path).write { try $0.append([draft("2026-0002")]) }
    let third = try watch.version()
    expectNoDifference([first == second, second == third, first == third], [false, false, false])
    expectNoDifference(try watch.version(), third)
  }

  @Test func `what was taken back is nothing new`() throws {
    struct Stop: Error {}
    let store = try folder.makeDesk()
    let watch = try #require(try store.watch())
    let first = try watch.version()
    #expect(throws: Stop.self) {
      try store.write { transaction in
        _ = try transaction.append([draft()])
        throw Stop()
      }
    }
    expectNoDifference(try watch.version(), first)
  }

  @Test func `a desk in memory has no watch`() throws {
    #expect(try Store.inMemory(agency: "main", name: "示例机关").watch() == nil)
  }
}
