import CustomDump
import Foundation
import Testing

@testable import Letters

/// Pages of tables, and several forms in one file.
struct PrintedPageTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static let page = PrintedPage(
    title: "核查统计", isWide: false,
    blocks: [
      .heading("三、申请"), .paragraph("截至年底。"), .remark("还没有结束"),
      .table(
        PrintedPage.Table(
          widths: [10, 5, 5], headingRows: 2,
          rows: [
            [
              PrintedPage.Cell("项目", .heading, column: 0, height: 2),
              PrintedPage.Cell("件数", .heading, column: 1, width: 2),
            ],
            [
              PrintedPage.Cell("自然人", .heading, column: 1),
              PrintedPage.Cell("其他", .heading, column: 2),
            ],
            [
              PrintedPage.Cell("引号\" 反斜杠\\ #panic()\n第二行", .label, column: 0),
              PrintedPage.Cell("12", .figure, column: 1),
              PrintedPage.Cell("34", .figure, column: 2),
            ],
          ])),
    ])

  @Test(.enabled(if: PDFMaker(environment: environment).way == .typst))
  func `a print holds all texts as they are, and is the same each time`() throws {
    let maker = PDFMaker(environment: Self.environment)
    let bytes = try maker.write(Self.page)
    expectNoDifference(
      try PrintedPages(bytes).words.map(\.sortedScalars),
      [
        "核查统计三、申请截至年底。还没有结束项目件数自然人其他引号\"反斜杠\\#panic()第二行1234".sortedScalars
      ])
    #expect(try maker.write(Self.page) == bytes)
  }

  @Test(.enabled(if: PDFMaker(environment: environment).way == .typst))
  func `a long table goes on to further pages under its headings`() throws {
    let cells = (1...120).map { row in [PrintedPage.Cell("第\(row)行", .label, column: 0)] }
    let table = PrintedPage.Table(
      widths: [10], headingRows: 1, rows: [[PrintedPage.Cell("行次", .heading, column: 0)]] + cells)
    let pages = try PrintedPages(
      PDFMaker(environment: Self.environment).write(
        PrintedPage(title: "长表", isWide: true, blocks: [.table(table)])))
    #expect(pages.count > 2)
    expectNoDifference(
      (1...pages.count).filter { !pages.lines($0).contains("行次") }, [])
  }

  @Test func `merged cells need typst`() {
    let maker = PDFMaker(environment: ["YSQ_TYPST": "", "YSQ_SOFFICE": "/bin/true"])
    #expect(throws: LetterFault.typstNotInstalled) { try maker.write(Self.page) }
  }

  @Test func `several forms become one, each under its title on a new page`() throws {
    let form = SampleLetters.form
    let bundle = try #require(Letter.bundle([form, form]))
    let (number, title) = try (#require(form.number), #require(form.title))
    let blocks = form.blocks + form.notes
    expectNoDifference(
      bundle.blocks, blocks + [.pageBreak, .line(number), .title(title)] + blocks)
    expectNoDifference(Letter.bundle([]), nil)
    let words = LetterText.words(form)
    expectNoDifference(LetterText.text(ofXML: HTMLWriter.write([bundle])), words + words)
    expectNoDifference(LetterText.text(ofXML: DocumentXML.document(bundle)), words + words)
  }
}
