@testable import Messages

extension DailyDigest {
  static func sample(items count: Int = 1, recipient: String = "李某某") -> DailyDigest {
    DailyDigest(
      office: "示例机关", recipient: recipient, day: "2026-09-30",
      title: "依申请公开：9月30日提醒 \(count) 项",
      groups: [Group(title: "将到期", items: (1...count).map(item))])
  }

  private static func item(_ serial: Int) -> Item {
    Item(
      number: "2026-000\(serial)", term: "reply", start: "2026-09-02", due: "2026-10-08",
      earliestDue: "2026-10-08", rung: 1, matter: "答复", lastDay: "2026-10-08 周四",
      standing: "还有 1 个工作日", note: nil, owner: "法规科 <李> & 某")
  }
}
