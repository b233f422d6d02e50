import Letters

/// One piece of a dossier: its evidence, its pages, and the file it is kept as.
struct DossierPiece {
  let evidence: Exhibit
  /// As the index calls it.
  let name: String
  /// What its file is called, without number and ending; nil: as the index calls it.
  var fileName: String?
  let content: Content
  /// The file as it came or went; nil where the pages are all there is.
  var original: Original?
  /// Why the pages are not the content itself.
  var problem: String?

  enum Content {
    case letter(Letter)
    /// A file; what is known of it stands on a page where no pages can be made of it.
    case file(Printable?, AttachmentCard)
  }

  /// What pages can be made of.
  enum Printable {
    case pdf([UInt8])
    case picture(Picture)

    /// Tells it by how the bytes begin; nil for anything else.
    init?(_ bytes: [UInt8]) {
      if bytes.starts(with: Array("%PDF-".utf8)) {
        self = .pdf(bytes)
      } else if let picture = Picture(bytes) {
        self = .picture(picture)
      } else {
        return nil
      }
    }
  }

  struct Original {
    let ending: String
    let bytes: [UInt8]
  }
}

/// What a page says of a file in the place of its content.
struct AttachmentCard: Hashable {
  let caseNumber: String
  let title: String
  let fileName: String
  /// Bytes.
  let size: Int?
  let digest: String
  let day: String

  func letter(why: String, folder: String) throws(OfficeError) -> Letter {
    try DossierTemplate.attachmentPage.letter(
      [
        "title": .text(title), "caseNumber": .text(caseNumber), "fileName": .text(fileName),
        "size": .text(size.map { "\($0) 字节" } ?? "—"), "digest": .text(digest),
        "day": .text(day), "why": .text(why),
      ], folder: folder)
  }
}
