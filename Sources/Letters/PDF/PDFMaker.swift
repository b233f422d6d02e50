internal import Files
import FoundationEssentials

/// Makes PDF of letters and pictures by what is installed: typst, else soffice.
public struct PDFMaker: Sendable {
  private let workshop: PDFWorkshop

  /// `YSQ_TYPST` and `YSQ_SOFFICE` name the programs, or none where they are empty; else `PATH`
  /// is searched.
  public init(environment: [String: String]) { workshop = PDFWorkshop(environment: environment) }

  public var way: PDFWay {
    if typst != nil { .typst } else if soffice != nil { .soffice } else { .none }
  }

  /// Sets one letter; by typst the same letter always gives the same bytes.
  public func write(_ letter: Letter) throws(LetterFault) -> [UInt8] {
    if let typst {
      let source = TypstSource.source(of: letter)
      return try workshop.open { folder throws(LetterFault) in
        try compile(source, by: typst, in: folder)
      }
    }
    guard let soffice else { throw .pdfNotInstalled }
    let document = try DOCXWriter.write(letter, for: .soffice)
    return try convert(document, named: "letter.docx", by: soffice)
  }

  /// Sets a page of tables; the same page always gives the same bytes.
  ///
  /// - Throws: `typstNotInstalled` where typst is not there, which alone sets merged cells.
  public func write(_ page: PrintedPage) throws(LetterFault) -> [UInt8] {
    guard let typst else { throw .typstNotInstalled }
    return try workshop.open { folder throws(LetterFault) in
      try compile(TypstPage.source(of: page), by: typst, in: folder)
    }
  }

  /// Sets a picture as large as an A4 page takes it.
  public func write(_ picture: Picture) throws(LetterFault) -> [UInt8] {
    let name = "picture.\(picture.form.rawValue)"
    if let typst {
      return try workshop.open { folder throws(LetterFault) in
        try folder.write(picture.bytes, to: name)
        return try compile(TypstPreamble.picture(name), by: typst, in: folder)
      }
    }
    guard let soffice else { throw .pdfNotInstalled }
    return try convert(picture.bytes, named: name, by: soffice)
  }

  private var typst: String? { workshop.program("YSQ_TYPST", ["typst"]) }
  private var soffice: String? { workshop.program("YSQ_SOFFICE", ["soffice", "libreoffice"]) }

  private func compile(
    _ source: String, by typst: String, in folder: ScratchFolder
  ) throws(LetterFault) -> [UInt8] {
    try folder.write(Array(source.utf8), to: "letter.typ")
    let files = [folder.path("letter.typ"), folder.path("letter.pdf")]
    try workshop.run(typst, ["compile"] + files, in: folder, seconds: 120)
    return try folder.read("letter.pdf")
  }

  private func convert(
    _ bytes: [UInt8], named name: String, by soffice: String
  ) throws(LetterFault) -> [UInt8] {
    try workshop.open { folder throws(LetterFault) in
      try folder.write(bytes, to: name)
      let words = [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", folder.path, folder.path(name),
      ]
      try workshop.run(soffice, words, in: folder, seconds: 180)
      return try folder.read(name.prefix { $0 != "." } + ".pdf")
    }
  }
}
