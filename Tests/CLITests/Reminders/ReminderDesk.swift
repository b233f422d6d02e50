import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

/// A desk with people, three cases in one unit and one in another, and a command that keeps what
/// it is sent.
final class ReminderDesk {
  let desk: SampleDesk
  let outbox = SampleDesk.place("outbox")

  static let people = """
    人员:
      - {姓名: 周文静, 角色: 工作机构, 邮箱: zhou@example.gov.cn}
      - {姓名: 李某某, 角色: 经办人, 单位: 政务公开科, 邮箱: li@example.gov.cn}
      - {姓名: 孙某某, 角色: 单位联系人, 单位: 法规科, 邮箱: sun@example.gov.cn}
      - {姓名: 周明远, 角色: 工作机构负责人, 邮箱: head@example.gov.cn}

    """

  /// - Parameter mail: the keys of 邮件 besides the sender and the command that keeps mail.
  init(mail: String = "", people: String = people, rules: String = "") throws {
    try FileManager.default.createDirectory(atPath: outbox, withIntermediateDirectories: true)
    let command = try SampleDesk.file("sendmail", "#!/bin/sh\ncat > \(outbox)/$$.eml\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command)
    desk = try SampleDesk(
      today: "2026-09-01",
      profile: people + rules
        + "发信: {发件邮箱: desk@example.gov.cn, 命令: \(command)\(mail)}\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: outbox) }

  /// Logs four cases on four days, so that each has its own last day.
  func logCases() throws {
    for (day, unit, handler) in [
      ("2026-09-01", "政务公开科", "李某某"), ("2026-09-02", "政务公开科", "李某某"),
      ("2026-09-03", "法规科", "钱某某"), ("2026-09-04", nil, nil),
    ] as [(Day, String?, String?)] {
      desk.today = day
      let number = try desk.log(.inPerson, on: day)
      if let unit {
        _ = try desk.office.assign(
          number, unit: unit, handler: handler, returnBy: nil, .on(day))
      }
    }
  }

  /// Runs reminders by mail on a day and returns the clocks that it says it sent.
  func sent(on day: Day, _ channel: String = "sendmail") throws -> [String] {
    desk.today = day
    return try Reminded(desk.run("remind", "--channel", channel, "--json")).told
  }

  /// How many mails the command kept.
  var kept: Int { (try? FileManager.default.contentsOfDirectory(atPath: outbox).count) ?? 0 }
}

/// What `remind --json` says.
struct Reminded: Decodable {
  struct Message: Decodable {
    let recipient: String
    let state: String
    let items: [Item]
  }

  struct Item: Decodable {
    let number: String
    let term: String
    let rung: Int
    let note: String?
  }

  let quietHours: String?
  let messages: [Message]
  let unreached: [Item]

  init(_ outcome: Outcome) throws {
    try #require(outcome.code == 0, "\(outcome.errors)")
    self = try JSONDecoder().decode(Reminded.self, from: Data(outcome.output.utf8))
  }

  /// `李某某 2026-0001 reply 5`
  var told: [String] {
    messages.flatMap { message in
      message.items.map { "\(message.recipient) \($0.number) \($0.term) \($0.rung)" }
    }
    .sorted()
  }
}
