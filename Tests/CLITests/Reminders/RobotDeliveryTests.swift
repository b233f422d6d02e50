import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

/// Digests in a real web server on loopback, in the forms of the public robots.
@Suite(.enabled(if: PythonServer.isInstalled))
struct RobotDeliveryTests {
  let server: PythonServer
  let office: ReminderDesk

  init() throws {
    server = try PythonServer("webhook.py")
    let robots = ["周文静": "企业微信", "李某某": "钉钉", "孙某某": "飞书", "周明远": "通用"]
    var people = ReminderDesk.people
    for (name, kind) in robots {
      let secret = kind == "钉钉" ? ", 密钥文件: robot-secret" : ""
      people = people.replacing(
        "姓名: \(name),",
        with: "姓名: \(name), 机器人: {类型: \(kind), "
          + "地址: \"http://127.0.0.1:\(server.port)/\(kind == "钉钉" ? "ding?token=a" : "r")\""
          + "\(secret)},")
    }
    office = try ReminderDesk(people: people)
    try Data("SEC-sample\n".utf8).write(
      to: URL(filePath: office.desk.folder + "/robot-secret"))
    try office.logCases()
  }

  private func requests() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: server.folder).sorted().map {
      try String(contentsOfFile: server.folder + "/" + $0, encoding: .utf8)
    }
  }

  @Test func `each robot is sent its own form, once`() throws {
    try expectNoDifference(office.sent(on: "2026-09-30", "webhook").count, 5)
    let texts = try requests()
    expectNoDifference(texts.count, 4)
    for form in ["\"msgtype\":\"markdown\"", "\"msg_type\":\"text\"", "sign=", "\"digest\""] {
      #expect(texts.joined().replacing(" ", with: "").contains(form), "\(form)")
    }
    try expectNoDifference(office.sent(on: "2026-09-30", "webhook"), [])
    expectNoDifference(try requests().count, 4)
    // Mail is another channel, and tells the same people again.
    try expectNoDifference(office.sent(on: "2026-09-30", "sendmail").count, 5)
  }

  @Test func `a robot that declines is told again`() throws {
    try server.order("answer 200 {\"errcode\":310000,\"errmsg\":\"sign not match\"}")
    office.desk.today = "2026-09-21"
    try expectNoDifference(
      office.desk.run("remind", "--channel", "webhook"),
      Outcome(
        75,
        errors: "1 份提醒没有发出：李某某（机器人没有接受（310000 sign not match））；"
          + "已发出 0 份；没有发出的一项不少，下次运行时再发。\n"))
    try server.order("answer 500 {}")
    let outcome = try office.desk.run("remind", "--channel", "webhook")
    #expect(outcome.errors.contains("服务器拒绝（500）"))
    try server.order("answer 200 {\"errcode\":0}")
    try expectNoDifference(
      office.sent(on: "2026-09-21", "webhook"), ["李某某 2026-0001 reply 5"])
  }
}
