import CaseStore
import Messages
import WorkingDays

/// The wording of digests. They name cases, terms, days and units, and no applicant.
struct DigestWords {
  let office: String
  let today: Day

  func digest(_ recipient: String, _ told: [ToldClock]) -> DailyDigest {
    let groups = ReminderGroup.allCases.compactMap { group -> DailyDigest.Group? in
      let items = told.filter { self.group($0.clock) == group }.map(item)
      return items.isEmpty ? nil : DailyDigest.Group(title: group.rawValue, items: items)
    }
    return DailyDigest(
      office: office, recipient: recipient, day: today.description, title: title(told),
      groups: groups)
  }

  /// `依申请公开：11月26日提醒 5 项（逾期 1 项）`
  private func title(_ told: [ToldClock]) -> String {
    let late = told.count { $0.clock.isLate(on: today) }
    return
      "依申请公开：\(today.month)月\(today.dayOfMonth)日提醒 \(told.count) 项\(late > 0 ? "（逾期 \(late) 项）" : "")"
  }

  func item(_ told: ToldClock) -> DailyDigest.Item {
    let clock = told.clock
    let isAsked = clock.hasTerm && clock.due.map { $0 > clock.lastDay } ?? true
    return DailyDigest.Item(
      number: clock.clock.number, term: clock.clock.term, start: clock.clock.start,
      due: clock.due?.description, earliestDue: clock.hasTerm ? clock.lastDay.description : nil,
      rung: told.rung, matter: clock.matter,
      lastDay: (clock.hasTerm ? "" : clock.clock.term == OpenClock.paper ? "收件 " : "交邮 ")
        + "\(clock.lastDay) \(clock.lastDay.weekday.title.replacing("星期", with: "周"))",
      standing: standing(clock),
      note: [
        isAsked ? "征求意见中，按今天收到意见计算" : nil,
        clock.isProvisional ? "暂定，等那一年的放假通知" : nil,
        told.missed > 0 ? "此前 \(told.missed) 次提醒没有发出" : nil,
      ].compactMap { $0 }.joinedIfAny("；"),
      owner: [clock.unit, clock.handler].compactMap { $0 }.joinedIfAny(" "))
  }

  private func standing(_ clock: OpenClock) -> String {
    if !clock.hasTerm { return clock.daysLeft == 0 ? "今天" : "已过 \(-clock.daysLeft) 个工作日" }
    if clock.lastDay == today { return "今天到期" }
    if clock.lastDay > today { return "还有 \(clock.daysLeft) 个工作日" }
    return clock.daysLeft == 0 ? "已过期" : "逾期 \(-clock.daysLeft) 个工作日"
  }

  private func group(_ clock: OpenClock) -> ReminderGroup {
    if clock.comesFirst { return .first }
    if clock.isLate(on: today) { return .late }
    return clock.lastDay == today ? .today : .soon
  }
}

/// The headings of a digest, in order.
enum ReminderGroup: String, CaseIterable {
  case first = "先办：待确认、来件、没有邮件号的信件"
  case late = "逾期"
  case today = "今天到期"
  case soon = "将到期"
}

/// A clock at the rung that is told of it.
struct ToldClock {
  let clock: OpenClock
  let rung: Int
  let caughtUpFrom: Int
  /// How many rungs were missed before.
  let missed: Int
}

extension [String] {
  fileprivate func joinedIfAny(_ separator: String) -> String? {
    isEmpty ? nil : joined(separator: separator)
  }
}
