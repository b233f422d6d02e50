/// A line of help: names on the left, what they mean on the right.
struct HelpLine {
  let left: [String]
  let right: String

  init(left: [String], right: String) {
    self.left = left
    self.right = right
  }

  init(_ argument: CommandShape.Argument) {
    let names = argument.spellings.sorted { $0.count < $1.count }.joined(separator: ", ")
    left = [argument.kind == .option ? "\(names) \(argument.value)" : names]
    right = Self.meaning(of: argument)
  }

  /// `<案号> [选项]`, what a line of the command is made of.
  static func usage(of shape: CommandShape) -> String {
    let positional = shape.positional.map { argument in
      let value = argument.value + (argument.isRepeating ? "…" : "")
      return argument.isOptional ? "[\(value)]" : value
    }
    return (positional + ["[选项]"]).joined(separator: " ")
  }

  /// The lines of several sections, each under its heading, all in the same columns.
  static func aligned(_ sections: [(heading: String, lines: [HelpLine])]) -> [String] {
    let lines = sections.flatMap(\.lines)
    let widths = (lines.map(\.left.count).max() ?? 0).indices.map { index in
      lines.map { index < $0.left.count ? $0.left[index].columns : 0 }.max() ?? 0
    }
    return sections.enumerated().flatMap { index, section in
      (index > 0 ? [""] : []) + [section.heading] + section.lines.flatMap { $0.text(widths) }
    }
  }

  private func text(_ widths: [Int]) -> [String] {
    let names = zip(left, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
    let head = "  \(names)  "
    let indent = String(repeating: " ", count: head.columns)
    let wrapped = right.wrapped(to: max(30, 98 - head.columns))
    return wrapped.enumerated().map { ($0 == 0 ? head : indent) + $1 }
  }

  /// ArgumentParser words its own help flag in English.
  private static func meaning(of argument: CommandShape.Argument) -> String {
    if argument.spellings.contains("--help") { return "显示这份说明" }
    let parts = [argument.abstract, argument.isRepeating ? "可以写多个" : nil, argument.discussion]
    return parts.compactMap { $0 }.joined(separator: "；")
  }
}

extension Int {
  /// 0..<self.
  fileprivate var indices: Range<Int> { 0..<self }
}
