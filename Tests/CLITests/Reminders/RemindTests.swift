import CustomDump
import Foundation
import Statute
import Support
import Testing
import WorkingDays

/// Which rung of which clock is told to whom on which day.
///
/// The cases end on 29 and 30 September, 8 and 9 October 2026. 20 September is a make-up day, 25 to
/// 27 September is Mid-Autumn, 1 to 7 October National Day, 10 October a make-up day again.
struct RemindTests {
  let office: ReminderDesk

  init() throws {
    office = try ReminderDesk()
    try office.logCases()
  }

  @Test func `each rung is told on its working day, and the head hears what is late`() throws {
    let days: [(Day, [String])] = [
      ("2026-09-18", []), ("2026-09-20", []),
      ("2026-09-21", ["李某某 2026-0001 reply 5"]),
      ("2026-09-22", ["李某某 2026-0002 reply 5"]),
      ("2026-09-23", ["孙某某 2026-0003 reply 5", "李某某 2026-0001 reply 3"]),
      ("2026-09-24", ["周文静 2026-0004 reply 5", "李某某 2026-0002 reply 3"]),
      ("2026-09-25", []), ("2026-09-27", []),
      ("2026-09-28", ["孙某某 2026-0003 reply 3", "李某某 2026-0001 reply 1"]),
      (
        "2026-09-29",
        ["周文静 2026-0004 reply 3", "李某某 2026-0001 reply 0", "李某某 2026-0002 reply 1"]
      ),
      (
        "2026-09-30",
        [
          "周明远 2026-0001 reply -1", "孙某某 2026-0003 reply 1", "李某某 2026-0001 reply -1",
          "李某某 2026-0002 reply 0",
        ]
      ),
      ("2026-10-01", []), ("2026-10-07", []),
      (
        "2026-10-08",
        [
          "周文静 2026-0004 reply 1", "周明远 2026-0001 reply -2", "周明远 2026-0002 reply -1",
          "孙某某 2026-0003 reply 0", "李某某 2026-0001 reply -2", "李某某 2026-0002 reply -1",
        ]
      ),
    ]
    for (day, told) in days {
      expectNoDifference(try office.sent(on: day), told, "\(day)")
    }
    try expectNoDifference(
      office.sent(on: "2026-10-10").filter { $0.hasSuffix("-4") },
      [
        "周明远 2026-0001 reply -4", "李某某 2026-0001 reply -4",
      ])
    try expectNoDifference(office.sent(on: "2026-10-11"), [])
  }

  @Test func `a second run on the same day sends nothing`() throws {
    try expectNoDifference(office.sent(on: "2026-09-30").count, 5)
    let kept = office.kept
    try expectNoDifference(office.sent(on: "2026-09-30"), [])
    expectNoDifference(office.kept, kept)
    expectNoDifference(kept, 4)
  }

  @Test func `after a missed week only the newest rung is told, and how many were missed`() throws {
    try expectNoDifference(
      office.sent(on: "2026-09-22"), ["李某某 2026-0001 reply 5", "李某某 2026-0002 reply 5"])
    office.desk.today = "2026-10-08"
    let run = try Reminded(office.desk.run("remind", "--channel", "sendmail", "--json"))
    let notes = run.messages.flatMap { message in
      message.items.map { "\(message.recipient) \($0.number) \($0.rung) \($0.note ?? "-")" }
    }
    expectNoDifference(
      notes.sorted(),
      [
        "周文静 2026-0004 1 此前 2 次提醒没有发出", "周明远 2026-0001 -2 此前 5 次提醒没有发出",
        "周明远 2026-0002 -1 此前 4 次提醒没有发出", "孙某某 2026-0003 0 此前 3 次提醒没有发出",
        "李某某 2026-0001 -2 此前 4 次提醒没有发出", "李某某 2026-0002 -1 此前 3 次提醒没有发出",
      ])
    try expectNoDifference(office.sent(on: "2026-10-08"), [])
  }

  @Test func `a longer term begins the ladder anew`() throws {
    try expectNoDifference(office.sent(on: "2026-09-21"), ["李某某 2026-0001 reply 5"])
    office.desk.today = "2026-09-22"
    _ = try office.desk.run(
      "extend", "2026-0001", "--days", "3", "--approved-by", "周明远", "--approved-on",
      "2026-09-22", "--told-on", "2026-09-22")
    try expectNoDifference(
      office.sent(on: "2026-09-24").filter { $0.contains("0001") }, ["李某某 2026-0001 reply 5"])
  }

  @Test func `a reply that is sent is told no more`() throws {
    office.desk.today = "2026-09-21"
    _ = try office.desk.run("withdraw", "2026-0001", "--on", "2026-09-21")
    try expectNoDifference(office.sent(on: "2026-09-21"), [])
  }

