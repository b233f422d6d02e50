import ArgumentParser
import FoundationEssentials

/// The options and arguments of a command, as ArgumentParser describes them.
///
/// The description is its JSON for tools, read only for help and for errors.
struct CommandShape {
  let arguments: [Argument]

  init(_ command: any ParsableCommand.Type) {
    let description = try? JSONDecoder().decode(
      Description.self, from: Data(command._dumpHelp().utf8))
    let title = (command as? any Verb.Type)?.dayTitle
    arguments = (description?.command.arguments ?? []).filter(\.shouldDisplay)
      .map { $0.abstract == DatedOptions.anyDay ? $0.saying(title) : $0 }
  }

  var positional: [Argument] { arguments.filter { $0.kind == .positional } }
  var options: [Argument] { arguments.filter { $0.kind != .positional } }

  /// The option or argument of this name, dashes included for an option.
  func argument(_ name: String) -> Argument? { arguments.first { $0.spellings.contains(name) } }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    private(set) var abstract: String?
    let discussion: String?

    /// `--on`, or `<日期>` for an argument without a name.
    var spellings: [String] {
      kind == .positional ? [value] : (names ?? []).map(\.spelling)
    }

    /// The same with other words for what it is.
    fileprivate func saying(_ abstract: String?) -> Argument {
      var argument = self
      argument.abstract = abstract
      return argument
    }

    /// The words of a closed choice, as ``Readable`` lists them for help.
    var choices: [Choice] {
      guard let discussion, discussion.hasPrefix(Choice.opening) else { return [] }
      return discussion.dropFirst(Choice.opening.count).split(separator: "、").map(Choice.init)
    }

    /// The place of its value in a line, `<日期>`.
    var value: String { "<\(valueName ?? "内容")>" }
  }

  /// One word of a closed choice, `person 自然人`.
  struct Choice {
    static let opening = "可填 "

    /// The English name, and the Chinese title or the name itself.
    let name: String
    let title: String

    init(name: String, title: String) { (self.name, self.title) = (name, title) }

    init(_ words: Substring) {
      let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
      self.init(name: parts.first ?? "", title: parts.last ?? "")
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String

    var spelling: String { (kind == "long" ? "--" : "-") + name }
  }

  private struct Description: Decodable { let command: Command }
  private struct Command: Decodable { let arguments: [Argument]? }
}
