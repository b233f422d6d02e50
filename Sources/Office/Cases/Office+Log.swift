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
  struct LogDraft {
    let application: Application
    let respondent: String
    var files: [KeptFile]
  }

  func draft(
    _ application: Application, asHappened: String?
  ) throws(OfficeError) -> LogDraft {
    try EnteredName.refuse(application.applicant.name)
    let judged = try application.judgingIdentity(asHappened: asHappened != nil)
    return LogDraft(
      application: judged, respondent: try respondentCode(judged.respondent),
      files: try keep(judged.attachments))
  }

  private func placing<Result>(
    _ application: Application, _ work: () throws(OfficeError) -> Result
  ) throws(OfficeError) -> Result {
    do { return try work() } catch {
      let place = error.field.flatMap { application.places[$0] } ?? application.place
      throw place.map(error.at) ?? error
    }
  }

  func enter(
    _ log: LogDraft, by officer: String, _ asHappened: String?, _ transaction: Transaction
  ) throws -> CaseView {
    let application = log.application
    let draft = try received(
      application, log.respondent, asHappened: asHappened != nil, transaction)
    let facts = try Procedure.receive(
      draft, confirmedOn: application.confirmedOn,
      isPublished: application.carried != nil || profile.isPublished(application.channel),
      today: today,
      asHappened: asHappened != nil)
    let entry = Entry(on: draft.reachedOn, by: officer, asHappened: asHappened)
    let year = draft.reachedOn.year
    let number = CaseNumber(
      year: year, serial: try transaction.nextNumber(series: "case", year: year))
    let paper = try register(application, draft, entry, number, transaction)
    let attached = try attach(log.files, on: entry.on, transaction)
    if let code = application.queryCode {
      let digest = Secret.digest(ofCode: code, of: number.description)
      try transaction.putQueryCode(digest, of: number.description)
    }
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
