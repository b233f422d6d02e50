import Foundation
import Programs
import Testing

@testable import Letters

/// The pages of a PDF as poppler's programs read them.
struct PrintedPages {
  private let pages: [[PrintedWord]]
  let fonts: [String]

  init(_ bytes: [UInt8]) throws {
    let folder = try ScratchFolder(under: "/tmp")
    defer { folder.remove() }
    try folder.write(bytes, to: "letter.pdf")
    let path = folder.path("letter.pdf")
    let boxes = try Self.said(by: "pdftotext", ["-bbox", path, "-"], in: folder)
    pages = boxes.split(separator: "<page ").dropFirst().map { PrintedWord.words(in: $0) }
    let table = try Self.said(by: "pdffonts", [path], in: folder)
    fonts = table.split(separator: "\n").dropFirst(2).compactMap { row in
      row.split(separator: " ").first.map(String.init)
    }
  }

  var count: Int { pages.count }

  /// The words of all pages in one, without page numbers.
  var words: [String] { [LetterText.plain((1...count).flatMap(lines).joined())] }

  /// The words of a page, its number among them.
  func words(_ page: Int) -> [PrintedWord] { pages[page - 1] }

  /// The lines of a page without its number, joined from the words of one height.
  func lines(_ page: Int) -> [String] {
    var lines: [(bottom: Double, text: String)] = []
    for word in pages[page - 1] where !word.isPageNumber {
      if let last = lines.indices.last, abs(lines[last].bottom - word.bottom) < 2 {
        lines[last].text += word.text
      } else {
        lines.append((word.bottom, word.text))
      }
    }
    return lines.map { LetterText.plain($0.text) }.filter { !$0.isEmpty }
  }

  /// What the text of a page covers, in points.
  func area(_ page: Int) -> (left: Double, top: Double, right: Double, bottom: Double) {
    let words = pages[page - 1].filter { !$0.isPageNumber }
    return (
      words.map(\.left).min() ?? 0, words.map(\.top).min() ?? 0, words.map(\.right).max() ?? 0,
      words.map(\.bottom).max() ?? 0
    )
  }

  private static func said(
    by name: String, _ words: [String], in folder: ScratchFolder
  ) throws -> String {
    let output = folder.path(name)
    let program = Program("/usr/bin/\(name)", words, environment: [:])
    try #require(program.run(saying: output, seconds: 60) == .exited(0))
    return String(decoding: try folder.read(name), as: UTF8.self)
  }
}

/// A word of a page and the box round it.
struct PrintedWord {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  let text: String

  /// A number between dashes at the foot of the page.
  var isPageNumber: Bool { top > 745 }

  static func words(in page: Substring) -> [PrintedWord] {
    page.matches(
      of: /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)</
    ).map { match in
      let places = [match.1, match.2, match.3, match.4].map { Double($0) ?? 0 }
      return PrintedWord(
        left: places[0], top: places[1], right: places[2], bottom: places[3],
        text: LetterText.text(ofXML: String(match.5)))
    }
  }
}
