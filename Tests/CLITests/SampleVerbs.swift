import ArgumentParser
import Office
import Statute
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

  @Option("申请渠道") var channel: Channel?
  @Option("申请事项") var item: [String]
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let on = try write.entry(console).on
    let channel = try console.required(channel, "--channel")
    let items = try console.required(item, "--item")
    guard on.year < 2100 else { throw Unforeseen() }
    let result = SampleResult(on: on, channel: channel.rawValue, items: items)
    try console.show(result, found: on.year > 2050)
  }

  struct Unforeseen: Error {}
}

struct SampleResult: Shown {
  let on: Day
  let channel: String
  let items: [String]

  func draw(on page: inout Page) { page.line("\(on) \(channel) \(items.joined(separator: "、"))") }
}
