import CustomDump
import Foundation
import Statute
import Support
import Testing

/// Safe copies as a clerk makes them and puts them back.
struct BackupTests {
  let desk: SampleDesk
  let place: String

  init() throws {
    desk = try SampleDesk(today: "2026-03-16")
    try desk.log(.inPerson, on: "2026-03-02")
    try desk.log(.online, on: "2026-03-03")
    place = SampleDesk.place("copies")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
  }

  private var copy: String { place + "/案件台.tar" }
  private var new: String { place + "/new" }

  private func ysq(_ words: String...) throws -> Outcome {
    try Ysq.run(words, environment: ["YSQ_TODAY": "2026-03-16"])
  }

  @Test func `a desk that was put back shows, rebuilds and checks like the one before`() throws {
    let made = try desk.json("backup", copy)
    expectNoDifference(
      made.keys, ["createdAt", "entries", "file", "files", "leftOut", "locked", "size"])
    let restored = try Ysq.run(
      "恢复", copy, "--desk", new, "--key", desk.folder + "/key", "--json")
    expectNoDifference(restored.code, 0)
    expectNoDifference(
      try JSON(restored.output).keys, ["createdAt", "desk", "entries", "locked", "program"])
    for words in [["show", "2026-0001"], ["due"], ["list"], ["rebuild"], ["check"], ["due"]] {
      let old = try Ysq.run(
        words + ["--json", "--desk", desk.folder], environment: ["YSQ_TODAY": "2026-03-16"])
      let again = try Ysq.run(
        words + ["--json", "--desk", new], environment: ["YSQ_TODAY": "2026-03-16"])
      expectNoDifference(again.output, old.output, "\(words)")
      expectNoDifference([old.code, again.code], [0, 0])
    }
  }

  @Test func `without the key a desk is put back locked and says where the key goes`() throws {
    #expect(try desk.run("备份", copy).code == 0)
    let restored = try Ysq.run("restore", copy, "--desk", new)
    #expect(restored.output.contains("还没有密钥：把另存的密钥文件放到 \(new)/key"))
    #expect(try ysq("due", "--desk", new).code == 0)
    #expect(try ysq("note", "2026-0001", "--text", "x", "--desk", new).code == 65)
    try FileManager.default.copyItem(atPath: desk.folder + "/key", toPath: new + "/key")
    #expect(try ysq("note", "2026-0001", "--text", "x", "--desk", new).code == 0)
  }

  @Test func `bad input is one sentence, and changes nothing`() throws {
    #expect(try desk.run("backup", copy).code == 0)
    let there = SampleDesk.place("x")
    expectNoDifference(
      try [
        desk.run("backup", copy), desk.run("backup", desk.folder + "/a.tar"),
        desk.run("backup", "/nowhere/a.tar"), Ysq.run("restore", copy, "--desk", desk.folder),
        Ysq.run("restore", "/nowhere.tar", "--desk", new),
        Ysq.run("restore", desk.folder + "/profile.yaml", "--desk", new),
        Ysq.run("restore", copy, "--desk", new, "--key", desk.folder + "/profile.yaml"),
        Ysq.run("restore", copy, "--desk", new, "--key", there), Ysq.run("restore", "--desk", new),
        Ysq.run("backup", copy, "--desk", there),
      ].map(\.code), [65, 65, 66, 65, 66, 65, 65, 66, 64, 66])
    expectNoDifference(
      try FileManager.default.contentsOfDirectory(atPath: place), ["案件台.tar"])
  }

  @Test func `a desk whose profile does not load is copied and put back`() throws {
    try Data("机关：无".utf8).write(to: URL(filePath: desk.folder + "/profile.yaml"))
    #expect(try desk.run("backup", copy).code == 0)
    #expect(try Ysq.run("restore", copy, "--desk", new).code == 0)
    expectNoDifference(try String(contentsOfFile: new + "/profile.yaml", encoding: .utf8), "机关：无")
  }

  @Test func `kill -9 while copying or putting back leaves the old or the whole, nothing else`()
    throws
  {
    #expect(try desk.run("backup", copy).code == 0)
    for round in 0..<12 {
      try kill(["backup", copy, "--replace", "--desk", desk.folder], after: round)
      try kill(["restore", copy, "--desk", new], after: round)
      let isThere = FileManager.default.fileExists(atPath: new)
      #expect(try !isThere || ysq("check", "--desk", new).code == 0)
      if isThere { try FileManager.default.removeItem(atPath: new) }
    }
    #expect(try Ysq.run("restore", copy, "--desk", new).code == 0)
    #expect(try desk.run("backup", copy, "--replace").code == 0)
    expectNoDifference(
      try FileManager.default.contentsOfDirectory(atPath: place).sorted(), ["new", "案件台.tar"])
  }

  /// Starts a line and kills it after some turns of the processor, a few more each round.
  private func kill(_ words: [String], after round: Int) throws {
    let process = Ysq.process(words)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<(round * 6_000) { sched_yield() }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
