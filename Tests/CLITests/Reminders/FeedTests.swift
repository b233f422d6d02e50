import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

/// The calendar feed, as PyPI's icalendar reads it.
@Suite(.enabled(if: PythonServer.isInstalled))
struct FeedTests {
  let office: ReminderDesk
  let file = SampleDesk.place("feed.ics")

  init() throws {
    office = try ReminderDesk()
    try office.logCases()
  }

  private func publish() throws -> String {
    let outcome = try office.desk.run("remind", "--channel", "feed", "--out", file)
    expectNoDifference(outcome.code, 0)
    return outcome.output.replacing(file, with: "期限.ics")
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: file)) }

  private func events() throws -> [String] {
    try PythonServer.answer("feed.py", file).split(separator: "\n").map(String.init)
  }

  @Test func `the bytes change only when a clock did`() throws {
    expectNoDifference(try publish(), "已写入“期限.ics”：8 个期限；新增 8 个，变动 0 个，取消 0 个。\n")
    let first = try bytes()
    office.desk.today = "2026-09-07"
    expectNoDifference(try publish(), "已写入“期限.ics”：8 个期限；新增 0 个，变动 0 个，取消 0 个。\n")
    expectNoDifference(try bytes(), first)
    expectNoDifference(
      try events().filter { $0.contains("答复") },
      [
        "2026-0001 答复到期 2026-09-29..2026-09-30 CONFIRMED 0 "
          + "09-21 01:00, 09-23 01:00, 09-28 01:00, 09-29 01:00",
        "2026-0002 答复到期 2026-09-30..2026-10-01 CONFIRMED 0 "
          + "09-22 01:00, 09-24 01:00, 09-29 01:00, 09-30 01:00",
        "2026-0003 答复到期 2026-10-08..2026-10-09 CONFIRMED 0 "
          + "09-23 01:00, 09-28 01:00, 09-30 01:00, 10-08 01:00",
        "2026-0004 答复到期 2026-10-09..2026-10-10 CONFIRMED 0 "
          + "09-24 01:00, 09-29 01:00, 10-08 01:00, 10-09 01:00",
      ])
  }

  @Test func `a clock that moves or ends is published with a higher sequence`() throws {
    _ = try publish()
    office.desk.today = "2026-09-07"
    _ = try office.desk.run("withdraw", "2026-0002", "--on", "2026-09-07")
    _ = try office.desk.run(
      "extend", "2026-0001", "--days", "2", "--approved-by", "周明远", "--approved-on",
      "2026-09-07", "--told-on", "2026-09-07")
    expectNoDifference(try publish(), "已写入“期限.ics”：6 个期限；新增 0 个，变动 1 个，取消 2 个。\n")
    expectNoDifference(
      try events().filter { ($0.contains("0001") || $0.contains("0002")) && $0.contains("答复") },
      [
        "2026-0001 答复到期 2026-10-08..2026-10-09 CONFIRMED 1 "
          + "09-23 01:00, 09-28 01:00, 09-30 01:00, 10-08 01:00",
        "2026-0002 答复到期 2026-09-30..2026-10-01 CANCELLED 1",
      ])
    // Ninety days later every calendar has heard that it is cancelled.
    office.desk.today = "2026-12-07"
    _ = try publish()
    expectNoDifference(try events().filter { $0.contains("0002") }, [])
  }

  @Test func `a feed that cannot be written changes nothing`() throws {
    let outcome = try office.desk.run("remind", "--channel", "feed", "--out", "/nowhere/期限.ics")
    expectNoDifference(
      outcome,
      Outcome(66, errors: "不能写入“/nowhere/期限.ics”（文件夹不存在）；请先建立文件夹，或者换一个地方。\n"))
    expectNoDifference(try publish(), "已写入“期限.ics”：8 个期限；新增 8 个，变动 0 个，取消 0 个。\n")
  }
}
