import Messages
import Office
import WorkingDays

/// What a run of reminders showed, would send, or sent.
struct RemindPage: Shown {
  let view: RemindView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line(summary, .bold)
    for message in view.messages {
      page.line()
      page.line("\(message.recipient)（\(message.role)）", .bold)
      if message.digest.day != view.day { page.line("\(message.digest.day) 没有发出的。") }
      page.items(of: message.digest.groups)
    }
    guard !view.unreached.isEmpty else { return }
    page.line()
    page.line("没有人能收到", .bold)
    page.items(view.unreached)
  }

  private var summary: String {
    let day = Day(view.day).map(\.withWeekday) ?? view.day
    if let quiet = view.quietHours {
      return "\(day)：现在是免打扰时间（\(quiet)），一份也没有发送，之后再运行时发出。"
    }
    if view.messages.isEmpty, view.unreached.isEmpty {
      return view.channel == RemindChannel.terminal.rawValue
        ? "\(day)没有要提醒的期限。" : "\(day)没有新的提醒要发。"
    }
    let count = view.messages.count
    let items = view.messages.reduce(0) { $0 + $1.digest.items.count }
    switch view.messages.first?.state {
    case .sent: return "\(day)：已发出 \(count) 份提醒，共 \(items) 项。"
    case .planned: return "\(day)：要发出 \(count) 份提醒，共 \(items) 项；这次没有发送，也没有记录。"
    case .shown, nil: return "\(day)：\(count) 人有提醒。"
    }
  }
}

extension Page {
  fileprivate mutating func items(of groups: [DailyDigest.Group]) {
    for group in groups {
      line(group.title, group.items.contains { $0.rung < 0 } ? .red : nil)
      items(group.items)
    }
  }

  fileprivate mutating func items(_ items: [DailyDigest.Item]) {
    var table = Table(.text("案号"), .text("事项"), .text("最后一天"), .text("工作日"), .text("承办和说明"))
    for item in items {
      let rest = [item.owner, item.note].compactMap { $0 }.joined(separator: "；")
      table.add(
        "  \(item.number)", "\(item.matter)", "\(item.lastDay)",
        Table.Cell(item.standing, item.rung < 0 ? .red : item.rung == 0 ? .yellow : nil), "\(rest)")
    }
    self.table(table)
  }
}

/// The 每日清单 in a file.
struct PrintedPage: Shown {
  let view: RemindView
  let path: String?

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    let items = view.messages.reduce(view.unreached.count) { $0 + $1.digest.items.count }
    page.line("已写入“\(path ?? "")”：\(view.messages.count) 人，\(items) 项；用浏览器打开，按 A4 打印。")
  }
}

/// The calendar feed in a file.
struct FeedPage: Shown {
  let view: FeedView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line(
      "已写入“\(view.path)”：\(view.events) 个期限；新增 \(view.added) 个，变动 \(view.changed) 个，"
        + "取消 \(view.cancelled) 个。")
  }
}
