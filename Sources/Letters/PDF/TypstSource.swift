/// A letter as a document for typst. All text stands in it as string literals, never as markup.
enum TypstSource {
  static func source(of letter: Letter) -> String {
    let page = LetterPage(letter.form)
    var lines = [TypstPreamble.measures(page, letter), TypstPreamble.fonts]
    lines += [TypstPreamble.blocks, TypstPreamble.table, TypstPreamble.start(letter.form)]
    lines +=
      letter.form == .envelope ? envelope(letter) : opening(letter, page) + body(letter, page)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func opening(_ letter: Letter, _ page: LetterPage) -> [String] {
    let titles = letter.titleLines
    var calls: [String] = []
    if let head = letter.head {
      calls.append(
        "#head(\(TypstLiteral.literal(head)), \(letter.number.map(TypstLiteral.literal) ?? "none"), \(page.headSize(head))pt)"
      )
    } else if let number = letter.number {
      calls.append("#number(\(TypstLiteral.literal(number)))")
    }
    if !titles.isEmpty { calls.append("#title(\(TypstLiteral.list(titles)))") }
    return calls
  }

  /// The blocks; the last two lines stay with the signature.
  private static func body(_ letter: Letter, _ page: LetterPage) -> [String] {
    let body = LetterBody(letter)
    return body.pieces.map { call($0, page) }
      + (letter.signature.map { [closing(body.last, $0, page)] } ?? [])
      + LetterPiece.pieces(letter.notes).map { call($0, page) }
  }

  private static func closing(
    _ texts: [LetterBody.Text], _ signature: Signature, _ page: LetterPage
  ) -> String {
    let place = SignaturePlace(signature)
    let parts = texts.map { text in
      let words = BreakableText.broken(text.words, halves: page.halves)
      return "\(text.style.rawValue)-words(\(TypstLiteral.literal(words)))"
    }
    return "#closing((\(parts.map { $0 + ", " }.joined())), "
      + "\(TypstLiteral.literal(signature.name)), \(place.name)em, \(TypstLiteral.literal(signature.day)), \(place.day)em)"
  }

  private static func call(_ piece: LetterPiece, _ page: LetterPage) -> String {
    switch piece {
    case .text(.title, let text): "#title(\(TypstLiteral.list(TitleLines.lines(of: text))))"
    case .text(let style, let text):
      "#\(style.rawValue)(\(TypstLiteral.literal(BreakableText.broken(text, halves: page.halves))))"
    case .pageBreak: "#pagebreak(weak: true)"
    case .table(let table): TypstTable.table(table, page)
    }
  }

  private static func envelope(_ letter: Letter) -> [String] {
    let pieces = LetterPiece.pieces(letter.blocks)
    let to = pieces.compactMap { $0.words { $0 == .line } }
    let from = pieces.compactMap { $0.words { $0 == .paragraph } }
    return [
      "#envelope(\(TypstLiteral.list(to)), \(TypstLiteral.list(letter.title?.lines ?? [])), \(TypstLiteral.list(from)), "
        + "\(letter.number.map(TypstLiteral.literal) ?? "none"))"
    ]
  }
}
