internal import Files
import FoundationEssentials

/// Makes PDF of letters by what is installed: typst, else soffice.
public struct PDFMaker: Sendable {
  private let environment: [String: String]

  /// `YSQ_TYPST` and `YSQ_SOFFICE` name the programs, or none where they are empty; else `PATH`
  /// is searched.
  public init(environment: [String: String]) { self.environment = environment }

  public var way: PDFWay {
    if typst != nil { .typst } else if soffice != nil { .soffice } else { .none }
  }

  /// Sets one letter; by typst the same letter always gives the same bytes.
  public func write(_ letter: Letter) throws(LetterFault) -> [UInt8] {
    if let typst { return try write(source: TypstSource.source(of: letter), typst: typst) }
    if let soffice { return try write(letter, soffice: soffice) }
    throw .pdfNotInstalled
  }

  /// Sets a page of tables; the same page always gives the same bytes.
  ///
  /// - Throws: `typstNotInstalled` where typst is not there, which alone sets merged cells.
  public func write(_ page: PrintedPage) throws(LetterFault) -> [UInt8] {
    guard let typst else { throw .typstNotInstalled }
    return try write(source: TypstPage.source(of: page), typst: typst)
  }

  private var typst: String? { program("YSQ_TYPST", ["typst"]) }
  private var soffice: String? { program("YSQ_SOFFICE", ["soffice", "libreoffice"]) }

  private func program(_ variable: String, _ names: [String]) -> String? {
    if let named = environment[variable] { return named.isEmpty ? nil : named }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func write(source: String, typst: String) throws(LetterFault) -> [UInt8] {
    try inScratchFolder { folder throws(LetterFault) in
      try folder.write(Array(source.utf8), to: "letter.typ")
      let files = [folder.path("letter.typ"), folder.path("letter.pdf")]
      try run(typst, ["compile"] + files, in: folder, seconds: 120)
      return try folder.read("letter.pdf")
    }
  }

  private func write(_ letter: Letter, soffice: String) throws(LetterFault) -> [UInt8] {
    let document = try DOCXWriter.write(letter, for: .soffice)
    return try inScratchFolder { folder throws(LetterFault) in
      try folder.write(document, to: "letter.docx")
      let words = [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", folder.path, folder.path("letter.docx"),
      ]
      try run(soffice, words, in: folder, seconds: 180)
      return try folder.read("letter.pdf")
    }
  }

  private func inScratchFolder(
    _ body: (ScratchFolder) throws(LetterFault) -> [UInt8]
  ) throws(LetterFault) -> [UInt8] {
    let folder = try ScratchFolder(under: environment["TMPDIR"] ?? "/tmp")
    defer { folder.remove() }
    return try body(folder)
  }

  private func run(
    _ program: String, _ words: [String], in folder: ScratchFolder, seconds: Int32
  ) throws(LetterFault) {
    let child = ChildProcess(
      program: program, arguments: words, environment: environment,
      complaints: folder.path("complaints"))
    let end = child.run(seconds: seconds)
    guard end != .exited(0) else { return }
    let said = (try? folder.read("complaints")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    throw .pdfFailed(detail: end.told(by: said, program: program))
  }
}
