/// The looks of the paragraphs of a form.
enum StylesXML {
  static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  static func styles(_ form: LetterForm) -> String {
    let page = LetterPage(form)
    let rows = [defaults(page)] + DOCXStyle.styles(form).map { $0.xml }
    return DOCXParts.declaration + "<w:styles \(space)>\n" + rows.joined(separator: "\n")
      + "\n</w:styles>\n"
  }

  /// 3号 with the little less between characters that makes 28 of a line of 156 mm.
  private static func defaults(_ page: LetterPage) -> String {
    let line = DOCXMeasure.twips(points: page.pitch)
    return """
      <w:docDefaults><w:rPrDefault><w:rPr>\(DOCXStyle.face(.fang))\
      <w:spacing w:val="\(page.size < 16 && page.size > 15 ? -5 : 0)"/>\
      <w:sz w:val="\(DOCXMeasure.size(points: page.size))"/>\
      <w:szCs w:val="\(DOCXMeasure.size(points: page.size))"/>\
      <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr>\(DOCXStyle.spacing)\
      <w:spacing w:before="0" w:after="0" w:line="\(line)" w:lineRule="exact"/><w:jc w:val="both"/>\
      </w:pPr></w:pPrDefault></w:docDefaults>
      """
  }
}
