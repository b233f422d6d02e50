/// What a command line asks for.
enum Call {
  case version
  case help(VerbNode)
  case verb(VerbNode, arguments: [String])
}

extension [String] {
  /// Whether `--json` stands among the words, even where it does not belong.
  var asksForJSON: Bool { options.contains("--json") }

  /// Whether help is asked for.
  var asksForHelp: Bool { options.contains { Self.helpOptions.contains($0) } }

  /// The last is ArgumentParser's own, which would show its English page.
  private static let helpOptions = ["--help", "-h", "--help-hidden"]

  /// The words before `--`, after which nothing is an option.
  private var options: ArraySlice<String> { prefix { $0 != "--" } }
}
