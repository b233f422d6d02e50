import CustomDump
import Foundation
import Testing

@testable import Letters

/// The way over the document, for machines without typst.
@Suite(.enabled(if: Documents.maker.way == .soffice), .serialized)
struct SofficeTests {
  @Test func `PDF holds the text of the letter, and it alone`() throws {
    let pages = try PrintedPages(Documents.maker.write(SampleLetters.withTable))
    expectNoDifference(
      pages.words.map(\.sortedScalars), [LetterText.words(SampleLetters.withTable).sortedScalars])
  }

  @Test func `a full page has 22 lines of 28 characters`() throws {
    let pages = try PrintedPages(Documents.maker.write(SampleLetters.letter(characters: 3000)))
    expectNoDifference(pages.lines(2).map(\.count), Array(repeating: 28, count: 22))
  }

  @Test func `the signature stands with the last paragraph`() throws {
    let text = String(repeating: "字", count: 480)
    var letter = SampleLetters.reply
    letter.blocks += [.paragraph(text), .paragraph("特此答复，请你查收。")]
    let pages = try PrintedPages(Documents.maker.write(letter))
    expectNoDifference(
      Array(pages.lines(pages.count).suffix(3)),
      ["特此答复，请你查收。", "连云港市人民政府办公室", "2026年3月5日"])
  }
}

private enum Documents {
  static let maker = PDFMaker(
    environment: ProcessInfo.processInfo.environment.merging(["YSQ_TYPST": ""]) { $1 })
}
