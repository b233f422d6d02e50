import ArgumentParser
import Messages
import Office

struct RemindVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "提醒：按阶梯把要办的期限告诉经办人、承办单位，逾期的也告诉负责人",
    discussion: """
      提醒到期前 5、3、1、0 个工作日的，逾期以后每个工作日提醒；待确认的、没有了结的来件、
      交邮没有邮件号的信件排在最前。人员、阶梯、免打扰时间和发信方式写在 profile.yaml。
      终端、打印、日历只给人看，不作记录；邮件、本机邮件、机器人每一档只发一次，
      没有发出的下次运行时再发。
      ysq remind
      ysq 提醒 --channel mail --dry-run
      ysq remind --channel webhook
      ysq remind --channel print --out 每日清单.html
      ysq remind --channel feed --out 期限.ics
      """)

  @Option("怎样提醒；不写时为终端") var channel: RemindChannel?
  @Option("打印、日历写成哪个文件", noun: "文件") var out: String?
  @Flag(help: "只列出要发给谁、发什么，不发送，不记录")
  var dryRun = false
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.freshOffice(console)
    let channel = channel ?? .terminal
    try requireFile(channel)
    switch channel {
    case .feed:
      try console.show(FeedPage(view: office.publishFeed(to: out ?? "")))
    case .print:
      try show(office.remind(by: .print, dryRun: false), of: office.profile.name, console)
    case .terminal, .mail, .sendmail, .webhook:
      let view = try office.remind(
        by: channel, dryRun: dryRun, password: console.variable("YSQ_SMTP_PASSWORD"))
      tellUnreached(view, console)
      try console.show(RemindPage(view: view))
    }
  }

  /// On paper: in a file, or on stdout for a printer.
  private func show(_ view: RemindView, of name: String, _ console: Console) throws {
    if let out { try view.writeDailyList(of: name, to: out) }
    if console.isJSON || out != nil {
      try console.show(PrintedPage(view: view, path: out))
    } else {
      try console.write(view.dailyList(of: name))
    }
  }

  /// What reaches nobody is said where it is not on the page.
  private func tellUnreached(_ view: RemindView, _ console: Console) {
    guard !view.unreached.isEmpty else { return }
    let numbers = view.unreached.prefix(3).map { "\($0.number) \($0.matter)" }
    console.remark(
      "有 \(view.unreached.count) 项提醒没有人能收到（\(numbers.joined(separator: "、"))"
        + "\(view.unreached.count > 3 ? " 等" : "")）：请在 profile.yaml 的“人员”里写明工作机构的人和地址。")
  }

  private func requireFile(_ channel: RemindChannel) throws {
    if channel == .feed, out == nil {
      throw OfficeError(
        .usage, code: "missingOption", message: "没有写日历写到哪个文件", field: "--out",
        hint: "写 --out 和一个以 .ics 结尾的文件名")
    }
    if out != nil, channel != .feed, channel != .print {
      throw OfficeError(
        .usage, code: "optionNotForChannel", message: "“\(channel.title)”不写成文件", field: "--out",
        hint: "--out 与 --channel print 或者 --channel feed 同用")
    }
    if dryRun, !channel.leavesDesk {
      throw OfficeError(
        .usage, code: "optionNotForChannel", message: "“\(channel.title)”什么也不发送",
        field: "--dry-run",
        hint: "--dry-run 与 --channel mail、sendmail 或者 webhook 同用")
    }
  }
}

extension RemindChannel: Readable { static let noun = "方式" }

extension RemindChannel {
  fileprivate var leavesDesk: Bool { self == .mail || self == .sendmail || self == .webhook }
}
