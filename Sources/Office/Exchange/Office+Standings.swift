import CaseStore
import Casework
import WorkingDays

/// How a case stands, where the outer zone has not been told of it.
struct NewStanding {
  let row: ExchangedCase
  let standing: CarriedStanding
  let version: Int
  let digest: String
}

extension Office {
  /// The cases of the outer zone that stand otherwise than it was told.
  func newStandings() throws(OfficeError) -> [NewStanding] {
    try reading { snapshot in
      try snapshot.exchangedCases().compactMap { try newStanding($0, snapshot) }
    }
  }

  private func newStanding(
    _ row: ExchangedCase, _ snapshot: Snapshot
  ) throws -> NewStanding? {
    let matter = try self.matter(row.number, snapshot)
    let isOver = matter.phase == .closed || matter.phase == .archived
    if isOver, row.toldVersion == matter.version { return nil }
    let standing = try standing(matter, row.outerNumber, snapshot)
    var undated = standing
    undated.asOf = matter.reachedOn
    let digest = Self.digest(CarriedCoding.bytes(of: undated))
    guard digest != row.toldDigest else { return nil }
    return NewStanding(
      row: row, standing: standing, version: matter.version, digest: digest)
  }

  private func standing(
    _ matter: Case, _ outerNumber: String, _ snapshot: Snapshot
  ) throws -> CarriedStanding {
    CarriedStanding(
      number: outerNumber, innerNumber: matter.number.description, asOf: today,
      view: try queryView(matter, snapshot), round: matter.corrections.count,
      waiting: matter.documents.filter(\.waitsForFetching).map(\.id.description),
      letters: try matter.documents.flatMap { try letters($0, matter, snapshot) },
      enclosures: try matter.documents.flatMap { try enclosures($0, matter, snapshot) })
  }

  private func enclosures(
    _ document: Document, _ matter: Case, _ snapshot: Snapshot
  ) throws -> [CarriedEnclosure] {
    try matter.fetchedEnclosures(of: document).compactMap { entry in
      let file = entry.file
      guard try snapshot.attachment(file.digest)?.isErased == false else { return nil }
      let name = try snapshot.text(file.name) ?? "附件"
      return CarriedEnclosure(
        sequence: entry.sequence,
        file: CarriedFile(digest: file.digest, name: name, size: file.size))
    }
  }

  /// The letter in every format in which its applicant may fetch it.
  private func letters(
    _ document: Document, _ matter: Case, _ snapshot: Snapshot
  ) throws -> [CarriedLetter] {
    try document.fetchedFormats.compactMap { format in
      guard let digest = document.issue?.digest(of: format),
        let file = try snapshot.attachment(digest), !file.isErased
      else { return nil }
      let name = "\(document.id)-\(LetterKind(document, in: matter).title).\(format.ending)"
      return CarriedLetter(
        document: document.id.description, format: format,
        file: CarriedFile(digest: digest, name: name, size: file.size))
    }
  }

  /// What the applicant of a case is shown.
  func queryView(_ matter: Case, _ snapshot: Snapshot) throws -> QueryView {
    let point = Standpoint(asOf: today, knownOn: today)
    let words = QueryWords(
      matter: matter, view: try view(of: matter, asOf: today, knownOn: today, snapshot),
      profile: profile, texts: try CaseTexts(matter, sight, snapshot))
    return try words.view(try explanation(of: matter, point, snapshot))
  }
}
