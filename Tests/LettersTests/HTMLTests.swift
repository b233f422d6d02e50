import CustomDump
import Support
import Testing

@testable import Letters

struct HTMLPageTests {
  @Test func `a letter is one page of HTML`() throws {
    try GoldenPage("Tests/LettersTests/Golden/reply.html").expect(
      HTMLWriter.write([SampleLetters.reply]))
  }

  @Test func `letters, forms and drafts stand one after the other`() throws {
    var draft = SampleLetters.withTable
    draft.isDraft = true
    try GoldenPage("Tests/LettersTests/Golden/several.html").expect(
      HTMLWriter.write([draft, SampleLetters.form, SampleLetters.envelope]))
  }

  @Test func `HTML holds the text of the letter, and it alone`() {
    expectNoDifference(
      LetterText.text(ofXML: HTMLWriter.write([SampleLetters.withTable])),
      LetterText.words(SampleLetters.withTable))
  }
}
