import Casework
import Statute
import WorkingDays

/// Makes the facts of a case out of the rows of an application.
struct RegisterTranslation {
  let profile: Profile
  let calendar: WorkingCalendar
  let today: Day

  /// What became of the rows of an application.
  struct Answer {
    var matter: Case?
    var facts: [NewFact] = []
    var faults: [(place: RegisterPlace, reason: String)] = []
    var warnings: [(place: RegisterPlace, reason: String)] = []
  }

  /// Translates the rows; with faults there is no case.
  func answer(
    _ group: RegisterGroup, number: (Received) throws -> CaseNumber,
    _ contents: RegisterContents
  ) throws -> Answer {
    var answer = Answer()
    answer.faults = faults(of: group)
    guard answer.faults.isEmpty, let receipt = RegisterReceipt(group.rows[0].record),
      let respondent = respondent(group.rows[0], &answer)
    else { return answer }
    var received = try receipt.received(
      respondent: respondent, confirmWithin: profile.confirmWithin(receipt.channel), contents)
    let number = try number(received)
    if let text = group.officeNumber, text != number.description { received.officeNumber = text }
    received.splitFrom = try contents.caseNumber(group.rows[0].record.splitFrom)
    let group = received.splitFrom == nil ? group : group.withoutSplit
    answer.warnings += receipt.warnings(group.rows[0])
    do {
      let confirmedOn = receipt.confirmedOn(received)
      let facts = try Procedure.receive(
        received, confirmedOn: confirmedOn, isPublished: true, today: today, asHappened: true)
      begin(number, facts, &answer)
      try add(group, contents, receivedOn: confirmedOn ?? received.reachedOn, &answer)
    } catch let refusal as Refusal {
      answer.faults.append((group.rows[0].place(refusal.receiptColumn), refusal.message))
    }
    return answer
  }

  /// Translates rows that add consultations and remedies to a case of the desk.
  func answer(
    _ rows: RegisterGroup, addedTo matter: Case, _ contents: RegisterContents
  ) throws -> Answer {
    var answer = Answer(matter: matter)
    answer.faults = rows.rows.flatMap { faults(of: $0, isFirst: false) }
    var steps = RegisterSteps(
      rows, contents, reachedOn: matter.reachedOn, office: profile.name)
    for row in rows.rows {
      try steps.addConsultation(row)
      steps.addRemedy(row)
    }
    steps.addFile()
    if answer.faults.isEmpty { try run(steps, &answer) }
    return answer
  }

  private func begin(_ number: CaseNumber, _ facts: [NewFact], _ answer: inout Answer) {
    let recorded = facts.enumerated().map {
      RecordedFact(sequence: $0.offset + 1, fact: $0.element.fact, on: $0.element.on)
    }
    answer.matter = Case(number, recorded)
    answer.facts = facts
  }

  private func add(
    _ group: RegisterGroup, _ contents: RegisterContents, receivedOn: Day,
    _ answer: inout Answer
  ) throws {
    guard let matter = answer.matter else { return }
    var steps = RegisterSteps(
      group, contents, reachedOn: matter.reachedOn, office: profile.name)
    steps.addHandling(group.rows[0], receivedOn: receivedOn)
    steps.addReply(group.rows[0])
    for row in group.rows {
      try steps.addConsultation(row)
      steps.addRemedy(row)
    }
    steps.addFile()
    try run(steps, &answer)
  }

  /// Does the steps in the order of their days, up to the first that is impossible.
  private func run(_ steps: RegisterSteps, _ answer: inout Answer) throws {
    answer.warnings += steps.warnings
    guard var matter = answer.matter else { return }
    for step in steps.steps.byDay {
      do {
        let procedure = Procedure(
          matter, calendar: calendar, policy: profile.policy, today: today, asHappened: true)
        for new in try step.act(procedure) {
          matter = matter.recording(
            RecordedFact(sequence: matter.version + 1, fact: new.fact, on: new.on))
          answer.facts.append(new)
        }
      } catch let refusal as Refusal {
        answer.faults.append((step.place, refusal.registerReason))
        break
      }
    }
    answer.matter = matter
  }

  private func respondent(_ row: RegisterRow, _ answer: inout Answer) -> String? {
    guard let text = row.record.respondent else { return profile.defaultRespondent.code }
    if let respondent = profile.respondent(text) { return respondent.code }
    let known = profile.respondents.map(\.name).joined(separator: "、")
    answer.faults.append((row.place("答复主体"), "机关设置里没有答复主体“\(text)”，有：\(known)"))
    return nil
  }
}

extension Refusal {
  /// Why a row cannot be, in the words of its columns where they tell more.
  fileprivate var registerReason: String {
    switch self {
    case .notNow(_, .awaitingCorrection, _): "补正告知以后没有写补正收到日期，" + message
    case .notNow(_, .awaitingPayment, _): "收费通知以后没有写缴费日期，" + message
    default: message
    }
  }

  /// The column that tells what a receipt is refused for.
  fileprivate var receiptColumn: String {
    switch self {
    case .signedBeforeSubmission: "签收日期"
    case .confirmedBeforeArrival: "确认日期"
    default: "提交日期"
    }
  }
}
