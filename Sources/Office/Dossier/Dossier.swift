import CaseStore
import Letters
import WorkingDays

/// Everything that goes into the file of a case for a review or a court, before it is printed.
struct Dossier {
  let number: String
  let asOf: Day
  let respondent: String
  let applicant: String
  /// The folder of the desk, where the office's own templates are.
  let folder: String
  /// What the cover is filled with, but for the count of pages.
  let cover: LetterFields
  let pieces: [DossierPiece]
  let ledger: [ChainedEntry]

  func coverLetter(pages: Int?) throws(OfficeError) -> Letter {
    var fields = cover
    fields[LetterField.pageCount.rawValue] = .number(pages)
    return try LetterKind.caseCover.template.letter(fields, folder: folder)
  }

  /// The index of evidence.
  ///
  /// - Parameter pages: The page on which each piece begins; nil where there are no pages.
  func indexLetter(pages: [Int]?) throws(OfficeError) -> Letter {
    let rows = pieces.enumerated().map { index, piece in
      LetterFields([
        "index": .number(index + 1), "stage": .text(piece.evidence.stage.title),
        "name": .text(piece.name), "proves": .text(piece.evidence.proves),
        "page": .text(pages.map { "\($0[index])" } ?? ""),
      ])
    }
    return try DossierTemplate.evidenceIndex.letter(
      [
        "caseNumber": .text(number), "applicant": .text(applicant),
        "respondent": .text(respondent), "asOf": .text(asOf.description),
        "evidence": .list(rows),
      ], folder: folder)
  }
}
