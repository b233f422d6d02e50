/// A table as Markdown writes it.
struct MarkdownTable {
  let header: [String]
  let rows: [[String]]

  init(_ header: String..., rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  var text: String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

extension String {
  /// The word of a program, in the type of code.
  var code: String { isEmpty ? "" : "`\(self)`" }
}

/// Puts paragraphs, tables and headings below each other.
func page(_ parts: String...) -> String { parts.joined(separator: "\n\n") + "\n" }
