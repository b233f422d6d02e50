/// A named look of paragraphs.
struct DOCXStyle {
  let name: String
  /// Inside `w:pPr` and `w:rPr`, in the order that the schema fixes.
  let paragraph: String
  let characters: String

  var xml: String {
    let isDefault = name == "Normal" ? " w:default=\"1\"" : ""
    let parent = name == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>"
    return "<w:style w:type=\"paragraph\"\(isDefault) w:styleId=\"\(name)\">"
      + "<w:name w:val=\"\(name)\"/>\(parent)<w:qFormat/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(characters)</w:rPr></w:style>"
  }

  static func face(_ font: LetterFont) -> String {
    let name = font.office
    return "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\""
      + " w:cs=\"\(name)\"/>"
  }

  static func styles(_ form: LetterForm) -> [DOCXStyle] {
    let isFormal = form == .official
    return [
      DOCXStyle(name: "Normal", paragraph: spacing, characters: ""),
      DOCXStyle(name: "Number", paragraph: number(isFormal), characters: ""),
      DOCXStyle(
        name: "Title", paragraph: title(isFormal),
        characters: face(.title) + "<w:spacing w:val=\"0\"/>"
          + size(form == .envelope ? 24 : isFormal ? 22 : 20)),
      DOCXStyle(name: "salutation", paragraph: "", characters: ""),
      DOCXStyle(name: "heading", paragraph: "<w:keepNext/>" + indent, characters: face(.hei)),
      DOCXStyle(name: "subheading", paragraph: "<w:keepNext/>" + indent, characters: face(.kai)),
      DOCXStyle(name: "paragraph", paragraph: indent, characters: ""),
      DOCXStyle(name: "line", paragraph: "", characters: ""),
      DOCXStyle(name: "Signature", paragraph: "<w:jc w:val=\"right\"/>", characters: ""),
      DOCXStyle(name: "Cell", paragraph: cell("left"), characters: cellSize),
      DOCXStyle(name: "Label", paragraph: cell("center"), characters: cellSize),
      DOCXStyle(name: "Gap", paragraph: gap, characters: size(1)),
      DOCXStyle(name: "Footer", paragraph: cell("left"), characters: face(.song) + size(14)),
      DOCXStyle(
        name: "Header", paragraph: cell("center"),
        characters: face(.hei) + "<w:color w:val=\"8C8C8C\"/>" + size(14)),
    ]
  }

  /// No space of its own between Chinese characters and digits or letters.
  static let spacing =
    "<w:widowControl/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"

  /// Two characters.
  private static let indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>"

  private static let cellSize = "<w:spacing w:val=\"0\"/>" + size(12)

  static func size(_ points: Double) -> String {
    let size = DOCXMeasure.size(points: points)
    return "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }

  /// Behind a table, where a document needs a paragraph.
  private static let gap =
    "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"120\" w:lineRule=\"exact\"/>"

  private static func number(_ isFormal: Bool) -> String {
    "<w:jc w:val=\"\(isFormal ? "center" : "right")\"/>"
  }

  private static func title(_ isFormal: Bool) -> String {
    let line = isFormal ? 660 : 560
    let after = isFormal ? 579 : 160
    return "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:after=\"\(after)\""
      + " w:line=\"\(line)\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"
  }

  private static func cell(_ side: String) -> String {
    "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"360\" w:lineRule=\"exact\"/>"
      + "<w:jc w:val=\"\(side)\"/>"
  }
}
