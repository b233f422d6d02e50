/// The parts of a document that hardly depend on the letter.
enum DOCXParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let links =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static let contentTypes =
    declaration + "<Types xmlns=\"\(package)/content-types\">\n"
    + "<Default Extension=\"rels\" ContentType="
    + "\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
    + type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    + type("word/document.xml", "\(office).document.main+xml")
    + type("word/styles.xml", "\(office).styles+xml")
    + type("word/settings.xml", "\(office).settings+xml")
    + type("word/fontTable.xml", "\(office).fontTable+xml")
    + type("word/header.xml", "\(office).header+xml")
    + type("word/footer-odd.xml", "\(office).footer+xml")
    + type("word/footer-even.xml", "\(office).footer+xml") + "</Types>\n"

  private static func type(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>\n"
  }

  static let relations = relations([
    ("\(links)/officeDocument", "word/document.xml"),
    ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
  ])

  static let documentRelations = relations([
    ("\(links)/styles", "styles.xml"), ("\(links)/settings", "settings.xml"),
    ("\(links)/fontTable", "fontTable.xml"), ("\(links)/header", "header.xml"),
    ("\(links)/footer", "footer-odd.xml"), ("\(links)/footer", "footer-even.xml"),
  ])

  private static func relations(_ rows: [(type: String, target: String)]) -> String {
    let lines = rows.enumerated().map { index, row in
      "<Relationship Id=\"r\(index + 1)\" Type=\"\(row.type)\" Target=\"\(row.target)\"/>\n"
    }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">\n"
      + lines.joined() + "</Relationships>\n"
  }

  /// The title; no author and no time, so that the same letter gives the same bytes.
  static func properties(_ letter: Letter) -> String {
    declaration + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\((letter.title?.lines.joined() ?? "").escapedForXML)</dc:title>"
      + "</cp:coreProperties>\n"
  }

  static let settings =
    declaration + "<w:settings \(StylesXML.space)>"
    + "<w:evenAndOddHeaders/>"
    + "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
    + "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
    + "<w:compatSetting w:name=\"compatibilityMode\""
    + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "</w:settings>\n"

  static let fonts =
    declaration + "<w:fonts \(StylesXML.space)>"
    + LetterFont.allCases.map { font in
      "<w:font w:name=\"\(font.office)\"><w:altName w:val=\"\(font.names[1])\"/>"
        + "<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>"
    }.joined() + "</w:fonts>\n"

  static func header(_ letter: Letter) -> String {
    declaration + "<w:hdr \(StylesXML.space)>"
      + DocumentXML.paragraph("Header", letter.isDraft ? ["草　稿"] : []) + "</w:hdr>\n"
  }

  /// The number of the page: odd ones on the right, even ones on the left, one character in.
  static func footer(_ form: LetterForm, isOdd: Bool) -> String {
    let side = form == .sheet ? "center" : isOdd ? "right" : "left"
    let indent = form == .sheet ? "" : "<w:ind w:\(side)=\"280\"/>"
    let number =
      run("— ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1")
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" —")
    return declaration + "<w:ftr \(StylesXML.space)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
      + "\(indent)<w:jc w:val=\"\(side)\"/></w:pPr>\(form == .envelope ? "" : number)</w:p></w:ftr>\n"
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}
