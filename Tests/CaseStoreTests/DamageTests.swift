import CustomDump
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// A desk on a damaged disk: every flipped byte is noticed, or lies outside of anything stored.
struct DamageTests {
  let folder: TemporaryFolder
  let image: [UInt8]
  let pages: [Int]
  let stored: [String]

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.makeDesk()
    let long = #"{"wants":""# + String(repeating: "公开桥南村征地材料\u{FFFD}", count: 300) + "\"}"
    try store.write { transaction in
      for place in 0..<40 {
        let payload = place == 20 ? long : #"{"place":\#(place),"note":"保留\#u{FFFD}"}"#
        try transaction.append([draft("2026-\(place % 7)", place / 7 + 1, payload: payload)])
      }
    }
    let engine = try #require(store.engine as? SQLiteEngine)
    pages = try engine.outsideTransaction { database in
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return try Int.fetchAll(
        database, sql: "SELECT pageno FROM dbstat WHERE name = 'fact' ORDER BY pageno")
    }
    stored = try Self.dump(store)
    image = try Array(Data(contentsOf: URL(filePath: folder.path + "/desk.sqlite")))
  }

  /// Every stored value of the ledger with its type, read by position and by stream.
  private static func dump(_ store: Store) throws -> [String] {
    let columns = [
      "position", "stream", "sequence", "kind", "version", "day", "recordedAt",
      "recordedBy", "asHappened", "payload", "hash",
    ].map { "typeof(\($0)) || hex(\($0))" }
    let sql = "SELECT " + columns.joined(separator: " || ' ' || ") + " FROM fact ORDER BY "
    return try ["position", "stream, sequence"].flatMap { order in
      var lines: [String] = []
      try store.read { try $0.connection.each(sql + order, []) { lines.append(try $0.text(0)) } }
      return lines
    }
  }

  /// Opens a copy of the desk in which one byte is another.
  private func damaged(at offset: Int, by mask: UInt8) throws -> String {
    var bytes = image
    bytes[offset] ^= mask
    let copy = folder.path + "/copy"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: copy + "/desk.sqlite"))
    return copy
  }

  @Test func `the desk has pages of every sort`() {
    #expect(pages.count > 4)
    #expect(stored.count == 80)
  }

  @Test(arguments: [0x01, 0x80, 0xFF] as [UInt8])
  func `a flipped byte is noticed or was no part of a value`(_ mask: UInt8) throws {
    for offset in stride(from: Int(mask) % 53, to: 4_096 * pages.count, by: 53) {
      let place = (pages[offset / 4_096] - 1) * 4_096 + offset % 4_096
      let copy = try damaged(at: place, by: mask)
      guard try Store.check(at: copy).isSound else { continue }
      let values = try Self.dump(Store.open(at: copy))
      if values != stored { Issue.record("byte \(place) changed a value unseen") }
    }
  }

  @Test func `a desk of which only the beginning can be read says where it ends`() throws {
    let copy = folder.path + "/copy"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    var bytes = image
    let last = try #require(pages.last)
    for offset in ((last - 1) * 4_096)..<(last * 4_096) { bytes[offset] = 0 }
    try Data(bytes).write(to: URL(filePath: copy + "/desk.sqlite"))
    let report = try Store.check(at: copy)
    let bad = try #require(report.firstBad)
    #expect("\(bad.reason)".hasPrefix("unreadable"))
    expectNoDifference(bad.position, report.entries + 1)
    #expect(report.entries > 0)
  }

  @Test func `a file without its first page is reported and not opened`() throws {
    let copy = try damaged(at: 0, by: 0xFF)
    expectNoDifference(
      try Store.check(at: copy),
      CheckReport(faults: [.unreadable(part: "desk", detail: "file is not a database")]))
  }
}
