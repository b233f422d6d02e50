@testable import Letters

/// The words of a letter in the order of the page, without white space.
enum LetterText {
  static func words(_ letter: Letter) -> String {
    let signature = letter.signature.map { [$0.name, $0.day] } ?? []
    let parts =
      [letter.head, letter.number, letter.title].compactMap { $0 }
      + letter.blocks.flatMap(words) + signature + letter.notes.flatMap(words)
    return plain(parts.joined())
  }

  private static func words(_ block: LetterBlock) -> [String] {
    switch block {
    case .title(let text), .salutation(let text), .heading(let text), .subheading(let text),
      .paragraph(let text),
      .line(let text):
      [text]
    case .table(let table): (table.header ?? []) + table.rows.flatMap { $0.map(\.text) }
    case .pageBreak: []
    }
  }

  /// Without white space and what joins or parts words invisibly.
  static func plain(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\u{2060}" && $0 != "\u{200B}" })
  }

  /// The text of XML or HTML without its tags.
  static func text(ofXML xml: String) -> String {
    let text = xml.replacing(/<style>[^<]*<\/style>|<title>[^<]*<\/title>|<[^>]*>/, with: "")
    let names = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
      ("&amp;", "&"),
    ]
    return plain(names.reduce(text) { $0.replacing($1.0, with: $1.1) })
  }
}
