public import Statute

/// How reminders reach people; the first three only show what there is and record nothing.
public enum RemindChannel: String, Titled {
  case terminal, print, feed, mail, sendmail, webhook

  public var title: String {
    switch self {
    case .terminal: "终端"
    case .print: "打印"
    case .feed: "日历"
    case .mail: "邮件"
    case .sendmail: "本机邮件"
    case .webhook: "机器人"
    }
  }

  /// What the records call it; mail is mail, whichever way it leaves.
  var record: String { self == .webhook ? "webhook" : "mail" }

  /// Whether somebody can be reached by it.
  func reaches(_ officer: Officer) -> Bool {
    switch self {
    case .terminal, .print, .feed: true
    case .mail, .sendmail: officer.mailbox != nil
    case .webhook: officer.robot != nil
    }
  }
}
