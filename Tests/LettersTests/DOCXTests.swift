import CustomDump
import Foundation
import FoundationXML
import Support
import Testing

@testable import Letters

struct DOCXPageTests {
  static let samples: [(name: String, letter: Letter)] = [
    ("reply", SampleLetters.reply), ("table", SampleLetters.withTable),
    ("form", SampleLetters.form), ("envelope", SampleLetters.envelope),
  ]

  @Test(arguments: samples)
  func `the text part is`(name: String, letter: Letter) throws {
    try GoldenPage("Tests/LettersTests/Golden/\(name).xml").expect(DocumentXML.document(letter))
  }

  @Test(arguments: LetterForm.allCases)
  func `the styles of a form are`(form: LetterForm) throws {
    try GoldenPage("Tests/LettersTests/Golden/styles-\(form.rawValue).xml").expect(
      StylesXML.styles(form))
  }

  @Test(arguments: samples)
  func `every part is XML, in an archive that opens`(name: String, letter: Letter) throws {
    let parts = try PackedParts(DOCXWriter.write(letter)).texts
    expectNoDifference(
      parts,
      Dictionary(uniqueKeysWithValues: DOCXWriter.parts(of: letter).map { ($0.name, $0.text) }))
    for (part, text) in parts {
      #expect(throws: Never.self, "\(part)") { try XMLDocument(xmlString: text) }
    }
  }

  @Test func `the same letter gives the same bytes`() throws {
    #expect(
      try DOCXWriter.write(SampleLetters.withTable) == DOCXWriter.write(SampleLetters.withTable))
  }

  @Test func `a document holds the text of the letter, and it alone`() {
    expectNoDifference(
      LetterText.text(ofXML: DocumentXML.document(SampleLetters.withTable)),
      LetterText.words(SampleLetters.withTable))
  }

  @Test func `a page that must begin anew does so without an empty line`() {
    var letter = SampleLetters.form
    letter.blocks = [.line("甲"), .pageBreak, .line("乙")]
    let document = DocumentXML.document(letter)
    #expect(document.contains("<w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">乙"))
  }
}
