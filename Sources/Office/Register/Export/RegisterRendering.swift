import CaseStore
import Casework
import Statute
import WorkingDays

/// A case as rows of a register: one, and another for each further consultation and remedy.
struct RegisterRendering {
  let matter: Case
  let policy: Policy
  let respondent: String
  let snapshot: Snapshot
  let cover: RegisterCover

  func records() throws -> [RegisterRecord] {
    var records = [RegisterRecord()]
    try addApplication(&records[0])
    addHandling(&records[0])
    addReply(&records[0])
    let further = max(1, matter.consultations.count, matter.remedies.count)
    while records.count < further {
      records.append(RegisterRecord(repeating: records[0]))
    }
    for (index, letter) in matter.consultations.enumerated() {
      try add(letter, to: &records[index])
    }
    for (index, remedy) in matter.remedies.enumerated() { add(remedy, to: &records[index]) }
    try addNotes(&records)
    return records
  }

  private func addApplication(_ record: inout RegisterRecord) throws {
    let received = matter.received
    let isTold = received.receiptAssumed != true
    record.officeNumber = received.officeNumber ?? matter.number.description
    record.submittedOn = received.submittedOn
    record.channel = received.channel
    record.applicantKind = received.applicantKind
    record.wants = try text(matter.wants)
    record.respondent = respondent
    record.paper = received.paper?.description
    record.receivedMailNumber = received.mailNumber
    let signedOn = received.signedOn ?? received.submittedOn
    if isTold || received.channel != .registeredMail { record.signedOn = received.signedOn }
    if received.arrivedOn != signedOn { record.handedOverOn = received.arrivedOn }
    if isTold { record.confirmedOn = matter.confirmedOn }
    record.informationNumber = received.informationNumber
    record.way = try received.way.map(text) ?? received.plainWay.map(covered)
    record.form = try received.form.map(text) ?? received.plainForm.map(covered)
    record.splitFrom = try received.splitFrom.map {
      try snapshot.caseRow($0.description)?.officeNumber ?? $0.description
    }
    record.agent = try received.agent.flatMap { try snapshot.person($0.value) }
      .map { cover.name($0.name, of: .person) }
    if let person = try snapshot.person(received.applicant.value) {
      cover.put(person, received.applicantKind, into: &record)
    }
  }

  private func addHandling(_ record: inout RegisterRecord) {
    if let round = matter.corrections.first {
      record.correctionSentOn = round.sentOn
      record.correctionReachedOn = matter.document(round.asked.document)?.reachedOn
      record.correctionPeriod = round.asked.period
      record.correctionPostedOn = round.corrected?.posted
      record.correctionReceivedOn = round.corrected?.received
    }
    if let step = matter.extensions.first {
      record.extensionDays = step.told.days
      record.extensionApprovedBy = step.told.approvedBy
      record.extensionApprovedOn = step.told.approvedOn
      record.extensionSentOn = step.on
    }
    if let fee = matter.fees.first {
      record.feeNotifiedOn = fee.sentOn
      record.feeReachedOn = matter.document(fee.notified.document)?.reachedOn
      record.feeAmount = fee.notified.amount
      record.feePaidOn = fee.paidOn
    }
    record.unit = matter.unit
    record.handler = matter.handler
    record.fileNumber = matter.fileNumber
    record.reviewedOn =
      matter.reviews.last { $0.reviewed.kind == .secrecy && $0.reviewed.opinion == .pass }?.on
  }

  private func addReply(_ record: inout RegisterRecord) {
    if let ending = matter.ending {
      record.outcome = .closing(ending.outcome)
      if ending.outcome == .withdrawn {
        record.withdrawnOn = ending.on
      } else {
        record.decidedOn = ending.on
      }
      return
    }
    guard let decision = matter.decisions.first else { return }
    let mixed = MixedOutcome(decision.decided.items.map(\.type), policy)
    record.outcome =
      mixed.type.map { .reply($0) } ?? (decision.decided.chosenRow ?? mixed.row).map { .row($0) }
    record.law = decision.decided.items.compactMap(\.law).first
    // Silence that was ordered to end: the answer is told as the new one.
    if let order = matter.orders.first, order.sequence < decision.sequence { return }
    record.decidedOn = decision.on
    guard let reply = matter.document(decision.decided.document) else { return }
    record.approvedBy = reply.approvedBy
    record.approvedOn = reply.approvedOn
    guard let sending = reply.countedSending else { return }
    record.means = sending.means
    record.servedOn = sending.countsOn ?? sending.on
    record.mailNumber = sending.mailNumber
    if sending.means?.countedDay(sentOn: sending.on) == .sent {
      record.deliveredOn = sending.reachedOn
    }
    record.cameBackOn = sending.failedOn
  }

  private func add(_ letter: Consultation, to record: inout RegisterRecord) throws {
    let party = try snapshot.person(letter.asked.party.value)
    record.party = party.map { cover.party($0.name, letter.asked.kind) }
    record.partyKind = letter.asked.kind
    record.consultedOn = letter.sentOn
    record.consultationReachedOn = matter.document(letter.asked.document)?.reachedOn
    record.opinionOn = letter.answeredOn
    record.opinion = letter.opinion
  }

  private func add(_ remedy: RemedyCase, to record: inout RegisterRecord) {
    record.remedyKind = remedy.opened.kind
    record.copyOn = remedy.on
    record.remedyOutcome = remedy.decided.map { .decided($0.outcome) } ?? .pending
    record.effectiveOn = remedy.decidedOn
    guard let order = matter.orders.first(where: { $0.on == remedy.decidedOn }) else { return }
    record.orderPeriod = order.ordered.period
    record.effectiveOn = order.ordered.effectiveOn ?? remedy.decidedOn
    record.reansweredOn = matter.decisions.first { $0.sequence > order.sequence }
      .flatMap { matter.document($0.decided.document)?.countsOn }
  }

  /// What notes say, and the search, whose text is a content of its own.
  private func addNotes(_ records: inout [RegisterRecord]) throws {
    var notes: [String] = []
    var row = 0
    for entry in matter.standing {
      switch entry.fact {
      case .searched(let searched): records[0].search = try text(searched.result)
      case .noted(let noted):
        guard let text = try text(noted.text) else { continue }
        if RegisterNote.read(text, into: &records[min(row, records.count - 1)]) {
          row += 1
        } else {
          notes.append(text)
        }
      default: break
      }
    }
    if !notes.isEmpty { records[0].note = notes.joined(separator: "；") }
  }

  private func text(_ reference: TextReference) throws -> String? {
    try snapshot.text(reference).map(covered)
  }

  private func covered(_ text: String) throws -> String {
    try cover.text(text, persons: persons())
  }

  /// The persons whose names may stand in a text of the case.
  private func persons() throws -> [Person] {
    if cover.isOpen { return [] }
    let received = matter.received
    let all =
      [received.applicant] + received.coApplicants + [received.agent].compactMap(\.self)
      + matter.consultations.map(\.asked.party)
    return try all.flatMap { try snapshot.person($0.value)?.versions ?? [] }
  }
}

extension RegisterRecord {
  /// A further row of an application: its number, and what has to be in every row.
  init(repeating first: RegisterRecord) {
    officeNumber = first.officeNumber
    submittedOn = first.submittedOn
    channel = first.channel
    applicant = first.applicant
    applicantKind = first.applicantKind
    wants = first.wants
  }
}
