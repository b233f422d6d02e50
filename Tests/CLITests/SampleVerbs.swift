import ArgumentParser
import Office
import Testing
import WorkingDays

@testable import CLI

/// A tree with one verb for what no verb of the program has yet.
struct SampleTree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ysq", abstract: "样例", subcommands: [SampleLog.self])
}

struct SampleLog: Verb {
  static let configuration = CommandConfiguration(commandName: "log", abstract: "登记")

  @Option("申请渠道") var channel: SampleChannel?
  @Option("申请事项") var item: [String]
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let on = try write.day(console)
    let channel = try console.required(channel, "--channel")
    let items = try console.required(item, "--item")
    guard on.year < 2100 else { throw Unforeseen() }
    let result = SampleResult(on: on, channel: channel.name, items: items)
    try console.show(result, found: on.year > 2050)
  }

  struct Unforeseen: Error {}
}

enum SampleChannel: String, NamedChoice {
  case inPerson, ordinaryMail, email

  var title: String {
    switch self {
    case .inPerson: "当面"
    case .ordinaryMail: "平信"
    case .email: "电子邮箱"
    }
  }
}

struct SampleResult: Shown {
  let on: Day
  let channel: String
  let items: [String]

  func draw(on page: inout Page) { page.line("\(on) \(channel) \(items.joined(separator: "、"))") }
}
