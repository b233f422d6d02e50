import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

/// Mail in a real server on loopback; nothing is lost and nothing is told twice.
@Suite(.enabled(if: PythonServer.isInstalled))
struct MailDeliveryTests {
  let server: PythonServer
  let office: ReminderDesk

  init() throws {
    server = try PythonServer("smtp.py")
    office = try ReminderDesk(
      mail: ", 服务器: 127.0.0.1, 端口: \(server.port), 加密: 无", rules: "提醒: {时限: 20}\n")
    try office.logCases()
    office.desk.today = "2026-09-30"
  }

  static let told = [
    "周文静 <zhou@example.gov.cn> 1. 2026-0004 答复：最后一天 2026-10-09 周五，还有 2 个工作日（此前 1 次提醒没有发出）。",
    "周明远 <head@example.gov.cn> 1. 2026-0001 答复：最后一天 2026-09-29 周二，逾期 1 个工作日"
      + "（此前 4 次提醒没有发出；政务公开科 李某某）。",
    "孙某某 <sun@example.gov.cn> 1. 2026-0003 答复：最后一天 2026-10-08 周四，还有 1 个工作日"
      + "（此前 2 次提醒没有发出；法规科 钱某某）。",
    "李某某 <li@example.gov.cn> 1. 2026-0001 答复：最后一天 2026-09-29 周二，逾期 1 个工作日"
      + "（此前 4 次提醒没有发出；政务公开科 李某某）。",
    "李某某 <li@example.gov.cn> 1. 2026-0002 答复：最后一天 2026-09-30 周三，今天到期"
      + "（此前 3 次提醒没有发出；政务公开科 李某某）。",
  ]

  private func remind() throws -> Outcome { try office.desk.run("remind", "--channel", "mail") }

  @Test func `a mail arrives whole`() throws {
    expectNoDifference(try remind().code, 0)
    let mails = try server.mails()
    expectNoDifference(mails.told, Self.told)
    let mail = try #require(mails.first { $0.to.contains("li@") })
    expectNoDifference(mail.defects, [])
    expectNoDifference(mail.subject, "依申请公开：9月30日提醒 2 项（逾期 1 项）")
    expectNoDifference(mail.from, "示例机关 <desk@example.gov.cn>")
    expectNoDifference(
      mail.headers,
      [
        "Auto-Submitted", "Content-Transfer-Encoding", "Content-Type", "Date", "From",
        "MIME-Version", "Message-ID", "Subject", "To",
      ])
    #expect(mail.date.hasSuffix("+0800"))
  }

