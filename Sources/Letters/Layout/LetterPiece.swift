/// What a writer sets one under the other: a block whose text has no line break of its own.
enum LetterPiece: Hashable {
  case text(Style, String)
  case table(LetterTable)
  case pageBreak

  /// The look of one paragraph.
  enum Style: String, Hashable, CaseIterable {
    case title, salutation, heading, subheading, paragraph, line

    /// Whether it begins two characters from the left.
    var isIndented: Bool { self != .title && self != .salutation && self != .line }
  }

  /// The text, where its style is asked for.
  func words(_ isWanted: (Style) -> Bool) -> String? {
    guard case .text(let style, let text) = self, isWanted(style) else { return nil }
    return text
  }

  /// The pieces of blocks: each line of a value is a paragraph of its own.
  static func pieces(_ blocks: [LetterBlock]) -> [LetterPiece] { blocks.flatMap(pieces) }

  private static func pieces(_ block: LetterBlock) -> [LetterPiece] {
    switch block {
    case .title(let text): [.text(.title, text)]
    case .salutation(let text): pieces(.salutation, text)
    case .heading(let text): pieces(.heading, text)
    case .subheading(let text): pieces(.subheading, text)
    case .paragraph(let text): pieces(.paragraph, text)
    case .line(let text): pieces(.line, text)
    case .table(let table): [.table(table)]
    case .pageBreak: [.pageBreak]
    }
  }

  private static func pieces(_ style: Style, _ text: String) -> [LetterPiece] {
    text.lines.map { .text(style, $0) }
  }
}

extension String {
  /// The lines that a value had.
  var lines: [String] { split(separator: "\u{2028}").map(String.init) }
}

extension LetterCell {
  /// The lines of the text; one empty line where there is none.
  var textLines: [String] {
    let lines = text.lines
    return lines.isEmpty ? [""] : lines
  }
}

extension Letter {
  var titleLines: [String] { title.map { TitleLines.lines(of: $0) } ?? [] }
}
