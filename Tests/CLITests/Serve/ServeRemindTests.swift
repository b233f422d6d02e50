import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

/// The service that reminds by itself.
struct ServeRemindTests {
  @Test func `it sends once what a run of remind would send, and a restart sends nothing again`()
    throws
  {
    let office = try ReminderDesk(rules: "提醒: {时限: 20}\n")
    try office.logCases()
    office.desk.today = "2026-09-30"
    for _ in 0..<2 {
      let service = try ServedProcess(office.desk, "--remind", "00:00")
      try service.waitFor("reminded")
      service.signal(SIGTERM)
      expectNoDifference(service.end(), 0)
    }
    expectNoDifference(office.kept, 4)
    expectNoDifference(try office.sent(on: "2026-09-30"), [])
  }

  @Test func `what could not be sent is told once in the log, and nothing is lost`() throws {
    let office = try ReminderDesk(rules: "提醒: {时限: 20}\n")
    try office.logCases()
    office.desk.today = "2026-09-30"
    try FileManager.default.removeItem(atPath: office.outbox)
    let service = try ServedProcess(office.desk, "--remind", "00:00")
    try service.waitFor("reminders not sent")
    service.signal(SIGTERM)
    expectNoDifference(service.end(), 0)
    expectNoDifference(
      try service.lines().filter { $0["level"].word == "error" }.column("event"),
      ["reminders not sent"])
    try FileManager.default.createDirectory(
      atPath: office.outbox, withIntermediateDirectories: true)
    expectNoDifference(try office.sent(on: "2026-09-30").count, 5)
  }

  @Test func `a desk that names no way to send is told so before the service starts`() throws {
    let desk = try SampleDesk(today: "2026-03-12")
    expectNoDifference(
      try desk.run("serve", "--port", "0", "--remind", "8:30"),
      Outcome(
        65, errors: "机关设置里没有写怎样发出提醒；请在 profile.yaml 里写“发信”，或者在“人员”里写“机器人”。\n"))
  }

  @Test(arguments: ["24:00", "8", "8:5", "8:60", "08:30:00", "+8:30", "８:30", ""])
  func `what is no time of day is refused`(_ text: String) throws {
    let desk = try SampleDesk(today: "2026-03-12")
    let outcome = try desk.run("serve", "--port", "0", "--remind", text)
    expectNoDifference(outcome.code, 64)
    #expect(outcome.errors.hasPrefix("--remind：“\(text)”不是一天里的时刻"))
  }
}

extension [JSON] {
  fileprivate func column(_ key: String) -> [String] { map { $0[key].word } }
}
