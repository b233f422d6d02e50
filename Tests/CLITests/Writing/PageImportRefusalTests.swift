import CustomDump
import Foundation
import Support
import Testing

/// Pages that cannot become an entry, and what a person is asked.
struct PageImportRefusalTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: [
    ("甲\n", "", "missingOption", 64), ("甲\n", "--dry-run --yes", "contradiction", 64),
    ("甲\n", "--yes", "fieldMissing", 65), ("\n", "--yes --formed 2026-05-06", "fieldMissing", 65),
    ("甲\n", "--yes --formed 2026-12-01", "future", 65),
    ("甲\n", "--dry-run --formed 2026-05-06 --published 2026-05-05", "publishedBeforeFormed", 65),
    ("<!DOCTYPE html>\n<html>", "--dry-run", "pageSource", 65),
    ("\u{0}甲", "--dry-run", "notText", 65),
    ("甲\n", "--yes --formed 2026-05-06 --within 7", "missingOption", 64),
  ])
  func `nothing is registered`(_ text: String, _ rest: String, _ code: String, _ exit: Int32) throws
  {
    let file = try desk.file("网页.txt", text)
    let refused = try desk.refusal("publication import \(file) \(rest)")
    expectNoDifference([refused.code, "\(refused.exit)"], [code, "\(exit)"])
    expectNoDifference(try desk.run("publication list --json").output, "[]\n")
  }

  @Test func `a file that is not there is 66`() throws {
    let refused = try desk.refusal("publication import /nowhere/网页.txt --dry-run")
    expectNoDifference([refused.code, "\(refused.exit)"], ["noSuchFile", "66"])
  }

  @Test func `a trial says what is missing and needs no desk`() throws {
    let file = try desk.file("网页.txt", "甲\n正文\n")
    let outcome = try Ysq.run(
      "publication", "import", file, "--dry-run", "--desk", "/nowhere/desk")
    expectNoDifference(outcome.code, 66)
    let without = try Ysq.run(
      "publication", "import", file, "--dry-run",
      environment: ["YSQ_TODAY": "2026-11-23", "YSQ_DESK": "/nowhere/desk"])
    expectNoDifference(without.code, 0)
    #expect(without.output.hasSuffix("还不能登记：请写明成文日期（--formed）。\n这是试读，没有存入。\n"))
  }

  @Test func `GB18030 is read`() throws {
    // 临江区规划, a line that is the title.
    let bytes: [UInt8] = [0xC1, 0xD9, 0xBD, 0xAD, 0xC7, 0xF8, 0xB9, 0xE6, 0xBB, 0xAE, 0x0A]
    let place = try desk.file("网页.txt", "")
    try Data(bytes).write(to: URL(filePath: place))
    let outcome = try desk.run("publication import \(place) --yes --formed 2026-11-02")
    #expect(outcome.output.hasPrefix("标题      临江区规划（第 1 行）\n"))
  }

  @Test(arguments: [("是", "公2026-0001  待公开"), ("否", "没有这样的信息。\n")])
  func `on a terminal it is shown and asked for`(_ answer: String, _ listed: String) throws {
    let file = try desk.file("网页.txt", "甲\n正文\n")
    let talk = try Conversation(
      desk, "publication import \(file) --formed 2026-11-02", answer)
    #expect(talk.result.contains("没有找到公开日期，按待公开登记；已经公开的请用 --published 写明。\n"))
    #expect(talk.screen.contains("登记这条信息吗？（是/否）"))
    #expect(try desk.run("publication list").output.contains(listed))
  }

  private static let shared = SharedFolder.url("published")

  @Test(
    .enabled(if: shared != nil),
    arguments: [("liangshan", "2024-10-22", "met"), ("lianyungang", "2017-05-27", "missed")])
  func `the two published plans are imported with their clocks`(
    _ plan: String, _ due: String, _ state: String
  ) throws {
    let file = try #require(Self.shared).appending(path: "\(plan)-population-plan.txt").path
    let outcome = try desk.run("publication import \(file) --yes --json")
    let read = try JSONDecoder().decode(Read.self, from: Data(outcome.output.utf8))
    expectNoDifference(read.deadlines, [Read.Clock(due: due, state: state)])
  }

  private struct Read: Decodable {
    let deadlines: [Clock]

    struct Clock: Decodable, Equatable {
      let due: String
      let state: String
    }
  }
}
