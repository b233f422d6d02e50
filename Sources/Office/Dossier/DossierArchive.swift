import CaseStore
import Letters
import WorkingDays

/// The files of a dossier that are packed into one zip, with the list of their SHA-256.
struct DossierArchive {
  typealias File = (name: String, bytes: [UInt8])

  private(set) var files: [File] = []
  /// The file of each piece; nil for what was erased.
  private(set) var pieceFiles: [File?] = []

  /// - Parameter printed: The pages; without them letters are packed as web pages.
  init(_ dossier: Dossier, printed: DossierPrinter.Printed?) throws {
    if let printed { files.append(("卷宗.pdf", printed.bytes)) }
    if printed == nil {
      let front = [try dossier.coverLetter(pages: nil), try dossier.indexLetter(pages: nil)]
      files.append(("卷宗目录.html", Array(HTMLWriter.write(front).utf8)))
    }
    for (index, piece) in dossier.pieces.enumerated() {
      let file = Self.file(index, piece, pages: printed?.pieces[index].bytes)
      pieceFiles.append(file)
      if let file { files.append(file) }
    }
    files += try Self.extract(dossier.ledger)
    files.append(("说明.txt", Self.readme(dossier, files.map(\.name))))
    files.append(("验证.sh", PackageResources.验证_sh))
  }

  /// The list as `sha256sum -c` reads it.
  var sums: [UInt8] {
    Array(files.map { "\(Office.digest($0.bytes))  \($0.name)\n" }.joined().utf8)
  }

  /// The zip, the list of sums in it.
  func packed() throws(LetterFault) -> [UInt8] {
    try ZIPWriter.write(files + [("SHA256SUMS", sums)])
  }

  private static func file(
    _ index: Int, _ piece: DossierPiece, pages: [UInt8]?
  ) -> File? {
    let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
    let place = "\(piece.evidence.stage.folder)/\(number)-"
    if let original = piece.original {
      return (
        place + FileName.fitting(piece.fileName ?? piece.name, ending: original.ending),
        original.bytes
      )
    }
    guard case .letter(let letter) = piece.content else { return nil }
    if let pages {
      return (place + FileName.fitting(piece.fileName ?? piece.name, ending: "pdf"), pages)
    }
    return (
      place + FileName.fitting(piece.fileName ?? piece.name, ending: "html"),
      Array(HTMLWriter.write([letter]).utf8)
    )
  }

  /// One line of JSON for each entry, and the bytes whose SHA-256 is its hash.
  private static func extract(_ ledger: [ChainedEntry]) throws -> [File] {
    var lines: [UInt8] = []
    var originals: [File] = []
    for chained in ledger {
      let digits = "\(chained.entry.sequence)"
      let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      let file = "台账摘录/\(name).bin"
      lines += try ViewJSON.bytes(of: LedgerLineView(chained, file: file)) + [0x0A]
      originals.append((file, chained.hashedBytes))
    }
    return [("台账摘录.jsonl", lines)] + originals
  }

  private static func readme(_ dossier: Dossier, _ names: [String]) -> [UInt8] {
    let listed = names.filter { !$0.hasPrefix("台账摘录") }.map { "  \($0)" }
    let text = String(decoding: PackageResources.说明_txt, as: UTF8.self)
    let values = [
      ("number", dossier.number), ("respondent", dossier.respondent),
      ("asOf", dossier.asOf.description), ("count", "\(dossier.pieces.count)"),
      ("files", listed.joined(separator: "\n")),
    ]
    return Array(values.reduce(text) { $0.replacing("{{\($1.0)}}", with: $1.1) }.utf8)
  }
}

/// An entry of the ledger as a line of the extract (`台账摘录.jsonl`).
struct LedgerLineView: Encodable, Hashable {
  let agency: String
  let position: Int
  let stream: String
  let sequence: Int
  let kind: String
  let version: Int
  let day: String
  let recordedAt: String
  let recordedBy: String
  let asHappened: String?
  let payload: String
  let previous: String
  let hash: String
  /// The file with the bytes that are hashed.
  let file: String

  init(_ chained: ChainedEntry, file: String) {
    let entry = chained.entry
    agency = entry.agency
    position = entry.position
    stream = entry.stream
    sequence = entry.sequence
    kind = entry.kind
    version = entry.version
    day = entry.day
    recordedAt = entry.recordedAt
    recordedBy = entry.recordedBy
    asHappened = entry.asHappened
    payload = entry.payload
    previous = chained.previous
    hash = entry.hash
    self.file = file
  }
}
