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
  var asksForHelp: Bool { options.contains { $0 == "--help" || $0 == "-h" } }

  /// The words before `--`, after which nothing is an option.
  private var options: ArraySlice<String> { prefix { $0 != "--" } }
}
