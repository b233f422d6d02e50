/// The part of a document that holds the text.
enum DocumentXML {
  private static let links =
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  static func document(_ letter: Letter, for reader: DOCXReader = .word) -> String {
    let blocks =
      letter.form == .envelope ? envelope(letter) : opening(letter) + body(letter, reader)
    return DOCXParts.declaration + "<w:document \(StylesXML.space) \(links)>\n<w:body>\n"
      + (blocks + [SectionXML.section(letter.form)]).joined(separator: "\n")
      + "\n</w:body>\n</w:document>\n"
  }

  /// A paragraph of a style; further properties stand in the order that the schema fixes.
  static func paragraph(
    _ style: String, _ lines: [String], properties: String = "", characters: String = ""
  ) -> String {
    let looks = characters.isEmpty ? "" : "<w:rPr>\(characters)</w:rPr>"
    let runs = lines.map { "<w:t xml:space=\"preserve\">\($0.escapedForXML)</w:t>" }
    let run = lines.isEmpty ? "" : "<w:r>\(looks)\(runs.joined(separator: "<w:br/>"))</w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(run)</w:p>"
  }

  // MARK: Head and title

  private static func opening(_ letter: Letter) -> [String] {
    let written = letter.number
    var blocks: [String] = []
    if let head = letter.head {
      blocks.append(self.head(head, letter.form, isRuled: written == nil))
      blocks += written.map { [paragraph("Number", [$0], properties: ruled + before(1159))] } ?? []
    } else if let written {
      blocks.append(paragraph("Number", [written]))
    }
    let titles = letter.titleLines
    guard !titles.isEmpty else { return blocks }
    let above = letter.head != nil ? titleAbove(letter.form) : ""
    return blocks + [paragraph("Title", titles, properties: above)]
  }

  private static func head(_ head: String, _ form: LetterForm, isRuled: Bool) -> String {
    let size = LetterPage(form).headSize(head)
    let above = form == .official ? DOCXMeasure.twips(millimetres: 35) : 0
    let spacing =
      "<w:spacing w:before=\"\(above)\" w:line=\"\(Int(size * 20))\" w:lineRule=\"exact\"/>"
    return paragraph(
      "Normal", [head],
      properties: "\(isRuled ? ruled : "")<w:snapToGrid w:val=\"0\"/>\(spacing)"
        + "<w:jc w:val=\"center\"/>",
      characters: DOCXStyle.face(.title) + "<w:color w:val=\"D81E06\"/><w:spacing w:val=\"0\"/>"
        + DOCXStyle.size(size))
  }

  /// The red rule, 4 mm below.
  private static let ruled =
    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"10\" w:space=\"11\" w:color=\"D81E06\"/></w:pBdr>"

  private static func before(_ twips: Int) -> String { "<w:spacing w:before=\"\(twips)\"/>" }

  private static func titleAbove(_ form: LetterForm) -> String {
    let line = form == .official ? 660 : 560
    let after = form == .official ? 579 : form == .sheet ? 160 : 500
    return
      "<w:spacing w:before=\"\(form == .envelope ? 500 : 1159)\" w:after=\"\(after)\" w:line=\"\(line)\""
      + " w:lineRule=\"exact\"/>"
  }

  // MARK: Blocks

  /// The blocks; what holds two lines before the signature is kept with it.
  private static func body(_ letter: Letter, _ reader: DOCXReader) -> [String] {
    let body = LetterBody(letter)
    let last = body.last.map { LetterPiece.text($0.style, $0.words) }
    let line = LetterPage(letter.form).halves
    let loose = body.last.lastIndex { TextWidth.halves($0.words) / line >= reader.keptLines }
    let kept = body.pieces.count + (loose.map { $0 + 1 } ?? 0)
    return blocks(body.pieces + last, keptFrom: kept, letter.form)
      + (letter.signature.map { signature($0, letter.form) } ?? [])
      + blocks(LetterPiece.pieces(letter.notes), keptFrom: .max, letter.form)
  }

  private static func blocks(
    _ pieces: [LetterPiece], keptFrom kept: Int, _ form: LetterForm
  ) -> [String] {
    pieces.indices.compactMap { index in
      let breaks = index > 0 && pieces[index - 1] == .pageBreak ? "<w:pageBreakBefore/>" : ""
      switch pieces[index] {
      case .text(.title, let text):
        return paragraph(
          "Title", TitleLines.lines(of: text), properties: breaks + titleAbove(form))
      case .text(let style, let text):
        let keeps = index >= kept ? "<w:keepNext/>" : ""
        return paragraph(style.rawValue, [text], properties: keeps + breaks)
      case .table(let table):
        let before = breaks.isEmpty ? "" : paragraph("Gap", [], properties: breaks) + "\n"
        return before + TableXML.table(table)
      case .pageBreak: return nil
      }
    }
  }

  private static func signature(_ signature: Signature, _ form: LetterForm) -> [String] {
    let place = SignaturePlace(signature)
    let page = LetterPage(form)
    let blank = DOCXMeasure.twips(points: page.pitch * (form == .official ? 2 : 1))
    return [
      paragraph(
        "Signature", [signature.name],
        properties: "<w:keepNext/>" + before(blank) + right(place.name, page)),
      paragraph("Signature", [signature.day], properties: right(place.day, page)),
    ]
  }

  private static func right(_ characters: Double, _ page: LetterPage) -> String {
    let hundredths = Int((characters * 100).rounded())
    let twips = DOCXMeasure.twips(points: characters * page.size)
    return "<w:ind w:rightChars=\"\(hundredths)\" w:right=\"\(twips)\"/>"
  }

  private static func envelope(_ letter: Letter) -> [String] {
    let pieces = LetterPiece.pieces(letter.blocks)
    let to = pieces.compactMap { $0.words { $0 == .line } }
    let from = pieces.compactMap { $0.words { $0 == .paragraph } }
    let side = "<w:ind w:left=\"6400\"/>"
    return (letter.number.map { [paragraph("Number", [$0])] } ?? [])
      + to.map { paragraph("line", [$0]) }
      + [paragraph("Title", letter.title?.lines ?? [], properties: titleAbove(.envelope))]
      + from.map { paragraph("line", [$0], properties: side) }
  }
}
