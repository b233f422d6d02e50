import Letters

extension Page {
  mutating func centred(_ text: String, _ ink: Paint.Ink? = nil) {
    for line in text.screenLines {
      for part in line.wrapped(to: columns - 2) {
        self.line(String(repeating: " ", count: max(0, (columns - part.columns) / 2)) + part, ink)
      }
    }
  }

  /// Flush right, as a signature stands.
  mutating func right(_ text: String) {
    self.line(text.padded(to: columns - 8, alignedRight: true))
  }

  mutating func draw(_ block: LetterBlock) {
    switch block {
    case .title(let text): centred(text, .bold)
    case .salutation(let text), .line(let text): lines(text, indent: "")
    case .heading(let text), .subheading(let text): lines(text, indent: "　　", .bold)
    case .paragraph(let text): lines(text, indent: "　　")
    case .pageBreak: line(String(repeating: "─", count: columns), .faint)
    case .table(let table): draw(table)
    }
  }

  private mutating func lines(_ text: String, indent: String, _ ink: Paint.Ink? = nil) {
    for line in text.screenLines {
      for part in (indent + line).wrapped(to: columns - 2) { self.line(part, ink) }
    }
  }

  /// A form is read row by row: each cell after the one before it.
  private mutating func draw(_ table: LetterTable) {
    if let header = table.header { line(header.joined(separator: " │ "), .bold) }
    for row in table.rows {
      let cells = row.map { $0.text.screenLines.joined(separator: " ") }
      for (index, part) in cells.joined(separator: " │ ").wrapped(to: columns - 4).enumerated() {
        line((index == 0 ? "" : "  ") + part)
      }
    }
  }
}

extension String {
  /// The lines of a value, safe for a terminal.
  fileprivate var screenLines: [String] {
    split(separator: "\u{2028}").map { String($0).onOneLine }
  }
}
