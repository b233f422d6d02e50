/// Writes a letter as a document for Word and WPS; the same letter gives the same bytes.
public enum DOCXWriter {
  public static func write(_ letter: Letter) throws(LetterFault) -> [UInt8] {
    var archive = try ArchiveWriter()
    for (name, text) in parts(of: letter) { try archive.add(name, Array(text.utf8)) }
    return try archive.finish()
  }

  /// The parts by name, the list of their types first.
  static func parts(of letter: Letter) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", DOCXParts.contentTypes),
      ("_rels/.rels", DOCXParts.relations),
      ("docProps/core.xml", DOCXParts.properties(letter)),
      ("word/document.xml", DocumentXML.document(letter)),
      ("word/styles.xml", StylesXML.styles(letter.form)),
      ("word/settings.xml", DOCXParts.settings),
      ("word/fontTable.xml", DOCXParts.fonts),
      ("word/header.xml", DOCXParts.header(letter)),
      ("word/footer-odd.xml", DOCXParts.footer(letter.form, isOdd: true)),
      ("word/footer-even.xml", DOCXParts.footer(letter.form, isOdd: false)),
      ("word/_rels/document.xml.rels", DOCXParts.documentRelations),
    ]
  }
}
