import CustomDump
import Foundation
import Testing

@testable import Letters

/// PDF that are bound into one, read back by poppler.
@Suite(
  .enabled(
    if: PDFBinder(environment: ProcessInfo.processInfo.environment).isInstalled
      && PDFMaker(environment: ProcessInfo.processInfo.environment).way == .typst))
struct PDFBinderTests {
  let maker = PDFMaker(environment: ProcessInfo.processInfo.environment)
  let binder = PDFBinder(environment: ProcessInfo.processInfo.environment)

  private func pieces() throws -> [PDFPiece] {
    [
      PDFPiece(title: "封面", bytes: try maker.write(SampleLetters.reply)),
      PDFPiece(
        group: "补正", title: "三页",
        bytes: try maker.write(SampleLetters.letter(characters: 900))),
      PDFPiece(
        group: "补正", title: "信封",
        bytes: try maker.write(Letter(form: .envelope, title: "张镕堃", blocks: []))),
    ]
  }

  @Test func `every page bears its number at the upper right, whatever its size`() throws {
    let pieces = try pieces()
    expectNoDifference(try pieces.map { try binder.pageCount(of: $0.bytes) }, [2, 3, 1])
    let bound = try PrintedPages(binder.bind(pieces))
    let corners = (1...bound.count).map { page in
      bound.words(page).filter { $0.top < 45 }.map { "\($0.text) \(Int($0.right))" }.last
    }
    expectNoDifference(corners, ["1 567", "2 567", "3 567", "4 567", "5 567", "6 623"])
  }

  @Test func `the outline names the pieces under their groups`() throws {
    let bound = try binder.bind(pieces())
    expectNoDifference(
      try Outline(bound).lines, ["封面 1", "补正 3", "  三页 3", "  信封 6"])
  }

  @Test func `the same pieces give the same bytes`() throws {
    #expect(try binder.bind(pieces()) == binder.bind(pieces()))
  }

  @Test(arguments: [
    Array("%PDF-1.7\nnothing".utf8), Array("no PDF at all".utf8),
    Array(PageStamp.document([.a4]).prefix(120)),
  ])
  func `what is no PDF is a fault, not a page`(bytes: [UInt8]) {
    #expect(throws: LetterFault.self) { try binder.prove(bytes) }
  }

  @Test func `a PDF without its table is mended and counted`() throws {
    let whole = String(decoding: PageStamp.document([.a4, .a4]), as: UTF8.self)
    let broken = Array(whole.replacing("startxref\n", with: "startxref\n9").utf8)
    try binder.prove(broken)
    #expect(try binder.pageCount(of: broken) == 2)
  }

  @Test func `without qpdf nothing is bound`() {
    let none = PDFBinder(environment: ["YSQ_QPDF": "", "PATH": "/usr/bin"])
    #expect(!none.isInstalled)
    #expect(throws: LetterFault.bindingNotInstalled) { try none.bind([]) }
  }

  @Test func `a turned page counts as it is seen`() throws {
    let json = """
      {"version":2,"qpdf":[{"maxobjectid":4},{"obj:1 0 R":{"value":{"/Type":"/Catalog",
      "/Pages":"2 0 R"}},"obj:2 0 R":{"value":{"/Kids":["3 0 R","4 0 R"]}},
      "obj:3 0 R":{"value":{"/MediaBox":[0,0,595,842],"/Rotate":90}},
      "obj:4 0 R":{"value":{"/MediaBox":[10,10,300,400],"/CropBox":[20,20,120,220]}},
      "trailer":{"value":[1,"x"]}}]}
      """
    let merged = try MergedPDF(json: Array(json.utf8))
    expectNoDifference(
      merged.pages.map(\.size),
      [PageSize(width: 842, height: 595), PageSize(width: 100, height: 200)])
  }

  @Test func `a picture becomes one page`() throws {
    let picture = try #require(Picture(SamplePicture.png))
    #expect(try binder.pageCount(of: maker.write(picture)) == 1)
    #expect(Picture(Array("GIF89a".utf8)) == nil)
    let cut = try #require(Picture(Array(SamplePicture.png.prefix(40))))
    #expect(throws: LetterFault.self) { try maker.write(cut) }
  }
}

/// The lines of the outline of a PDF with their pages, as qpdf reads them.
private struct Outline {
  let lines: [String]

  init(_ bytes: [UInt8]) throws {
    let folder = try ScratchFolder(under: "/tmp")
    defer { folder.remove() }
    try folder.write(bytes, to: "bound.pdf")
    let workshop = PDFWorkshop(environment: ProcessInfo.processInfo.environment)
    let program = try #require(workshop.program("YSQ_QPDF", ["qpdf"]))
    let said = try workshop.run(
      program, ["--json=2", "--json-key=outlines", folder.path("bound.pdf")], in: folder,
      seconds: 60)
    let document = try JSONDecoder().decode(Document.self, from: Data(said))
    lines = document.outlines.flatMap { $0.lines(indent: "") }
  }

  private struct Document: Decodable { let outlines: [Item] }

  private struct Item: Decodable {
    let title: String
    let destpageposfrom1: Int
    let kids: [Item]

    func lines(indent: String) -> [String] {
      ["\(indent)\(title) \(destpageposfrom1)"] + kids.flatMap { $0.lines(indent: indent + "  ") }
    }
  }
}

/// A picture of one red point.
enum SamplePicture {
  static let png: [UInt8] = Array(
    Data(
      base64Encoded: """
        iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC
        """) ?? Data())
}
