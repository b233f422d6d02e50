import ArgumentParser

/// The help of the program, a group or a verb, in Chinese.
struct HelpPage {
  let node: VerbNode
  let paint: Paint

  var text: String {
    let sections = [[summary], usage, node.isGroup ? verbs : arguments, prose]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var configuration: CommandConfiguration { node.command.configuration }

  private var summary: String { configuration.abstract }

  private var usage: [String] {
    let what = node.isGroup ? "<命令> [选项]" : HelpLine.usage(of: CommandShape(node.command))
    let also = node.path.isEmpty ? [] : ["也可写作：\(node.chineseLine)"]
    return [heading("用法：") + "\(node.line) \(what)"] + also
  }

  /// The verbs of a group under the names of their parts.
  private var verbs: [String] {
    let parts = configuration.groupedSubcommands.map { ($0.name, $0.subcommands) }
    let loose = configuration.ungroupedSubcommands
    let all = loose.isEmpty ? parts : [("命令", loose)] + parts
    let sections = all.map { (heading("\($0.0)："), $0.1.map(line)) }
    return HelpLine.aligned(sections) + ["", "\(node.line) <命令> --help 有每个命令的写法和例子"]
  }

  private func line(_ command: any ParsableCommand.Type) -> HelpLine {
    let child = node.child(command._commandName)
    return HelpLine(
      left: [command._commandName, child?.chinesePath.last ?? ""],
      right: command.configuration.abstract)
  }

  private var arguments: [String] {
    let shape = CommandShape(node.command)
    let parts = [("参数：", shape.positional), ("选项：", shape.options)]
    return HelpLine.aligned(
      parts.filter { !$0.1.isEmpty }.map { (heading($0.0), $0.1.map(HelpLine.init)) })
  }

  /// The discussion of the command; its lines that begin with `ysq` are the examples.
  private var prose: [String] {
    let lines = configuration.discussion.split(separator: "\n").map(String.init)
    let examples = lines.filter { $0.hasPrefix("ysq ") }.map { "  \($0)" }
    let text = lines.filter { !$0.hasPrefix("ysq ") }.flatMap { $0.wrapped(to: 98) }
    let gap = text.isEmpty || examples.isEmpty ? [] : [""]
    return text + gap + (examples.isEmpty ? [] : [heading("例：")] + examples)
  }

  private func heading(_ text: String) -> String { paint(text, .bold) }
}
