import Casework
import Statute
import WorkingDays

/// One piece of evidence in the file of a case: where it stands, what it is, what it proves.
struct Exhibit: Hashable, Sendable {
  /// Where its content comes from.
  enum Source: Hashable, Sendable {
    case registration
    case letter(DocumentID)
    /// Entries told on one page, by their sequences.
    case records(RecordGroup, [Int])
    /// How one document was sent and reached.
    case service(DocumentID, [Int])
    /// A file, by the entry that added it.
    case file(Int)
    case deadlines, ledger, findings
  }

  let stage: DossierStage
  let name: String
  let proves: String
  /// The first day it tells of; nil for what is made with the file.
  let day: Day?
  let source: Source

  init(_ row: EvidenceRow, note: String? = nil, on day: Day? = nil, _ source: Source) {
    stage = row.stage
    name = row.name + (note.map { "（\($0)）" } ?? "")
    proves = row.proves
    self.day = day
    self.source = source
  }

  /// On one day: what was sent, the entries, the files that came with them; an application first.
  fileprivate var rank: Int {
    switch source {
    case .registration: 0
    case .letter: 1
    case .file where stage == .application: 2
    case .records, .service: 3
    case .file: 4
    case .deadlines: 5
    case .ledger: 6
    case .findings: 7
    }
  }
}

extension Case {
  /// The evidence of the case in the order of the file: by stage, in a stage by day.
  ///
  /// Struck entries, void documents and the copies that `letter approve` keeps are left out.
  ///
  /// - Parameter withFindings: Whether what the office found irregular goes in, too.
  func evidence(withFindings: Bool) -> [Exhibit] {
    var all = [Exhibit(.registration, on: reachedOn, .registration)]
    all += letterEvidence + recordEvidence + serviceEvidence + fileEvidence
    all += [Exhibit(.deadlines, .deadlines), Exhibit(.ledger, .ledger)]
    if withFindings { all.append(Exhibit(.findings, .findings)) }
    return all.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.stage.rawValue, first.day ?? .max, first.rank, left.offset)
        < (second.stage.rawValue, second.day ?? .max, second.rank, right.offset)
    }.map(\.element)
  }

  private var letterEvidence: [Exhibit] {
    documents.filter { !$0.isVoid }.compactMap { document in
      LetterKind(document, in: self).evidence.map { row in
        Exhibit(
          row, note: note(document), on: document.issuedOn ?? document.madeOn,
          .letter(document.id))
      }
    }
  }

  /// `示政公开〔2026〕1号，已撤销`
  private func note(_ document: Document) -> String {
    let state = document.issue == nil ? "文稿" : nil
    let revoked = document.revokedOn.map { _ in "已撤销" }
    return [document.number?.text ?? document.id.description, state, revoked]
      .compactMap { $0 }.joined(separator: "，")
  }

  private var recordEvidence: [Exhibit] {
    RecordGroup.allCases.filter { $0 != .service }.compactMap { group in
      let entries = standing.filter { $0.fact.kind.group == group }
      guard let first = entries.map(\.on).min() else { return nil }
      return Exhibit(group.evidence, on: first, .records(group, entries.map(\.sequence)))
    }
  }

  private var serviceEvidence: [Exhibit] {
    documents.filter { !$0.isVoid }.compactMap { document in
      guard let first = document.sendings.first?.on else { return nil }
      let entries = standing.filter { $0.fact.serves(document) }
      let title = LetterKind(document, in: self).title
      return Exhibit(
        RecordGroup.service.evidence, note: "\(title) \(document.id)", on: first,
        .service(document.id, entries.map(\.sequence)))
    }
  }

  private var fileEvidence: [Exhibit] {
    let letters = Set(
      facts.flatMap { entry -> [String] in
        if case .issued(let issued) = entry.fact { issued.files.map(\.digest) } else { [] }
      })
    return standing.compactMap { entry in
      guard case .attached(let file) = entry.fact, !letters.contains(file.digest) else {
        return nil
      }
      let row = file.enclosedWith == nil ? occasion(of: entry).fileEvidence : .provided
      return Exhibit(row, on: entry.on, .file(entry.sequence))
    }
  }

  /// What was entered together with a file: the first entry of the same instant that tells more.
  private func occasion(of file: RecordedFact) -> FactKind {
    let before = facts.prefix { $0.sequence < file.sequence }.reversed()
      .prefix { $0.recordedAt == file.recordedAt && !$0.recordedAt.isEmpty }
    return before.last { $0.fact.kind != .attached }?.fact.kind ?? .attached
  }
}

extension Fact {
  /// Whether it tells how a document was handed over; letters of the procedure are by being made.
  fileprivate func serves(_ document: Document) -> Bool {
    switch self {
    case .sent(let fact): fact.document == document.id
    case .reached(let fact): fact.document == document.id
    case .sendingFailed(let fact): fact.document == document.id
    case .consultationFailed(let fact): fact.document == document.id
    default: document.kind.isSentWhenMade && makes(document.id)
    }
  }
}

extension Day {
  /// After every day of a case.
  fileprivate static let max = Day(number: .max)
}