  @Test(
    arguments: [
      "ehlo 0", "ehlo 2", "mail 1", "rcpt 3", "data 0", "data 1", "data 2", "data 3",
    ])
  func `killed at any point and run again, each rung is told once`(_ instant: String) throws {
    try server.order("hold \(instant)")
    let process = Ysq.process(
      ["remind", "--channel", "mail", "--desk", office.desk.folder],
      ["YSQ_TODAY": "2026-09-30"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    expectNoDifference(server.line(), "held")
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try server.order("accept")
    expectNoDifference(try remind().code, 0)
    let mails = try server.mails()
    expectNoDifference(mails.told, Self.told)
    expectNoDifference(mails.count, instant.hasPrefix("data") ? 5 : 4)
    expectNoDifference(try remind().output, "2026-09-30（星期三）没有新的提醒要发。\n")
    expectNoDifference(try server.mails().count, mails.count)
  }

  @Test func `two processes at once tell each rung once`() throws {
    try server.order("hold data 1")
    let words = ["remind", "--channel", "mail", "--desk", office.desk.folder]
    let first = Ysq.process(words, ["YSQ_TODAY": "2026-09-30"])
    first.standardOutput = FileHandle.nullDevice
    first.standardError = FileHandle.nullDevice
    try first.run()
    expectNoDifference(server.line(), "held")
    try server.order("accept")
    expectNoDifference(try remind().code, 0)
    // The one that is being sent is left to the first, which still stands before the server.
    expectNoDifference(try server.mails().count, 4)
    kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    expectNoDifference(try remind().code, 0)
    expectNoDifference(try server.mails().count, 5)
    expectNoDifference(try server.mails().told, Self.told)
  }

  @Test func `a server that knows no recipient costs nothing but the day`() throws {
    try server.order("refuse")
    try expectNoDifference(
      remind(),
      Outcome(
        75,
        errors: "4 份提醒没有发出：\(Self.everybody("服务器拒绝（550）"))；"
          + "已发出 0 份；没有发出的一项不少，下次运行时再发。\n"))
    try server.order("accept")
    expectNoDifference(try remind().code, 0)
    expectNoDifference(try server.mails().told, Self.told)
  }

  @Test func `a connection that breaks off is tried again with the same message`() throws {
    try server.order("break")
    let outcome = try remind()
    expectNoDifference(outcome.code, 75)
    #expect(outcome.errors.hasPrefix("1 份提醒没有发出："), "\(outcome.errors)")
    #expect(outcome.errors.contains("（连接中断），另有 3 份没有试发；"), "\(outcome.errors)")
    try server.order("accept")
    expectNoDifference(try remind().code, 0)
    expectNoDifference(try server.mails().count, 5)
    expectNoDifference(try server.mails().told, Self.told)
  }

  @Test func `a server that answers nothing is left after the limit`() throws {
    let short = try ReminderDesk(
      mail: ", 服务器: 127.0.0.1, 端口: \(server.port), 加密: 无", rules: "提醒: {时限: 1}\n")
    try short.logCases()
    short.desk.today = "2026-09-21"
    try server.order("hold ehlo 0")
    try expectNoDifference(
      short.desk.run("remind", "--channel", "mail", "--json"),
      Outcome(
        75,
        errors: """
          {"code":"remindersNotSent","message":"1 份提醒没有发出：李某某（超过时限没有回应）",\
          "field":null,"where":null,"article":null,\
          "hint":"已发出 0 份；没有发出的一项不少，下次运行时再发"}

          """))
    expectNoDifference(server.line(), "held")
    try server.order("accept")
    try expectNoDifference(
      short.sent(on: "2026-09-21", "mail"), ["李某某 2026-0001 reply 5"])
  }

  @Test func `a server that is not there is said once, and the next day tells the newest`() throws {
    let port = try PythonServer("smtp.py").port
    let lonely = try ReminderDesk(mail: ", 服务器: 127.0.0.1, 端口: \(port), 加密: 无")
    try lonely.logCases()
    lonely.desk.today = "2026-09-22"
    try expectNoDifference(
      lonely.desk.run("remind", "--channel", "mail"),
      Outcome(
        75, errors: "1 份提醒没有发出：李某某（连不上服务器）；已发出 0 份；没有发出的一项不少，下次运行时再发。\n"))
    try expectNoDifference(
      lonely.sent(on: "2026-09-23"),
      [
        "孙某某 2026-0003 reply 5", "李某某 2026-0001 reply 3", "李某某 2026-0002 reply 5",
      ])
  }

  @Test func `mail goes over a secret connection to a server that is known`() throws {
    let (certificate, key) = try Self.certificate()
    let secret = try PythonServer("smtp.py", certificate, key)
    for (keys, code) in [("", 75), (", 根证书: \(certificate)", 0)] as [(String, Int32)] {
      let office = try ReminderDesk(mail: ", 服务器: 127.0.0.1, 端口: \(secret.port)\(keys)")
      try office.logCases()
      office.desk.today = "2026-09-21"
      let outcome = try office.desk.run("remind", "--channel", "mail")
      expectNoDifference(outcome.code, code, "\(outcome.errors)")
      #expect(outcome.errors.contains("证书不可信") == (code == 75))
    }
    expectNoDifference(try secret.mails().count, 1)
  }

  private static func everybody(_ why: String) -> String {
    ["周文静", "李某某", "孙某某", "周明远"].map { "\($0)（\(why)）" }.joined(separator: "、")
  }

  private static func certificate() throws -> (String, String) {
    let paths = (SampleDesk.place("cert.pem"), SampleDesk.place("key.pem"))
    let process = StartedProgram()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=localhost",
      "-addext", "subjectAltName=IP:127.0.0.1", "-out", paths.0, "-keyout", paths.1,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return paths
  }
}
