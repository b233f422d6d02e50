import CustomDump
import Foundation
import Testing

/// Receipts that came from a desk of an earlier version, with form and way in the clear.
struct OlderReceiptTests {
  let desk: Desk

  init() throws {
    let first = try Desk()
    try first.enter("\(Line.log) --form 纸质")
    let path = try first.file("all.jsonl", "")
    try #require(first.run("export \(path) --reveal 迁移").code == 0)
    let older = try String(contentsOfFile: path, encoding: .utf8)
      .replacing(/"formText":"[0-9a-f]+"/, with: #""form":"纸质""#)
    desk = try Desk()
    _ = try desk.imported(desk.file("older.jsonl", older), "--yes")
  }

  @Test func `their words come out with a reason, and not in a masked export`() throws {
    let lines = try ["export", "export --reveal 核对"].map { try desk.json($0) }
    expectNoDifference(lines.map { $0.contains(#""form":"纸质""#) }, [false, true])
    let path = try desk.file("out.csv", "")
    try #require(desk.run("export \(path)").code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("纸质"))
  }

  @Test func `what is split from one holds them as a text`() throws {
    try desk.enter("split 2026-0001 --on 2026-03-03 --wants 施工图 --wants 验收报告")
    let lines = try desk.json("export --reveal 核对").split(separator: "\n")
    let piece = try #require(lines.first { $0.contains(#""stream":"2026-0002""#) })
    #expect(piece.contains(#""formText":""#) && piece.contains(#""text":"纸质""#), "\(piece)")
    #expect(!piece.contains(#""form":"#), "\(piece)")
  }
}
