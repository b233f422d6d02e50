/// Writes a letter as a document for Word and WPS; the same letter gives the same bytes.
public enum DOCXWriter {
  public static func write(_ letter: Letter) throws(LetterFault) -> [UInt8] {
    try write(letter, for: .word)
  }

  static func write(_ letter: Letter, for reader: DOCXReader) throws(LetterFault) -> [UInt8] {
    try ZIPWriter.write(parts(of: letter, for: reader).map { ($0.name, Array($0.text.utf8)) })
  }

  /// The parts by name, the list of their types first.
  static func parts(
    of letter: Letter, for reader: DOCXReader = .word
  ) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", DOCXParts.contentTypes),
      ("_rels/.rels", DOCXParts.relations),
      ("docProps/core.xml", DOCXParts.properties(letter)),
      ("word/document.xml", DocumentXML.document(letter, for: reader)),
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

/// The program that a document is for.
enum DOCXReader {
  case word, soffice

  /// How long a paragraph may be that is kept with the next, in lines. Word and WPS break such a
  /// paragraph; soffice moves it as a whole, and gives up where that does not fit.
  var keptLines: Int {
    switch self {
    case .word: .max
    case .soffice: 12
    }
  }
}
