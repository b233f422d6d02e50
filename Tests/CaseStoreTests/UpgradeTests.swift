import CustomDump
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A desk of the first version, whose texts, persons and files lay open.
struct UpgradeTests {
  let folder: TemporaryFolder
  let text = Content(salt: Array(repeating: 7, count: 32), body: Array("桥南村的征收补偿方案".utf8))
  let erased = String(repeating: "e", count: 64)
  let file = Array("身份证 320705199001010003".utf8)

  init() throws {
    folder = try TemporaryFolder()
    let sql = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "first-version.sql")
    let first = try String(contentsOf: sql, encoding: .utf8)
    let digest = Hexadecimal.digest(file)
    let database = try DatabaseQueue(path: folder.path + "/desk.sqlite")
    try database.writeWithoutTransaction { [text, erased, file] database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: first)
      try database.execute(sql: "PRAGMA application_id = 1498632497; PRAGMA user_version = 1")
      try database.execute(
        sql: """
          INSERT INTO agency VALUES ('main', '示例机关');
          INSERT INTO chainHead VALUES ('main', 0, '');
          INSERT INTO person VALUES ('main', 'p1', 'person', '王小明', 'residentID',
            '320705199001010003', '13800001234', NULL, '桥南村 3 号');
          INSERT INTO attachment VALUES ('main', '\(digest)', '身份证.txt', \(file.count), 'text/plain');
          INSERT INTO attachment VALUES ('main', '\(digest)', '证件.txt', \(file.count), 'text/plain');
          INSERT INTO content VALUES ('main', '\(erased)', NULL, NULL);
          """)
      try database.execute(
        sql: "INSERT INTO content VALUES ('main', ?, ?, ?)",
        arguments: [text.digest, Data(text.salt), Data(text.body)])
    }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/attachments", withIntermediateDirectories: true)
    try Data(file).write(to: URL(filePath: folder.path + "/attachments/" + digest))
  }

  @Test func `it is sealed when it is opened, and nothing of it is lost`() throws {
    let store = try Store.open(at: folder.path)
    expectNoDifference(try store.read { [text] in try $0.content(text.digest) }, .some(text))
    expectNoDifference(try store.read { [erased] in try $0.content(erased) }, nil)
    expectNoDifference(
      try store.read { try $0.person("p1") },
      .some(
        Person(
          id: "p1", kind: "person", name: "王小明", idType: "residentID",
          idNumber: "320705199001010003", phone: "13800001234", address: "桥南村 3 号")))
    expectNoDifference(try store.read { try $0.personIDs(called: "王小明") }, ["p1"])
    expectNoDifference(
      try #require(store.attachments).bytes(of: Hexadecimal.digest(file)), file)
    try store.write { [text] in try $0.append([draft(asHappened: text.digest)]) }
    expectNoDifference(try store.check(), CheckReport(entries: 1))
    expectNoDifference(try Store.open(at: folder.path).check(), CheckReport(entries: 1))
  }

  @Test func `nothing open is left in the files afterwards`() throws {
    _ = try Store.open(at: folder.path)
    let paths = try #require(FileManager.default.subpaths(atPath: folder.path))
    for path in paths {
      let bytes = FileManager.default.contents(atPath: folder.path + "/" + path) ?? Data()
      for word in ["王小明", "320705199001010003", "13800001234", "征收补偿"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(path)")
      }
    }
  }
}
