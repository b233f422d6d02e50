import CustomDump
import Foundation
import Office
import Statute
import Support
import Testing

struct CheckTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-16")
    try desk.log(.inPerson, on: "2026-03-02")
    try desk.log(.inPerson, on: "2026-03-03")
  }

  private var database: String { desk.folder + "/desk.sqlite" }

  /// Overwrites bytes of the database behind its back.
  private func overwrite(at offset: UInt64, _ bytes: [UInt8]) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: database))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  @Test func `a sound desk is said to be sound`() throws {
    let outcome = try desk.run("check")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("案件台完好："))
    expectNoDifference(
      try desk.json("check").keys, ["entries", "faults", "firstBad", "locked", "orphans", "sound"])
  }

  @Test func `a name that was changed in the ledger is found, and its entry named`() throws {
    var bytes = try Data(contentsOf: URL(filePath: database))
    let found = try #require(bytes.range(of: Data("received".utf8)))
    bytes.replaceSubrange(found, with: Data("receivex".utf8))
    try bytes.write(to: URL(filePath: database))
    let outcome = try desk.run("check", "--json")
    #expect(outcome.code == 1)
    let bad = try JSON(outcome.output)["firstBad"]
    expectNoDifference(
      bad.keys, ["detail", "kind", "position", "reason", "sequence", "stream"])
    expectNoDifference(bad["reason"].word, "altered")
    let page = try desk.run("校验")
    #expect(page.code == 1)
    #expect(page.output.contains("与登记时不同，被改动过，其后的记录不能保证。"))
  }

  @Test func `a database that SQLite calls malformed is inspected all the same`() throws {
    try overwrite(at: 0, Array("nonsense, nonsense".utf8))
    let outcome = try desk.run("check", "--json")
    #expect(outcome.code == 1)
    expectNoDifference(try JSON(outcome.output)["faults"].column("code"), ["unreadable"])
    #expect(try desk.run("list").code == 65)
  }

  @Test func `a header of no known format is damage, not a bug`() throws {
    try overwrite(at: 44, [0, 0, 0, 0x7F])
    #expect(try desk.run("check").code == 1)
    #expect(try desk.run("list").code == 65)
  }

  @Test func `an entry that cannot be read is damage, not a bug`() throws {
    var bytes = try Data(contentsOf: URL(filePath: database))
    let found = try #require(bytes.range(of: Data(#""arrivedOn""#.utf8)))
    bytes.replaceSubrange(found, with: Data(#""arrivedXX""#.utf8))
    try bytes.write(to: URL(filePath: database))
    #expect(try desk.run("rebuild").code == 65)
    #expect(try desk.run("check").code == 1)
  }

  @Test func `a page full of noise does not bring the inspection down`() throws {
    let size = try Data(contentsOf: URL(filePath: database)).count
    for page in 1..<(size / 4096) {
      try overwrite(at: UInt64(page * 4096), Array(repeating: 0xA5, count: 4096))
    }
    let outcome = try desk.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("案件台有问题"))
  }

  @Test func `a desk whose profile does not load can be checked, and not read`() throws {
    try Data("机关：无".utf8).write(to: URL(filePath: desk.folder + "/profile.yaml"))
    #expect(try desk.run("check").code == 0)
    #expect(try desk.run("list").code == 65)
  }

  @Test func `the desk of a newer program is 65 everywhere`() throws {
    try overwrite(at: 60, [0, 0, 0, 99])
    for verb in ["check", "list", "due", "rebuild"] {
      let outcome = try desk.run(verb)
      #expect(outcome.code == 65, "\(verb)")
      #expect(outcome.errors.contains("请升级本程序后再打开"), "\(verb)")
      #expect(outcome.output.isEmpty, "\(verb)")
    }
  }

  @Test func `a folder that is no desk is 66`() throws {
    for verb in ["check", "list", "due", "audit", "rebuild"] {
      let outcome = try Ysq.run(verb, "--desk", "/nowhere")
      #expect(outcome.code == 66, "\(verb)")
    }
  }

  @Test func `a rebuild changes nothing that is seen`() throws {
    let before = try desk.run("due", "--json")
    expectNoDifference(try desk.run("rebuild"), Outcome(0, output: "已重新推算 2 件案件。\n"))
    expectNoDifference(try desk.run("重建", "--json"), Outcome(0, output: #"{"cases":2}"# + "\n"))
    expectNoDifference(try desk.run("due", "--json"), before)
  }
}
