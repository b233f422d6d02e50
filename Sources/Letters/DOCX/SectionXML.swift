/// The page of a document: size, margins, grid of lines, header and footers.
enum SectionXML {
  static func section(_ form: LetterForm) -> String {
    let page = LetterPage(form)
    let grid = DOCXMeasure.twips(points: page.pitch)
    let side = page.width > page.height ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r4\"/>"
      + "<w:headerReference w:type=\"even\" r:id=\"r4\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"r5\"/>"
      + "<w:footerReference w:type=\"even\" r:id=\"r6\"/>"
      + "<w:pgSz w:w=\"\(length(page.width))\" w:h=\"\(length(page.height))\"\(side)/>"
      + "<w:pgMar w:top=\"\(length(page.top))\" w:right=\"\(length(page.right))\""
      + " w:bottom=\"\(length(page.bottom))\" w:left=\"\(length(page.left))\""
      + " w:header=\"\(length(page.top / 2))\" w:footer=\"\(length(page.footer))\" w:gutter=\"0\"/>"
      + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(grid)\"/></w:sectPr>"
  }

  private static func length(_ millimetres: Double) -> Int {
    DOCXMeasure.twips(millimetres: millimetres)
  }
}

extension LetterPage {
  /// From the edge of the page to the foot of the page number, whose top is 7 mm below the text.
  fileprivate var footer: Double { max(4, bottom - 13.4) }
}
