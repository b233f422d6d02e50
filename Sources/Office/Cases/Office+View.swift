import CaseStore
import Casework
import Statute
public import WorkingDays

/// On which day a question about cases stands, and up to which day notices count as known.
public struct Standpoint: Hashable, Sendable {
  public let asOf: Day
  public let knownOn: Day

  public init(asOf: Day, knownOn: Day) {
    self.asOf = asOf
    self.knownOn = knownOn
  }
}

extension Office {
  /// Shows a case as it stood on a day.
  public func show(_ number: String, _ point: Standpoint) throws(OfficeError) -> CaseView {
    try reading { snapshot in
      let matter = try self.matter(number, asOf: point.asOf, snapshot)
      return try self.view(of: matter, asOf: point.asOf, knownOn: point.knownOn, snapshot)
    }
  }

  /// Refuses a command that can do nothing in a case as it stands, before anything is entered.
  public func refuseIfHindered(_ command: String, of number: String) throws(OfficeError) {
    try reading { snapshot in
      let matter = try matter(number, snapshot)
      if let refusal = Workflow.hindrance(to: command, in: matter) { throw refusal }
    }
  }

  /// Runs a question on one state of the desk.
  func reading<T>(_ body: (Snapshot) throws -> T) throws(OfficeError) -> T {
    try translating { try store.read(body) }
  }

  /// A case as it was known on a day; there was none before it reached the office.
  func matter(_ number: String, asOf day: Day, _ snapshot: Snapshot) throws -> Case {
    let matter = try matter(number, snapshot)
    guard let then = matter.asOf(day) else {
      throw OfficeError(
        .missing, code: "noSuchCase", message: "\(day) 还没有案件 \(matter.number)", field: "--as-of",
        hint: "这件申请 \(matter.reachedOn) 到达本机关")
    }
    return then
  }

  func view(
    of matter: Case, asOf: Day, knownOn: Day, _ snapshot: Snapshot
  ) throws -> CaseView {
    let calendar = try calendar(snapshot, knownOn: knownOn)
    let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: asOf)
    let texts = try CaseTexts(matter, sight, snapshot)
    let received = matter.received
    let person = try snapshot.person(received.applicant.value)
    return CaseView(
      number: matter.number.description, phase: matter.phase.rawValue,
      flags: clocks.flags.map(\.rawValue), channel: matter.received.channel.rawValue,
      submittedOn: matter.received.submittedOn.description,
      receivedOn: matter.receivedOn(profile.policy, calendar)?.description,
      respondent: matter.received.respondent,
      applicant: try applicant(matter, snapshot), wants: try texts.text(matter.wants),
      items: try items(matter, texts),
      documents: matter.documents.filter { !$0.isVoid }.map(DocumentView.init),
      outcome: try outcome(matter, texts),
      deadlines: clocks.deadlines.map(DeadlineView.init),
      findings: clocks.findings.map { FindingView($0, of: matter) },
      nextActions: Workflow.nextActions(matter),
      facts: try matter.facts.map { try factView($0, of: matter, texts) },
      paper: matter.received.paper?.description, unit: matter.unit, handler: matter.handler,
      receiptRule: ReceiptWords(matter: matter, policy: profile.policy, calendar: calendar).rule,
      respondentName: profile.respondent(matter.received.respondent)?.name
        ?? matter.received.respondent,
      officeNumber: matter.received.officeNumber,
      attachments: try attachments(matter, texts),
      correctionItems: matter.identityDefects.map(\.item), proof: matter.proof?.rawValue,
      splitFrom: matter.received.splitFrom?.description,
      splitInto: matter.splitInto.map(\.description),
      coApplicants: try received.coApplicants.compactMap { try name($0, snapshot) },
      agent: try received.agent.flatMap { try name($0, snapshot) },
      email: person?.email.map(sight.address), address: person?.address.map(sight.address),
      informationNumber: received.informationNumber,
      form: try received.form.flatMap(texts.text) ?? received.plainForm.map(texts.shown),
      way: try received.way.flatMap(texts.text) ?? received.plainWay.map(texts.shown),
      originalWants: try originalWants(matter, texts, snapshot), locked: isLocked)
  }

  /// The words of the application itself, of a piece those of the whole; nil where they still stand.
  private func originalWants(
    _ matter: Case, _ texts: CaseTexts, _ snapshot: Snapshot
  ) throws -> String? {
    var first = matter
    while let from = first.received.splitFrom, let whole = try snapshot.matter(from) {
      first = whole
    }
    let original = first.received.wants
    return original == matter.wants ? nil : try texts.text(original)
  }

  private func applicant(_ matter: Case, _ snapshot: Snapshot) throws -> ApplicantView {
    let person = try snapshot.person(matter.received.applicant.value)
    let kind = matter.received.applicantKind
    return ApplicantView(
      id: matter.received.applicant.value,
      name: person.map { sight.name($0.name, of: kind) }, kind: kind.rawValue,
      idType: person?.idType,
      idNumber: person?.idNumber.map { kind == .person ? sight.number($0) : $0 },
      phone: person?.phone.map(sight.phone))
  }

  private func name(_ person: PersonID, _ snapshot: Snapshot) throws -> String? {
    let person = try snapshot.person(person.value)
    return person.map { sight.name($0.name, of: ApplicantKind(rawValue: $0.kind)) }
  }

  private func items(_ matter: Case, _ texts: CaseTexts) throws -> [ItemView] {
    try matter.items.enumerated().map { index, item in
      ItemView(
        item: index + 1, wants: try texts.text(item),
        withdrawn: matter.withdrawnItems.contains(index + 1))
    }
  }

  private func outcome(_ matter: Case, _ texts: CaseTexts) throws -> OutcomeView? {
    guard let outcome = matter.outcome(profile.policy) else { return nil }
    return OutcomeView(
      type: outcome.type, row: outcome.row, decidedOn: outcome.decidedOn.description,
      countsOn: outcome.countsOn?.description,
      documentNumber: outcome.document.flatMap { matter.document($0)?.number?.text },
      items: try outcome.items.map { try itemView($0, on: outcome.decidedOn, texts) })
  }

  private func itemView(
    _ item: ItemDecision, on day: Day, _ texts: CaseTexts
  ) throws -> ItemOutcomeView {
    ItemOutcomeView(
      item: item.item, type: item.type.rawValue, title: item.type.title,
      article: item.type.article?.description, reason: try item.reason.flatMap(texts.text),
      law: item.law, access: try item.access.flatMap(texts.text),
      otherAgency: item.otherAgency, otherContact: item.otherContact,
      earlier: item.earlier?.description, publication: item.publication,
      remedy: item.type.remedy.path(on: day).rawValue)
  }
}
