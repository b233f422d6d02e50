import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Logs an application: the paper it came in, the case, and its confirmation if there was one.
  public func log(
    _ application: Application, by officer: String, asHappened: String?
  ) throws(OfficeError) -> CaseView {
    try log([application], by: officer, asHappened: asHappened)[0]
  }

  /// Logs applications, all or none.
  ///
  /// - Throws: what the first is refused for that cannot be logged, said of its place in a file.
  public func log(
    _ applications: [Application], by officer: String, asHappened: String?
  ) throws(OfficeError) -> [CaseView] {
    var drafts: [LogDraft] = []
    for application in applications {
      drafts.append(
        try placing(application) { () throws(OfficeError) in
          try draft(application, asHappened: asHappened)
        })
    }
    try refresh()
    return try translating {
      try store.write { transaction in
        try drafts.map { draft in
          try placing(draft.application) { () throws(OfficeError) in
            try translating { try enter(draft, by: officer, asHappened, transaction) }
          }
        }
      }
    }
  }

  /// An application with all that is looked up before the desk is written to.
  private struct LogDraft {
    let application: Application
    let respondent: String
    let files: [KeptFile]
  }

  private func draft(
    _ application: Application, asHappened: String?
  ) throws(OfficeError) -> LogDraft {
    let judged = try application.judgingIdentity(asHappened: asHappened != nil)
    return LogDraft(
      application: judged, respondent: try respondentCode(judged.respondent),
      files: try keep(judged.attachments))
  }

  private func placing<Result>(
    _ application: Application, _ work: () throws(OfficeError) -> Result
  ) throws(OfficeError) -> Result {
    do { return try work() } catch { throw application.place.map(error.at) ?? error }
  }

  private func enter(
    _ log: LogDraft, by officer: String, _ asHappened: String?, _ transaction: Transaction
  ) throws -> CaseView {
    let application = log.application
    let draft = try received(application, log.respondent, transaction)
    let facts = try Procedure.receive(
      draft, confirmedOn: application.confirmedOn,
      isPublished: profile.isPublished(application.channel), today: today,
      asHappened: asHappened != nil)
    let entry = Entry(on: draft.reachedOn, by: officer, asHappened: asHappened)
    let year = draft.reachedOn.year
    let number = CaseNumber(
      year: year, serial: try transaction.nextNumber(series: "case", year: year))
    let paper = try register(application, draft, entry, number, transaction)
    let attached = try attach(log.files, on: entry.on, transaction)
    return try record(facts.naming(paper) + attached, of: number, after: 0, entry, transaction)
  }

  private func respondentCode(_ code: String?) throws(OfficeError) -> String {
    guard let code else { return profile.defaultRespondent.code }
    let named = profile.respondents.first { $0.name == code }
    if let respondent = profile.respondent(code) ?? named { return respondent.code }
    throw OfficeError(
      .refused, code: "unknownRespondent", message: "机关设置里没有答复主体“\(code)”",
      field: "--respondent",
      hint: "可以写：" + profile.respondents.map { "\($0.code)（\($0.name)）" }.joined(separator: "、"))
  }

  private func received(
    _ application: Application, _ respondent: String, _ transaction: Transaction
  ) throws -> Received {
    let texts = application.items.isEmpty ? [application.wants] : application.items
    return Received(
      channel: application.channel, submittedOn: application.submittedOn,
      signedOn: application.channel == .registeredMail
        ? application.signedOn ?? application.submittedOn : application.signedOn,
      arrivedOn: application.arrivedOn
        ?? max(application.submittedOn, application.signedOn ?? application.submittedOn),
      applicant: try applicant(application.applicant, transaction),
      applicantKind: application.applicant.kind,
      coApplicants: try application.coApplicants.map { try person($0, transaction) },
      agent: try application.agent.map { try person($0, transaction) },
      agentAuthorised: application.agentAuthorised, respondent: respondent,
      wants: try transaction.keep(application.wants), items: try texts.map(transaction.keep),
      informationNumber: application.informationNumber,
      form: try application.form.map(transaction.keep),
      way: try application.way.map(transaction.keep),
      choosesElectronic: [application.way, application.form].compactMap { $0 }
        .contains(where: ObtainingWay.isElectronic),
      mailNumber: application.mailNumber, otherAddressee: application.otherAddressee,
      slip: application.slip, confirmWithin: profile.confirmWithin(application.channel),
      proof: application.proof)
  }

  /// A known person only where type and number are equal; else a new one.
  private func applicant(
    _ applicant: Application.Applicant, _ transaction: Transaction
  ) throws -> PersonID {
    if let type = applicant.idType, let number = applicant.idNumber,
      let known = try transaction.personID(idType: type.rawValue, idNumber: number)
    {
      return PersonID(known)
    }
    return try transaction.register(
      Person(
        id: "", kind: applicant.kind.rawValue, name: applicant.name,
        idType: applicant.idType?.rawValue, idNumber: applicant.idNumber,
        phone: applicant.phone, email: applicant.email, address: applicant.address))
  }

  private func person(_ name: String, _ transaction: Transaction) throws -> PersonID {
    try transaction.register(Person(id: "", kind: ApplicantKind.person.rawValue, name: name))
  }

  /// Registers the paper of an application, or finds the one it came in, and links the case.
  private func register(
    _ application: Application, _ draft: Received, _ entry: Entry, _ number: CaseNumber,
    _ transaction: Transaction
  ) throws -> PaperNumber {
    let recording = try recording(entry, transaction)
    let paper: PaperNumber
    if let text = application.paper {
      paper = try openPaper(text, transaction).number
    } else {
      let year = entry.on.year
      paper = PaperNumber(
        year: year, serial: try transaction.nextNumber(series: "paper", year: year))
      let arrival = PaperArrived(
        channel: application.channel, sender: nil, gist: nil,
        mailNumber: application.mailNumber, signedBy: nil, handedOverOn: draft.arrivedOn)
      try transaction.record(.paperArrived(arrival), on: entry.on, of: paper, recording)
    }
    try transaction.record(
      .paperLogged(PaperLogged(number: number)), on: entry.on, of: paper, recording)
    return paper
  }
}

extension [NewFact] {
  /// The facts of a receipt with the number of the paper it came in.
  fileprivate func naming(_ paper: PaperNumber) -> [NewFact] {
    map { new in
      guard case .received(var received) = new.fact else { return new }
      received.paper = paper
      return NewFact(.received(received), on: new.on)
    }
  }
}
