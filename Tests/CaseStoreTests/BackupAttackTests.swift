import Crypto
import CustomDump
import Files
import Foundation
import Testing

@testable import CaseStore

/// Copies that somebody else made, with sums that fit.
struct BackupAttackTests {
  let folder: TemporaryFolder
  let manifest: [UInt8]
  let database: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    let store = try Store.create(at: folder.path + "/desk", agency: "main", name: "示例机关")
    manifest = try store.read {
      try BackupManifest(program: "0.1.0", createdAt: "2026-03-02T01:15:00.000000Z", of: $0)
    }.bytes
    _ = try store.backUp(
      to: folder.path + "/sound.tar", replacing: false, program: "0.1.0",
      instant: "2026-03-02T01:15:00.000000Z", references: { _ in [] })
    let whole = try Array(Data(contentsOf: URL(filePath: folder.path + "/sound.tar")))
    let header = try #require(TarHeader(block: Array(whole[1_024..<1_536])))
    database = Array(whole[1_536..<(1_536 + header.length)])
  }

  private typealias Part = (name: String, bytes: [UInt8])

  private var sound: [Part] { [("manifest.json", manifest), ("desk.sqlite", database)] }

  /// Writes an archive of these parts with the right sums; `edit` changes the headers behind them.
  private func forge(_ parts: [Part], edit: (inout [UInt8]) -> Void = { _ in }) throws {
    var (bytes, sums): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      bytes += try file(part, edit)
      sums += Array("\(Hexadecimal.text(SHA256.hash(data: part.bytes)))  \(part.name)\n".utf8)
    }
    bytes += try file(("SHA256SUMS", sums)) { _ in }
    bytes += [UInt8](repeating: 0, count: 1_024)
    try Data(bytes).write(to: URL(filePath: folder.path + "/forged.tar"))
  }

  private func file(_ part: Part, _ edit: (inout [UInt8]) -> Void) throws -> [UInt8] {
    let header = try #require(TarHeader(name: part.name, length: part.bytes.count))
    var block = header.block
    if part.name.hasPrefix("templates") { edit(&block) }
    return block + part.bytes + [UInt8](repeating: 0, count: header.padding)
  }

  /// What restoring the forged copy throws; nothing may be left where it was to go.
  private func fault() throws -> BackupFault? {
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    defer {
      expectNoDifference(
        try? FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted(), before)
    }
    return #expect(throws: BackupFault.self) {
      try Store.restore(
        folder.path + "/forged.tar", to: folder.path + "/new", key: nil, references: { _ in [] })
    }
  }

  @Test func `the forger's tools make a copy that is taken`() throws {
    try forge(sound + [("templates/letters/reply.mustache", Array("{{title}}".utf8))])
    let restored = try Store.restore(
      folder.path + "/forged.tar", to: folder.path + "/new", key: nil, references: { _ in [] })
    expectNoDifference(restored.manifest.entries, 0)
  }

  @Test(arguments: [
    "../evil", "/etc/evil", "templates/../../evil", "templates/a/../../../evil", "templates//evil",
    "templates/./evil", "templates/", "templates/.hidden", "templates/a\\b", "templates/a\nb",
    "key",
    "desk.sqlite-wal", "attachments/evil", "attachments/../key", "letters/AB", "evil",
  ])
  func `a part that no copy has is refused, and reaches no place`(_ name: String) throws {
    try forge(sound + [(name, Array("evil".utf8))])
    expectNoDifference(try fault(), .unexpectedPart(name: name))
  }

  @Test(arguments: ["1", "2", "5", "L", "S", "x"])
  func `links, folders, sparse files and extended headers are damage`(_ kind: String) throws {
    try forge(sound + [("templates/a", Array("x".utf8))]) { block in
      block[156] = kind.utf8.first ?? 0
      block.replaceSubrange(157..<161, with: Array("/etc".utf8))
      block.replaceSubrange(148..<156, with: Array("        ".utf8))
      let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
      let digits = String(repeating: "0", count: 6 - sum.utf8.count) + sum
      block.replaceSubrange(148..<156, with: Array(digits.utf8) + [0, UInt8(ascii: " ")])
    }
    guard case .damaged = try fault() else { return #expect(Bool(false), "not damaged") }
  }

  @Test func `a part that says it is larger than the file is damage`() throws {
    try forge(sound + [("templates/a", Array("x".utf8))]) { block in
      block = TarHeader(name: "templates/a", length: 1 << 40)?.block ?? []
    }
    guard case .damaged = try fault() else { return #expect(Bool(false), "not damaged") }
  }

  @Test func `a part twice, or out of its order, is damage`() throws {
    let part: Part = ("templates/a", [])
    for parts in [sound + [part, part], [part] + sound, sound + [part, ("profile.yaml", [])]] {
      try forge(parts)
      #expect(try fault() != nil)
    }
  }

  @Test func `a copy without its database, or with another one, is refused`() throws {
    try forge([("manifest.json", manifest)])
    expectNoDifference(try fault(), .altered(path: "desk.sqlite"))
    let other = String(decoding: manifest, as: UTF8.self)
      .replacing("\"entries\" : 0", with: "\"entries\" : 7")
    try forge([("manifest.json", Array(other.utf8)), ("desk.sqlite", database)])
    expectNoDifference(try fault(), .notSound(CheckReport(isLocked: true)))
  }

  @Test func `a copy by a newer program says so`() throws {
    try forge([("manifest.json", Array(#"{"format":2,"program":"9.0"}"#.utf8))])
    expectNoDifference(try fault(), .newer(program: "9.0"))
  }

  @Test func `a packed bomb is no copy`() throws {
    let bomb: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3] + Array(repeating: 0, count: 4_096)
    try Data(bomb).write(to: URL(filePath: folder.path + "/forged.tar"))
    expectNoDifference(try fault(), .notABackup(path: folder.path + "/forged.tar"))
  }

  @Test func `a header beyond 8 GB keeps its length`() throws {
    let header = try #require(TarHeader(name: "desk.sqlite", length: 9 << 33))
    expectNoDifference(TarHeader(block: header.block), header)
  }
}
