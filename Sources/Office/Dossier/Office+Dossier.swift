import CaseStore
import Casework
import Files
import Letters
import WorkingDays

extension Office {
  /// Writes the file of a case for a review or a court: one PDF, and a zip with the originals.
  ///
  /// It names people in full, so that it stands on record who had it made and why
  /// (个人信息保护法 art 51). Either every file is whole under its name, or none is there.
  ///
  /// - Parameter progress: is told how many pieces are printed, of how many.
  public func dossier(
    _ order: DossierOrder, by person: String, progress: (_ done: Int, _ all: Int) -> Void
  ) throws(OfficeError) -> DossierView {
    let number = try reading { snapshot in
      if snapshot.isLocked { throw StoreFault.locked(path: keyPath ?? "") }
      return try self.matter(order.number, asOf: order.point.asOf, snapshot).number.description
    }
    let target = try DossierTarget(order, number: number)
    let printer = DossierPrinter()
    guard printer.isInstalled || order.format == .zip else { throw Self.noPrinter }
    let drafts = try DossierDrafts(target)
    let open = try revealing(
      order.reason ?? "制作卷宗", of: "dossier \(number)", by: person)
    let dossier = try open.reading { snapshot in
      let matter = try open.matter(order.number, asOf: order.point.asOf, snapshot)
      return try DossierComposer(
        open, matter, order.point, withFindings: order.withFindings, snapshot
      ).dossier()
    }
    return try Self.printing {
      let printed =
        printer.isInstalled
        ? try printer.print(dossier) { progress($0, dossier.pieces.count) } : nil
      let archive = try DossierArchive(dossier, printed: printed)
      try drafts.finish(pdf: printed?.bytes, zip: target.zip == nil ? nil : archive.packed())
      return DossierView(dossier, printed, archive, target, order)
    }
  }

  private static let noPrinter = OfficeError(
    .refused, code: "pdfNotInstalled", message: "本机没有安装制作卷宗 PDF 的软件（typst 或者 soffice，和 qpdf）",
    field: "--format", hint: "请运行 Scripts/install-pdf 安装；只要压缩包可以写 --format zip，文书存成网页")

  private static func printing<T>(_ body: () throws -> T) throws(OfficeError) -> T {
    try translating {
      do {
        return try body()
      } catch LetterFault.pdfFailed(let detail) {
        throw OfficeError(
          .refused, code: "pdfFailed", message: "卷宗的 PDF 没有做成（\(detail)）", field: "--format",
          hint: "请把这句话报给维护人员；什么都没有写")
      } catch let fault as LetterFault {
        throw OfficeError(fault)
      } catch let fault as FileFault {
        throw OfficeError(fault, option: "--out")
      }
    }
  }
}

/// The files of a dossier under passing names, until all are whole.
struct DossierDrafts {
  private let pdf: DraftFile?
  private let zip: DraftFile?

  /// A folder that takes no files is refused here, before anything is recorded.
  init(_ target: DossierTarget) throws(OfficeError) {
    do {
      pdf = if let path = target.pdf { try DraftFile(target: path) } else { nil }
      zip = if let path = target.zip { try DraftFile(target: path) } else { nil }
    } catch {
      throw OfficeError(error, option: "--out")
    }
  }

  func finish(pdf pdfBytes: [UInt8]?, zip zipBytes: [UInt8]?) throws(FileFault) {
    if let pdf, let pdfBytes { try pdf.write(pdfBytes) }
    if let zip, let zipBytes { try zip.write(zipBytes) }
    if pdfBytes != nil { try pdf?.finish() }
    if zipBytes != nil { try zip?.finish() }
  }
}

extension DossierView {
  init(
    _ dossier: Dossier, _ printed: DossierPrinter.Printed?, _ archive: DossierArchive,
    _ target: DossierTarget, _ order: DossierOrder
  ) {
    number = dossier.number
    asOf = dossier.asOf.description
    (pdf, zip) = (target.pdf, target.zip)
    pages = printed?.pageCount
    withFindings = order.withFindings
    manifest = Office.digest(archive.sums)
    evidence = dossier.pieces.enumerated().map { index, piece in
      let file = archive.pieceFiles[index]
      let pages = printed?.pieces[index]
      return EvidenceView(
        index: index + 1, stage: piece.evidence.stage.title, name: piece.name,
        proves: piece.evidence.proves, page: pages?.first, file: file?.name,
        digest: file.map { Office.digest($0.bytes) } ?? piece.recordedDigest,
        problem: pages?.problem ?? piece.problem)
    }
  }
}

extension DossierPiece {
  /// The digest on record of a file that is not there any more.
  fileprivate var recordedDigest: String? {
    if case .file(_, let card) = content, card.digest.count == 64 { card.digest } else { nil }
  }
}
