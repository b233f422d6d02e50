/// Says commands by their Chinese names, for somebody who has buttons instead.
enum SpokenCommands {
  /// `补正告知` for `correction ask`.
  static func title(of command: String) -> String {
    VerbName.chineseName(command).replacing(" ", with: "")
  }

  /// `先用“文书签发”签发` for `先用 ysq letter approve 签发`.
  static func spoken(_ sentence: String) -> String {
    guard sentence.contains("ysq ") || sentence.contains("--") else { return sentence }
    return sentence.replacing(option, with: "写明").replacing(line) { match in
      let words = match.output.1.split(separator: " ").map(String.init)
      let count = length(of: words)
      let title = title(of: words.prefix(count).joined(separator: " "))
      let rest = words.dropFirst(count) + match.output.2.split(separator: " ").map(String.init)
      return "“\(title)”" + (rest.isEmpty ? "" : " \(rest.joined(separator: " "))")
    }
  }

  /// An option, where nobody has a line to type it on.
  private static var option: Regex<Substring> { /用 --[a-z-]+ 写明/ }

  /// The command, the number typed after it, and options with their values.
  private static var line: Regex<(Substring, Substring, Substring)> {
    #/
      \x20?ysq\x20([a-z]+(?:-[a-z]+)?(?:\x20[a-z]+(?:-[a-z]+)?)?)
      ((?:\x20p?[0-9][0-9-]*)?)
      (?:\x20--[a-z-]+(?:\x20[^\x20，；。、）]+)?)*\x20?
    /#
  }

  /// How many of the words are the names of verbs.
  private static func length(of words: [String]) -> Int {
    var names = VerbName.all
    var count = 0
    for word in words {
      guard let name = names.first(where: { $0.english == word }) else { break }
      (names, count) = (name.below, count + 1)
    }
    return count
  }
}
