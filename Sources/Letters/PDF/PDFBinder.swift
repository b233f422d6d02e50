internal import Files

/// One piece of a bound PDF.
public struct PDFPiece: Hashable, Sendable {
  /// The heading of the outline that it stands under; nil on the first level.
  public let group: String?
  public let title: String
  public let bytes: [UInt8]

  public init(group: String? = nil, title: String, bytes: [UInt8]) {
    self.group = group
    self.title = title
    self.bytes = bytes
  }
}

/// Binds PDF into one by qpdf: numbered pages, an outline, the same bytes for the same pieces.
public struct PDFBinder: Sendable {
  private let workshop: PDFWorkshop

  /// `YSQ_QPDF` names the program, or none where it is empty; else `PATH` is searched.
  public init(environment: [String: String]) { workshop = PDFWorkshop(environment: environment) }

  public var isInstalled: Bool { program != nil }

  /// Counts the pages; what qpdf cannot open, or opens only with a password, is a fault.
  public func pageCount(of bytes: [UInt8]) throws(LetterFault) -> Int {
    try bound { qpdf, folder throws(LetterFault) in
      try folder.write(bytes, to: "piece.pdf")
      // A damaged table of contents of the file, which qpdf mends, is warned of.
      let said = try workshop.run(
        qpdf, ["--no-warn", "--show-npages", folder.path("piece.pdf")], in: folder,
        seconds: Self.patience, accepted: Self.done)
      let count = Int(String(decoding: said.filter(Self.isDigit), as: UTF8.self))
      guard let count, count > 0 else { throw .pdfFailed(detail: "qpdf --show-npages") }
      return count
    }
  }

  /// Throws where a PDF from outside cannot be bound: damaged beyond mending, or with a password.
  public func prove(_ bytes: [UInt8]) throws(LetterFault) {
    try bound { qpdf, folder throws(LetterFault) in try merge([bytes], by: qpdf, in: folder) }
  }

  /// Binds the pieces in their order; pages are numbered from 1 at their upper right.
  public func bind(_ pieces: [PDFPiece]) throws(LetterFault) -> [UInt8] {
    try bound { qpdf, folder throws(LetterFault) in
      try merge(pieces.map(\.bytes), by: qpdf, in: folder)
      let said = try workshop.run(
        qpdf,
        [
          "--no-warn", "--json=2", "--json-stream-data=none", "--json-key=qpdf",
          folder.path("merged.pdf"),
        ], in: folder, seconds: Self.patience, accepted: Self.done)
      let merged = try MergedPDF(json: said)
      try folder.write(PageStamp.document(merged.pages.map(\.size)), to: "stamp.pdf")
      let outline = PDFOutline(pieces, pages: try starts(pieces), of: merged)
      try folder.write(try outline.json(), to: "outline.json")
      return try finish(by: qpdf, in: folder)
    }
  }

  /// How long qpdf may take, in seconds.
  private static let patience: Int32 = 120
  /// 3: done, with warnings.
  private static let done: Set<Int32> = [0, 3]

  private var program: String? { workshop.program("YSQ_QPDF", ["qpdf"]) }

  private func bound<Product>(
    _ body: (String, ScratchFolder) throws(LetterFault) -> Product
  ) throws(LetterFault) -> Product {
    guard let program else { throw .bindingNotInstalled }
    return try workshop.open { folder throws(LetterFault) in try body(program, folder) }
  }

  private func merge(
    _ pieces: [[UInt8]], by qpdf: String, in folder: ScratchFolder
  ) throws(LetterFault) {
    var words = ["--no-warn", "--empty", "--pages"]
    for (index, bytes) in pieces.enumerated() {
      try folder.write(bytes, to: "\(index).pdf")
      words += [folder.path("\(index).pdf"), "1-z"]
    }
    words += ["--", "--deterministic-id", folder.path("merged.pdf")]
    try workshop.run(qpdf, words, in: folder, seconds: Self.patience, accepted: Self.done)
  }

  /// The page, from 0, on which each piece begins.
  private func starts(_ pieces: [PDFPiece]) throws(LetterFault) -> [Int] {
    var starts: [Int] = []
    var page = 0
    for piece in pieces {
      starts.append(page)
      page += try pageCount(of: piece.bytes)
    }
    return starts
  }

  private func finish(by qpdf: String, in folder: ScratchFolder) throws(LetterFault) -> [UInt8] {
    let words = [
      "--no-warn", folder.path("merged.pdf"), "--update-from-json=\(folder.path("outline.json"))",
      "--overlay", folder.path("stamp.pdf"), "--", "--deterministic-id",
      folder.path("bound.pdf"),
    ]
    try workshop.run(qpdf, words, in: folder, seconds: Self.patience, accepted: Self.done)
    return try folder.read("bound.pdf")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
