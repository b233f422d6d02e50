/// Writes letters as one page for screen and print, without script or anything from outside.
public enum HTMLWriter {
  /// The letters one after the other, each beginning a new page.
  public static func write(_ letters: [Letter]) -> String {
    let title = letters.first?.title?.lines.joined() ?? ""
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title.escapedForXML)</title>
      <style>
      \(HTMLStyle.sheet(letters))
      </style>
      </head>
      <body>
      \(letters.map(section).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func section(_ letter: Letter) -> String {
    let classes = "letter \(letter.form.rawValue)\(letter.isDraft ? " draft" : "")"
    let draft = letter.isDraft ? [paragraph("draft-mark", ["草　稿"])] : []
    let content =
      letter.form == .envelope
      ? envelope(letter) : opening(letter) + body(letter)
    return (["<section class=\"\(classes)\">"] + draft + content + ["</section>"])
      .joined(separator: "\n")
  }

  private static func opening(_ letter: Letter) -> [String] {
    let titles = letter.titleLines
    let number = letter.number.map { [paragraph("number", [$0])] } ?? []
    let size = letter.head.map { LetterPage(letter.form).headSize($0) } ?? 0
    let head = letter.head.map {
      ["<header><p class=\"head\" style=\"font-size: \(size)pt\">\($0.escapedForXML)</p>"]
    }
    let title = titles.isEmpty ? [] : ["<h1>\(broken(titles))</h1>"]
    return (head.map { $0 + number + ["</header>"] } ?? number) + title
  }

  private static func body(_ letter: Letter) -> [String] {
    let body = LetterBody(letter)
    return body.pieces.map(piece) + last(body.last)
      + (letter.signature.map { signature($0, isHung: !body.last.isEmpty) } ?? [])
      + LetterPiece.pieces(letter.notes).map(piece)
  }

  /// The last paragraphs as one; room for the signature hangs from its last line, so that the two
  /// go to one page.
  private static func last(_ texts: [LetterBody.Text]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let parts = texts.map {
      "<span class=\"\($0.style.rawValue)\">\($0.words.escapedForXML)</span>"
    }
    return ["<p class=\"last\">\(parts.joined(separator: "<br>"))<i></i></p>"]
  }

  private static func signature(_ signature: Signature, isHung: Bool) -> [String] {
    let place = SignaturePlace(signature)
    return [
      "<div class=\"signature\(isHung ? " hung" : "")\">",
      "<p style=\"padding-right: \(place.name)em\">\(signature.name.escapedForXML)</p>",
      "<p style=\"padding-right: \(place.day)em\">\(signature.day.escapedForXML)</p>",
      "</div>",
    ]
  }

  private static func piece(_ piece: LetterPiece) -> String {
    switch piece {
    case .text(.title, let text): "<h1>\(broken(TitleLines.lines(of: text)))</h1>"
    case .text(.heading, let text): "<h2>\(text.escapedForXML)</h2>"
    case .text(.subheading, let text): "<h3>\(text.escapedForXML)</h3>"
    case .text(let style, let text): paragraph(style.rawValue, [text])
    case .table(let table): HTMLTable.table(table)
    case .pageBreak: "<div class=\"page-break\"></div>"
    }
  }

  private static func envelope(_ letter: Letter) -> [String] {
    let pieces = LetterPiece.pieces(letter.blocks)
    let to = pieces.compactMap { $0.words { $0 == .line } }
    let from = pieces.compactMap { $0.words { $0 == .paragraph } }
    return (letter.number.map { [paragraph("number", [$0])] } ?? [])
      + [
        paragraph("to", to), paragraph("addressee", letter.title?.lines ?? []),
        paragraph("from", from),
      ]
  }

  private static func paragraph(_ look: String, _ lines: [String]) -> String {
    "<p class=\"\(look)\">\(broken(lines))</p>"
  }

  static func broken(_ lines: [String]) -> String {
    lines.map(\.escapedForXML).joined(separator: "<br>")
  }
}
