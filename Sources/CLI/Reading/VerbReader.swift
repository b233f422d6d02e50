import Office

/// Finds the verb at the head of a command line, in either language.
struct VerbReader {
  let root: VerbNode

  func call(_ words: [String]) throws(OfficeError) -> Call {
    if words == ["--version"] { return .version }
    var node = root
    var rest = words[...]
    while node.isGroup {
      guard let word = rest.first else { return try atEnd(of: node) }
      if let usual = node.usualChild(for: word) {
        node = usual
        break
      }
      rest = rest.dropFirst()
      if Self.helpWords.contains(word) { return .help(try self.node(below: node, rest)) }
      node = try child(of: node, word, followedBy: rest)
    }
    let arguments = Array(rest)
    return arguments.asksForHelp ? .help(node) : .verb(node, arguments: arguments)
  }

  private static let helpWords = ["help", "帮助", "--help", "-h"]

  /// Nothing but `ysq` shows its help; a group wants to know which of its verbs.
  private func atEnd(of node: VerbNode) throws(OfficeError) -> Call {
    if node.path.isEmpty { return .help(node) }
    let verbs = node.children.map(\.bothNames).joined(separator: "、")
    throw OfficeError(
      .usage, code: "missingVerb", message: "\(node.line) 后面还要写明办什么", hint: "可写 \(verbs)")
  }

  /// The node whose help is asked for: as far as the words lead.
  private func node(
    below node: VerbNode, _ words: ArraySlice<String>
  ) throws(OfficeError) -> VerbNode {
    var node = node
    for word in words where !word.hasPrefix("-") && node.isGroup {
      node = try child(of: node, word, followedBy: [])
    }
    return node
  }

  private func child(
    of node: VerbNode, _ word: String, followedBy rest: ArraySlice<String>
  ) throws(OfficeError) -> VerbNode {
    if let child = node.child(word) { return child }
    throw word.hasPrefix("-") ? misplaced(word, in: node) : unknown(word, in: node)
  }

  private func misplaced(_ option: String, in node: VerbNode) -> OfficeError {
    OfficeError(
      .usage, code: "optionBeforeVerb", message: "选项“\(option)”写在了命令前面",
      field: option, hint: "先写命令再写选项，如 \(node.line) <命令> \(option)")
  }

  private func unknown(_ word: String, in node: VerbNode) -> OfficeError {
    let meant = node.nearestChild(word).map { "是不是 \($0.bothLines)" }
    let below = node.children.lazy.compactMap { $0.child(word) }.first
    let elsewhere = below.map { "要写成 \($0.bothLines)" }
    return OfficeError(
      .usage, code: "unknownVerb", message: "\(node.line) 没有“\(word)”这个命令",
      field: word, hint: meant ?? elsewhere ?? "\(node.line) --help 列出全部命令")
  }
}
