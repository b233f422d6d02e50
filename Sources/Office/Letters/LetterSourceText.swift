import Letters

/// A letter in the language of the templates, from which it can be set again.
struct LetterSourceText {
  private(set) var text = ""

  /// - Parameter isDraft: Whether number and day are still to come.
  init(_ letter: Letter, isDraft: Bool) {
    if letter.form != .official { add("版式", letter.form.title) }
    if let head = letter.head { add("版头", head) }
    if let number = letter.number {
      isDraft ? line("@文号 {{number}}") : add("文号", number)
    }
    if let title = letter.title {
      for part in title.split(separator: Self.lineBreak) { add("标题", String(part)) }
    }
    for block in letter.blocks { add(block) }
    if let signature = letter.signature {
      add("落款", signature.name)
      isDraft ? line("@日期 {{date}}") : add("日期", signature.day)
    }
    for block in letter.notes { add(block) }
  }

  private static let lineBreak: Character = "\u{2028}"

  private mutating func line(_ line: String) { text += line + "\n" }

  private mutating func add(_ directive: String, _ words: String) {
    line("@\(directive) \(Self.plain(words))")
  }

  private mutating func add(_ block: LetterBlock) {
    switch block {
    case .title(let words): each(words) { $0.add("标题", $1) }
    case .salutation(let words): add("称呼", words)
    case .heading(let words): add("一级", words)
    case .subheading(let words): add("二级", words)
    case .line(let words): each(words) { $0.add("齐左", $1) }
    case .paragraph(let words): each(words) { $0.line(Self.beginning($1)) }
    case .pageBreak: line("@分页")
    case .table(let table): add(table)
    }
  }

  /// A text of several lines becomes as many blocks.
  private mutating func each(_ words: String, _ body: (inout Self, String) -> Void) {
    for part in words.split(separator: Self.lineBreak) { body(&self, String(part)) }
  }

  private mutating func add(_ table: LetterTable) {
    line("@表 " + table.widths.map(String.init).joined(separator: " "))
    if let header = table.header {
      line("@表头")
      line("|" + header.map { " \(Self.cell($0)) |" }.joined())
    }
    for row in table.rows {
      line("|" + row.map { "\(Self.marks($0)) \(Self.cell($0.text)) |" }.joined())
    }
  }

  private static func marks(_ cell: LetterCell) -> String {
    (cell.isLabel ? "#" : "") + (cell.columns > 1 ? ">\(cell.columns)" : "")
      + (cell.lines > 1 ? "_\(cell.lines)" : "")
  }

  private static func cell(_ text: String) -> String {
    plain(text).replacing("|", with: "｜")
  }

  /// What a template would take for its own stands in its full-width form.
  private static func plain(_ text: String) -> String {
    text.replacing("{{", with: "｛｛").replacing("\u{2028}", with: "　")
  }

  private static func beginning(_ text: String) -> String {
    let text = plain(text)
    if text.hasPrefix("@") { return "@" + text }
    return text.hasPrefix("|") ? "｜" + text.dropFirst() : text
  }
}
