/// A letter as a document for typst. All text stands in it as string literals, never as markup.
enum TypstSource {
  static func source(of letter: Letter) -> String {
    let page = LetterPage(letter.form)
    var lines = [TypstPreamble.measures(page, letter), TypstPreamble.fonts]
    lines += [TypstPreamble.blocks, TypstPreamble.table, TypstPreamble.start(letter.form)]
    lines += letter.form == .envelope ? envelope(letter) : opening(letter, page) + body(letter)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func opening(_ letter: Letter, _ page: LetterPage) -> [String] {
    let titles = letter.titleLines
    var calls: [String] = []
    if let head = letter.head {
      calls.append(
        "#head(\(literal(head)), \(letter.number.map(literal) ?? "none"), \(page.headSize(head))pt)"
      )
    } else if let number = letter.number {
      calls.append("#number(\(literal(number)))")
    }
    if !titles.isEmpty { calls.append("#title(\(list(titles)))") }
    return calls
  }

  /// The blocks; the last two lines stay with the signature.
  private static func body(_ letter: Letter) -> [String] {
    let body = LetterBody(letter)
    return body.pieces.map(call)
      + (letter.signature.map { [closing(body.last, $0)] } ?? [])
      + LetterPiece.pieces(letter.notes).map(call)
  }

  private static func closing(
    _ texts: [LetterBody.Text], _ signature: Signature
  ) -> String {
    let place = SignaturePlace(signature)
    let parts = texts.map { "\($0.style.rawValue)-words(\(literal($0.words)))" }
    return "#closing((\(parts.map { $0 + ", " }.joined())), "
      + "\(literal(signature.name)), \(place.name)em, \(literal(signature.day)), \(place.day)em)"
  }

  private static func call(_ piece: LetterPiece) -> String {
    switch piece {
    case .text(let style, let text): "#\(style.rawValue)(\(literal(text)))"
    case .pageBreak: "#pagebreak(weak: true)"
    case .table(let table): self.table(table)
    }
  }

  private static func table(_ table: LetterTable) -> String {
    let widths = table.widths.map { "\($0)fr, " }.joined()
    let header = table.header.map { cells in
      "table.header(repeat: true, \(cells.map { "name(\(list($0.lines)))" }.joined(separator: ", "))),"
    }
    let rows = table.rows.map { row in
      row.map { "\(cell($0))," }.joined(separator: " ")
    }
    return (["#grid-of((\(widths)),"] + [header].compactMap { $0 } + rows + [")"])
      .joined(separator: "\n")
  }

  private static func cell(_ cell: LetterCell) -> String {
    let look = cell.isLabel ? "name" : cell.lines > 1 ? "tall" : "cell"
    let lines = cell.lines > 1 ? ", lines-high: \(cell.lines)" : ""
    return "\(look)(\(list(cell.textLines)), columns: \(cell.columns)\(lines))"
  }

  private static func envelope(_ letter: Letter) -> [String] {
    let pieces = LetterPiece.pieces(letter.blocks)
    let to = pieces.compactMap { $0.words { $0 == .line } }
    let from = pieces.compactMap { $0.words { $0 == .paragraph } }
    return [
      "#envelope(\(list(to)), \(list(letter.title?.lines ?? [])), \(list(from)), "
        + "\(letter.number.map(literal) ?? "none"))"
    ]
  }

  /// A list of string literals; a comma behind each, so that one is a list too.
  private static func list(_ texts: [String]) -> String {
    "(" + texts.map { literal($0) + ", " }.joined() + ")"
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\u{20}"...: literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }
}
