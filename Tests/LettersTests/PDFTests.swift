import CustomDump
import Foundation
import Testing

@testable import Letters

/// What stands on the pages of a PDF, read back by poppler.
@Suite(.enabled(if: PDFMaker(environment: ProcessInfo.processInfo.environment).way == .typst))
struct PDFTests {
  let maker = PDFMaker(environment: ProcessInfo.processInfo.environment)

  static let samples = [
    SampleLetters.reply, SampleLetters.withTable, SampleLetters.form, SampleLetters.rare,
  ]

  @Test(arguments: samples)
  func `PDF holds the text of the letter, and it alone`(letter: Letter) throws {
    let pages = try PrintedPages(maker.write(letter))
    expectNoDifference(pages.words.map(\.sortedScalars), [LetterText.words(letter).sortedScalars])
  }

  @Test func `the same letter gives the same bytes`() throws {
    #expect(try maker.write(SampleLetters.withTable) == maker.write(SampleLetters.withTable))
  }

  @Test func `a full page has 22 lines of 28 characters`() throws {
    let pages = try PrintedPages(maker.write(SampleLetters.letter(characters: 3000)))
    expectNoDifference(pages.lines(2).map(\.count), Array(repeating: 28, count: 22))
  }

  @Test func `the lines begin 28 mm from the left and 37 from the top, and end at 156 by 225`()
    throws
  {
    let area = try PrintedPages(maker.write(SampleLetters.letter(characters: 3000))).area(2)
    let limits = (
      left: 79.0...80.5, top: 103.0...106.0, right: 520.0...522.0, bottom: 727.0...731.0
    )
    #expect(limits.left ~= area.left && limits.top ~= area.top, "\(area)")
    #expect(limits.right ~= area.right && limits.bottom ~= area.bottom, "\(area)")
  }

  @Test func `3,000 characters take six pages with their signature`() throws {
    let pages = try PrintedPages(maker.write(SampleLetters.letter(characters: 3000)))
    expectNoDifference(
      (1...pages.count).map { pages.lines($0).count { $0.contains("字") } },
      [
        9, 22, 22, 22, 22, 11,
      ])
  }

  /// Lengths for which the signature comes to stand around the end of the first and second page.
  @Test(arguments: [1, 20, 26, 27, 60, 100, 130, 150, 170, 200, 240, 260, 700, 750, 800, 850, 860])
  func `the signature never stands without two lines of text`(characters: Int) throws {
    let before = [LetterBlock.paragraph("这是前一段，只有一行。")]
    let letter = SampleLetters.letter(characters: characters, after: before)
    let pages = try PrintedPages(maker.write(letter))
    let last = pages.lines(pages.count)
    #expect(last.contains("连云港市人民政府办公室") && last.contains("2026年3月5日"))
    #expect(last.count { $0.contains("字") || $0.contains("前一段") } >= 2, "\(last)")
  }

  @Test func `a table over several pages repeats its header on each`() throws {
    let pages = try PrintedPages(maker.write(SampleLetters.list(rows: 60)))
    expectNoDifference(
      (1...pages.count).map { pages.lines($0).count { $0.contains("序号") } }, [1, 1, 1])
  }

  @Test func `a draft says so on every page, a letter on none`() throws {
    var letter = SampleLetters.letter(characters: 1200)
    func marks() throws -> [Int] {
      let pages = try PrintedPages(maker.write(letter))
      return (1...pages.count).map { pages.lines($0).count { $0.contains("草") } }
    }
    expectNoDifference(try marks(), [0, 0, 0])
    letter.isDraft = true
    expectNoDifference(try marks(), [1, 1, 1])
  }

  @Test func `rare characters of names have a glyph`() throws {
    let fonts = try PrintedPages(maker.write(SampleLetters.rare)).fonts
    // Fandol has none of them; a glyph that is missing would leave the list without another font.
    #expect(fonts.contains { !$0.contains("Fandol") }, "\(fonts)")
    #expect(fonts.contains { $0.contains("FandolFang") }, "\(fonts)")
  }

  @Test func `a long address stays within the page and its cell`() throws {
    let address = "https://www.lyg.gov.cn/zwgk/" + String(repeating: "a1", count: 100)
    let cells = [LetterCell(address), LetterCell("中间"), LetterCell(address)]
    var letter = SampleLetters.reply
    letter.blocks = [
      .paragraph(address), .table(LetterTable(widths: [1, 3, 1], rows: [cells])), .line(address),
    ]
    let pages = try PrintedPages(maker.write(letter))
    for page in 1...pages.count { #expect(pages.area(page).right < 522.5, "page \(page)") }
  }

  @Test func `nothing in a text is markup`() throws {
    var letter = SampleLetters.form
    letter.blocks = InjectionTests.values.map { .paragraph(PlainText.plain($0)) }
    // Poppler does not tell all characters of a pictograph.
    letter.blocks.removeLast()
    let pages = try PrintedPages(maker.write(letter))
    expectNoDifference(pages.words.map(\.sortedScalars), [LetterText.words(letter).sortedScalars])
  }
}

extension String {
  /// The characters in a fixed order: poppler reads cells in another order than they stand.
  var sortedScalars: [Unicode.Scalar] {
    unicodeScalars.sorted { $0.value < $1.value }
  }
}
