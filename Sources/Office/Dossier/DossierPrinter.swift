import Foundation
import Letters

/// Makes the pages of a dossier and binds them.
struct DossierPrinter {
  private let maker: PDFMaker
  private let binder: PDFBinder

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    maker = PDFMaker(environment: environment)
    binder = PDFBinder(environment: environment)
  }

  /// Whether all programs are there.
  var isInstalled: Bool { maker.way != .none && binder.isInstalled }

  /// A dossier with its pages.
  struct Printed {
    let bytes: [UInt8]
    /// Of the whole.
    let pageCount: Int
    let pieces: [Pages]
  }

  /// The pages of one piece.
  struct Pages {
    let bytes: [UInt8]
    let count: Int
    /// Why they are not the content itself.
    let problem: String?
    /// The page of the whole on which they begin, from 1.
    var first = 0
  }

  /// - Parameter progress: is told how many pieces are done.
  func print(_ dossier: Dossier, progress: (Int) -> Void) throws -> Printed {
    var pieces: [Pages] = []
    for piece in dossier.pieces {
      pieces.append(try pages(of: piece, dossier.folder))
      progress(pieces.count)
    }
    let front = try self.front(dossier, pieces.map(\.count))
    let frontPages = front.reduce(0) { $0 + $1.count }
    for (index, first) in Self.starts(pieces.map(\.count), after: frontPages).enumerated() {
      pieces[index].first = first
    }
    let bound = [("案卷封面", front[0]), ("证据目录", front[1])].map {
      PDFPiece(title: $0.0, bytes: $0.1.bytes)
    }
    let rest = zip(dossier.pieces, pieces).map { piece, pages in
      PDFPiece(group: piece.evidence.stage.title, title: piece.name, bytes: pages.bytes)
    }
    return Printed(
      bytes: try binder.bind(bound + rest),
      pageCount: frontPages + pieces.reduce(0) { $0 + $1.count }, pieces: pieces)
  }

  /// Cover and index, whose own pages move those of the pieces: set anew until their number is the
  /// one that was reckoned with.
  private func front(_ dossier: Dossier, _ counts: [Int]) throws -> [Pages] {
    var frontPages = 2
    // Each round is at least as long as the one before, so that few are needed.
    for _ in 0..<8 {
      let cover = try set(
        try dossier.coverLetter(pages: frontPages + counts.reduce(0, +)))
      let index = try set(
        try dossier.indexLetter(pages: Self.starts(counts, after: frontPages)))
      let needed = cover.count + index.count
      if needed == frontPages { return [cover, index] }
      frontPages = needed
    }
    throw LetterFault.pdfFailed(detail: DossierTemplate.evidenceIndex.source.fileName)
  }

  /// The page on which each piece begins, from 1.
  private static func starts(_ counts: [Int], after front: Int) -> [Int] {
    var next = front + 1
    return counts.map { count in
      defer { next += count }
      return next
    }
  }

  private func set(_ letter: Letter) throws -> Pages {
    let bytes = try maker.write(letter)
    return Pages(bytes: bytes, count: try binder.pageCount(of: bytes), problem: nil)
  }

  private func pages(of piece: DossierPiece, _ folder: String) throws -> Pages {
    switch piece.content {
    case .letter(let letter): return try set(letter)
    case .file(let printable?, let card):
      do {
        let bytes = try self.bytes(of: printable)
        return Pages(bytes: bytes, count: try binder.pageCount(of: bytes), problem: nil)
      } catch LetterFault.pdfFailed {
        return try set(card, printable.fault, folder)
      }
    case .file(nil, let card): return try set(card, piece.problem ?? "", folder)
    }
  }

  private func bytes(of printable: DossierPiece.Printable) throws -> [UInt8] {
    switch printable {
    case .pdf(let bytes):
      try binder.prove(bytes)
      return bytes
    case .picture(let picture): return try maker.write(picture)
    }
  }

  /// A page that tells of a file in its place.
  private func set(_ card: AttachmentCard, _ why: String, _ folder: String) throws -> Pages {
    let page = try set(try card.letter(why: why, folder: folder))
    return Pages(bytes: page.bytes, count: page.count, problem: why)
  }
}

extension DossierPiece.Printable {
  /// Why no pages could be made of it.
  fileprivate var fault: String {
    switch self {
    case .pdf: "这份 PDF 打不开（损坏或者有密码），没有并入，原件在压缩包里"
    case .picture: "这张图片打不开（损坏或者不完整），没有印出，原件在压缩包里"
    }
  }
}
