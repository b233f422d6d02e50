import ArgumentParser
import Office

/// A place in the tree of commands: a group or a verb, and the words that lead to it.
struct VerbNode {
  let command: any ParsableCommand.Type

  /// The English words from the root, without `ysq`.
  let path: [String]

  /// The aliases typed in place of `path`.
  let chinesePath: [String]

  /// The names of the verbs below.
  private let names: [VerbName]

  init(root: any ParsableCommand.Type, names: [VerbName] = VerbName.all) {
    command = root
    path = []
    chinesePath = []
    self.names = names
  }

  private init(_ command: any ParsableCommand.Type, below parent: VerbNode) {
    let english = command._commandName
    let name = parent.names.first { $0.english == english }
    self.command = command
    path = parent.path + [english]
    chinesePath = parent.chinesePath + [name?.chinese.first ?? english]
    names = name?.below ?? []
  }

  var isGroup: Bool { !command.configuration.subcommands.isEmpty }

  var children: [VerbNode] { command.configuration.subcommands.map { VerbNode($0, below: self) } }

  /// Its line as it is typed, `ysq calendar add`.
  var line: String { (["ysq"] + path).joined(separator: " ") }

  /// The same in Chinese, `ysq 日历 推算`.
  var chineseLine: String { (["ysq"] + chinesePath).joined(separator: " ") }

  /// Both ways to type it, `ysq calendar add（ysq 日历 推算）`.
  var bothLines: String { "\(line)（\(chineseLine)）" }

  /// Both names of its last word, as in `add（推算）`.
  var bothNames: String {
    guard let english = path.last, let chinese = chinesePath.last else { return "ysq" }
    return english == chinese ? english : "\(english)（\(chinese)）"
  }

  /// The verb below that answers to `word`, by its English or a Chinese name.
  func child(_ word: String) -> VerbNode? {
    let english = names.first { $0.answers(to: word) }?.english ?? word
    return command.configuration.subcommands.first { $0._commandName == english }
      .map { VerbNode($0, below: self) }
  }

  /// The verb below that is meant without its name: a number of a case, which has digits, follows.
  func usualChild(for word: String) -> VerbNode? {
    guard let usual = command.configuration.defaultSubcommand, word.contains(where: \.isNumber),
      child(word) == nil
    else { return nil }
    return VerbNode(usual, below: self)
  }

  /// The verb below whose name is nearest to `word`.
  func nearestChild(_ word: String) -> VerbNode? {
    let commands = command.configuration.subcommands.map { $0._commandName }
    let chinese = names.filter { commands.contains($0.english) }.flatMap(\.chinese)
    return word.nearest(in: commands + chinese).flatMap(child)
  }
}
