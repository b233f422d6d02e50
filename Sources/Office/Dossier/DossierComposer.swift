import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

/// Puts together what goes into a dossier, on one state of the desk and with everything unmasked.
struct DossierComposer {
  let office: Office
  let matter: Case
  let point: Standpoint
  let withFindings: Bool
  let texts: CaseTexts
  let view: CaseView

  init(
    _ office: Office, _ matter: Case, _ point: Standpoint, withFindings: Bool,
    _ snapshot: Snapshot
  ) throws {
    if snapshot.isLocked { throw StoreFault.locked(path: office.keyPath ?? "") }
    self.office = office
    self.matter = matter
    self.point = point
    self.withFindings = withFindings
    texts = try CaseTexts(matter, .open, snapshot)
    view = try office.view(of: matter, asOf: point.asOf, knownOn: point.knownOn, snapshot)
  }

  var snapshot: Snapshot { texts.snapshot }
  var number: String { matter.number.description }

  func dossier() throws -> Dossier {
    let chain = try snapshot.chainedEntries(of: number)
    let known = Set(matter.facts.map(\.sequence))
    let ledger = chain.filter { known.contains($0.entry.sequence) }
    return Dossier(
      number: number, asOf: point.asOf, respondent: view.respondentName,
      applicant: applicant, folder: office.folder,
      cover: try office.context(matter, .caseCover, nil, snapshot).fields(nil),
      pieces: try matter.evidence(withFindings: withFindings).map { try piece($0, ledger) },
      ledger: ledger)
  }

  /// `沈知远等 2 名`
  var applicant: String {
    let others = matter.received.coApplicants.count
    return (view.applicant.name ?? view.absent) + (others > 0 ? "等 \(others + 1) 名" : "")
  }

  private func piece(_ evidence: Exhibit, _ ledger: [ChainedEntry]) throws -> DossierPiece {
    switch evidence.source {
    case .registration: made(evidence, try form(.registrationForm))
    case .letter(let id): try letter(evidence, id)
    case .records(let group, let entries):
      made(evidence, try records(evidence, entries, group == .application ? application : []))
    case .service(let id, let entries):
      made(evidence, try records(evidence, entries, hand(id)))
    case .file(let sequence): try file(evidence, sequence)
    case .deadlines: made(evidence, try deadlines())
    case .ledger: made(evidence, try extract(ledger))
    case .findings: made(evidence, try findings())
    }
  }

  private func made(_ evidence: Exhibit, _ letter: Letter) -> DossierPiece {
    DossierPiece(evidence: evidence, name: evidence.name, content: .letter(letter))
  }

  private func form(_ kind: LetterKind) throws -> Letter {
    let context = try office.context(matter, kind, nil, snapshot)
    return try LetterSetter(context: context, folder: office.folder).letter(nil)
  }
}