  @Test func `a dry run tells what would be sent and records nothing`() throws {
    office.desk.today = "2026-09-21"
    for _ in 1...2 {
      let outcome = try office.desk.run("remind", "--channel", "sendmail", "--dry-run")
      expectNoDifference(
        outcome,
        Outcome(
          0,
          output: """
            2026-09-21（星期一）：要发出 1 份提醒，共 1 项；这次没有发送，也没有记录。

            李某某（经办人，政务公开科）
            将到期
            案号         事项  最后一天         工作日           承办和说明
              2026-0001  答复  2026-09-29 周二  还有 5 个工作日  政务公开科 李某某

            """))
    }
    expectNoDifference(office.kept, 0)
    try expectNoDifference(office.sent(on: "2026-09-21"), ["李某某 2026-0001 reply 5"])
  }

  @Test func `what waits without a term comes first`() throws {
    office.desk.today = "2026-09-07"
    _ = try office.desk.run("paper", "add", "--channel", "fax", "--on", "2026-09-07")
    try office.desk.log(.email, on: "2026-09-07")
    _ = try office.desk.run(
      "decide", "2026-0004", "--on", "2026-09-07", "--as", "petition", "--reason", "信访事项")
    _ = try office.desk.run("sent", "2026-0004", "--on", "2026-09-07", "--means", "chinaPost")
    office.desk.today = "2026-09-08"
    let outcome = try office.desk.run("remind")
    expectNoDifference(
      outcome.output,
      """
      2026-09-08（星期二）：3 人有提醒。

      周文静（工作机构）
      先办：待确认、来件、没有邮件号的信件
      案号           事项                      最后一天              工作日           承办和说明
        2026-0005    与申请人确认              2026-09-08 周二       今天到期
        来2026-0005  来件没有登记，也没有了结  收件 2026-09-07 周一  已过 1 个工作日
        2026-0004    答复书交邮没有邮件号      交邮 2026-09-07 周一  已过 1 个工作日

      李某某（经办人，政务公开科）
      将到期
      案号         事项      最后一天         工作日           承办和说明
        2026-0001  补正告知  2026-09-10 周四  还有 2 个工作日  政务公开科 李某某
        2026-0002  补正告知  2026-09-11 周五  还有 3 个工作日  政务公开科 李某某

      孙某某（单位联系人，法规科）
      将到期
      案号         事项      最后一天         工作日           承办和说明
        2026-0003  补正告知  2026-09-14 周一  还有 4 个工作日  法规科 钱某某

      """)
  }

  @Test func `a paper waits until it is a case or is closed`() throws {
    office.desk.today = "2026-09-18"
    for _ in 1...3 {
      _ = try office.desk.run("paper", "add", "--channel", "fax", "--on", "2026-09-18")
    }
    _ = try office.desk.run(
      "paper", "close", "来2026-0005", "--on", "2026-09-18", "--as", "misdelivered")
    _ = try office.desk.run(
      "log", "--paper", "来2026-0006", "--channel", "fax", "--on", "2026-09-18", "--applicant",
      "王小明", "--kind", "person", "--wants", "预算")
    let waiting = try office.sent(on: "2026-09-18").filter { $0.contains("paper") }
    expectNoDifference(waiting, ["周文静 来2026-0007 paper 0"])
  }

  @Test func `in quiet hours nothing is sent, and the next run sends it`() throws {
    let quiet = try ReminderDesk(rules: "提醒: {免打扰: \"00:00—24:00\"}\n")
    try quiet.logCases()
    quiet.desk.today = "2026-09-21"
    let outcome = try quiet.desk.run("remind", "--channel", "sendmail")
    expectNoDifference(outcome.code, 0)
    #expect(
      outcome.output.hasPrefix(
        "2026-09-21（星期一）：现在是免打扰时间（00:00—24:00），一份也没有发送，之后再运行时发出。\n"))
    expectNoDifference(quiet.kept, 0)
    let profile = quiet.desk.folder + "/profile.yaml"
    let text = try String(contentsOfFile: profile, encoding: .utf8)
    try Data(text.replacing("提醒: {免打扰: \"00:00—24:00\"}\n", with: "").utf8)
      .write(to: URL(filePath: profile))
    try expectNoDifference(quiet.sent(on: "2026-09-21"), ["李某某 2026-0001 reply 5"])
  }

  @Test func `what reaches nobody is said`() throws {
    let alone = try ReminderDesk(
      people: "人员:\n  - {姓名: 李某某, 角色: 经办人, 邮箱: li@example.gov.cn}\n")
    try alone.logCases()
    alone.desk.today = "2026-09-24"
    let outcome = try alone.desk.run("remind", "--channel", "sendmail")
    expectNoDifference(outcome.code, 0)
    expectNoDifference(
      outcome.errors,
      "有 2 项提醒没有人能收到（2026-0003 答复、2026-0004 答复）："
        + "请在 profile.yaml 的“人员”里写明工作机构的人和地址。\n")
    #expect(outcome.output.contains("\n没有人能收到\n"))
  }

  @Test func `mail without settings is refused before anything is recorded`() throws {
    let desk = try SampleDesk(today: "2026-09-21")
    try expectNoDifference(
      desk.run("remind", "--channel", "mail"),
      Outcome(
        65,
        errors: "机关配置没有写明怎样发邮件；请在 profile.yaml 写“发信”一节：发件邮箱、服务器、用户名、密码文件。\n"))
  }
}
