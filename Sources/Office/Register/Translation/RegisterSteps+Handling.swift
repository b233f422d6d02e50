import Casework
import Statute
import WorkingDays

/// What the rows of an application say happened after its receipt.
struct RegisterSteps {
  let group: RegisterGroup
  let contents: RegisterContents
  let reachedOn: Day
  /// The office that handles it where no unit is named.
  let office: String
  private(set) var steps: [RegisterStep] = []
  private(set) var warnings: [(place: RegisterPlace, reason: String)] = []
  /// The parties by name, so that a second letter to one is known as such.
  private var parties: [String: PersonID] = [:]
  /// Letters and remedies that a row told.
  var told: Set<String> = []

  init(_ group: RegisterGroup, _ contents: RegisterContents, reachedOn: Day, office: String) {
    self.group = group
    self.contents = contents
    self.reachedOn = reachedOn
    self.office = office
  }

  mutating func add(
    _ day: Day?, _ rank: Int, _ row: RegisterRow, _ title: String,
    _ act: @escaping (Procedure, Day) throws -> [NewFact]
  ) {
    guard let day else { return }
    steps.append(
      RegisterStep(on: day, rank: rank, place: row.place(title)) { try act($0, day) })
  }

  mutating func warn(_ row: RegisterRow, _ title: String, _ reason: String) {
    warnings.append((row.place(title), reason))
  }

  /// Identity, routing, correction, extension, fee, search and review, which the first row tells.
  mutating func addHandling(_ row: RegisterRow, receivedOn: Day) {
    let record = row.record
    if record.idNumber != nil {
      add(receivedOn, 1, row, "证件号码") { try $0.verify(failed: nil, on: $1) }
    }
    if record.unit != nil || record.handler != nil {
      let assigned = Assigned(unit: record.unit ?? office, handler: record.handler)
      add(max(receivedOn, record.handedOverOn ?? receivedOn), 2, row, "承办单位") {
        try $0.assign(assigned, on: $1)
      }
    }
    addCorrection(row)
    addExtension(row)
    addFee(row)
    addChecks(row)
  }

  private mutating func addCorrection(_ row: RegisterRow) {
    let record = row.record
    add(record.correctionSentOn, 3, row, "补正寄出日期") {
      try $0.askCorrection(
        [], period: record.correctionPeriod, asksPurpose: false,
        reachedOn: record.correctionReachedOn, on: $1)
    }
    let receivedOn = record.correctionReceivedOn ?? record.correctionPostedOn
    add(receivedOn, 4, row, record.correctionReceivedOn == nil ? "补正寄来日期" : "补正收到日期") {
      try $0.receiveCorrection(postedOn: record.correctionPostedOn, on: $1)
    }
  }

  private mutating func addExtension(_ row: RegisterRow) {
    let record = row.record
    guard let days = record.extensionDays else { return }
    add(record.extensionSentOn, 5, row, "延期寄出日期") { procedure, day in
      if let name = record.extensionApprovedBy {
        return try procedure.extend(
          days: days, approvedBy: name, approvedOn: record.extensionApprovedOn ?? day,
          reason: nil, toldOn: day)
      }
      let told = Extended(
        document: procedure.matter.nextDocument, days: days,
        approvedOn: record.extensionApprovedOn)
      return try procedure.takeOver(.extended(told), on: day)
    }
  }

  private mutating func addFee(_ row: RegisterRow) {
    let record = row.record
    guard let amount = record.feeAmount else { return }
    let (tariff, count) = FeeTariff.pages.count(for: amount)
    add(record.feeNotifiedOn, 8, row, "收费通知日期") { procedure, day in
      let notified = FeeNotified(
        document: procedure.matter.nextDocument, tariff: tariff, count: count, amount: amount)
      return try procedure.takeOver(
        .feeNotified(notified), on: day, reached: record.feeReachedOn)
    }
    add(record.feePaidOn, 9, row, "缴费日期") { try $0.payFee(on: $1) }
  }

  /// Search and review; a register without their day tells them of the day of the reply.
  private mutating func addChecks(_ row: RegisterRow) {
    let record = row.record
    let (contents, decidedOn) = (contents, record.decisionOn ?? record.reansweredOn)
    if let search = record.search {
      add(decidedOn ?? reachedOn, 10, row, "检索记录") {
        let text = try contents.keep(search)
        return try $0.record(
          search: Searched(place: text, terms: text, result: text), on: $1)
      }
    }
    if record.reviewedOn != nil || record.reviewer != nil {
      add(record.reviewedOn ?? decidedOn ?? reachedOn, 11, row, "保密审查日期") {
        try $0.review(Reviewed(kind: .secrecy, opinion: .pass), on: $1)
      }
    }
  }

  /// A letter to somebody else, and the answer; one that an earlier row told is passed over.
  mutating func addConsultation(_ row: RegisterRow) throws {
    let record = row.record
    guard let name = record.party, let sentOn = record.consultedOn,
      told.insert("consulted \(name) \(sentOn)").inserted
    else { return }
    let party = try parties[name] ?? contents.register(RegisterReceipt.person(named: name))
    parties[name] = party
    add(sentOn, 6, row, "征求意见寄出日期") {
      try $0.consult(
        party, record.partyKind ?? .thirdParty, about: .opinion, within: nil, inWriting: true,
        reachedOn: record.consultationReachedOn, on: $1)
    }
    guard let opinion = record.opinion else { return }
    add(record.opinionOn, 7, row, "征求意见反馈日期") {
      try $0.answerConsultation(of: party, opinion, reason: nil, on: $1)
    }
  }
}

extension FeeTariff {
  /// The tariff and the count that an amount in yuan stands for, or comes nearest to.
  fileprivate func count(for amount: Int) -> (FeeTariff, Int) {
    for tariff in [FeeTariff.pages, .pieces] {
      var count = tariff.free
      while tariff.quote(count).total < amount, count < 1_000 { count += 1 }
      if tariff.quote(count).total == amount { return (tariff, count) }
    }
    return (.pages, max(1, amount / 40))
  }
}
