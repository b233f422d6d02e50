import CaseStore
import Casework
import Statute
import WorkingDays

/// What an applicant wrote, kept until the inner zone has it.
struct CorrectionDraft: Codable {
  /// What the page that was sent is known by.
  let key: String
  let files: [CarriedFile]
}

extension Office {
  /// Something that waits to be carried, with all that it says.
  func carried(_ entry: ParcelEntry, _ snapshot: Snapshot) throws -> CarriedEntry {
    switch entry.kind {
    case .application: return .application(try application(entry.number, snapshot))
    case .correction:
      guard let day = Day(entry.day), let round = Int(entry.subject),
        let draft = try snapshot.exchangeValue(entry.valueName)
          .flatMap({ CarriedCoding.value(CorrectionDraft.self, of: $0) })
      else { throw StoreFault.damaged(place: entry.valueName) }
      return .correction(
        CarriedCorrection(number: entry.number, round: round, on: day, files: draft.files))
    case .fetch:
      guard let day = Day(entry.day) else { throw StoreFault.damaged(place: entry.valueName) }
      return .fetch(CarriedFetch(number: entry.number, document: entry.subject, on: day))
    case .file:
      guard let day = Day(entry.day),
        let file = try snapshot.exchangeValue(entry.valueName)
          .flatMap({ CarriedCoding.value(CarriedFile.self, of: $0) })
      else { throw StoreFault.damaged(place: entry.valueName) }
      return .file(CarriedAttachment(number: entry.number, on: day, file: file))
    }
  }

  private func application(
    _ number: String, _ snapshot: Snapshot
  ) throws -> CarriedApplication {
    let matter = try self.matter(number, snapshot)
    let received = matter.received
    guard let person = try snapshot.person(received.applicant.value) else {
      throw StoreFault.damaged(place: "person \(received.applicant.value)")
    }
    let items = received.items.count > 1 ? received.items : []
    return CarriedApplication(
      number: number, submittedOn: received.submittedOn,
      submittedAt: try snapshot.entries(of: number).first?.recordedAt ?? "",
      confirmWithin: received.confirmWithin, kind: received.applicantKind, name: person.name,
      idType: person.idType.flatMap(IdentityType.init), idNumber: person.idNumber,
      phone: person.phone, email: person.email, address: person.address,
      agent: try received.agent.flatMap { try snapshot.person($0.value)?.name },
      agentAuthorised: received.agentAuthorised,
      wants: try snapshot.text(received.wants) ?? Self.erasedWords,
      items: try items.map { try snapshot.text($0) ?? Self.erasedWords },
      informationNumber: received.informationNumber,
      form: try received.form.flatMap(snapshot.text),
      way: try received.way.flatMap(snapshot.text), respondent: received.respondent,
      proof: received.proof, files: try files(matter, snapshot))
  }

  private static let erasedWords = "（内容已经清除）"

  private func files(_ matter: Case, _ snapshot: Snapshot) throws -> [CarriedFile] {
    try attachments(matter, try CaseTexts(matter, .open, snapshot)).filter { !$0.erased }
      .map { CarriedFile(digest: $0.digest, name: $0.name ?? "附件", size: $0.size) }
  }
}
