import Casework
import Statute
import WorkingDays

/// The reply, its service, the withdrawal and the closing without a reply.
extension RegisterSteps {
  mutating func addReply(_ row: RegisterRow) {
    let record = row.record
    if let withdrawnOn = record.withdrawnOn ?? closingDay(.withdrawn, record) {
      add(withdrawnOn, 16, row, record.withdrawnOn == nil ? "决定日期" : "撤回日期") {
        try $0.withdraw(items: [], on: $1)
      }
    }
    addLapse(row)
    guard let type = replyType(row) else { return }
    // Silence that was ordered to end: the new answer is the first one.
    let isOrdered = record.decisionOn == nil
    add(
      isOrdered ? record.reansweredOn : record.decisionOn, isOrdered ? 20 : 12, row,
      isOrdered ? "重新答复日期" : record.decidedOn == nil ? "办理结果" : "决定日期",
      decide(type, record))
    addService(row)
  }

  private func closingDay(_ closing: ClosingOutcome, _ record: RegisterRecord) -> Day? {
    record.outcome == .closing(closing) ? record.decisionOn : nil
  }

  private mutating func addLapse(_ row: RegisterRow) {
    let record = row.record
    add(closingDay(.correctionLapsed, record), 12, row, "决定日期") {
      try $0.lapseCorrection(nothingInMail: false, on: $1)
    }
    add(closingDay(.feeLapsed, record), 12, row, "决定日期") { try $0.lapseFee(on: $1) }
    if closingDay(.correctionLapsed, record) ?? closingDay(.feeLapsed, record) != nil {
      addService(row)
    }
  }

  /// The type that the words of the row stand for.
  private mutating func replyType(_ row: RegisterRow) -> ReplyType? {
    switch row.record.outcome {
    case .reply(let type): return type
    case .row("r3.4.1"):
      return row.record.search == nil && namesOtherAgency(row.record.law)
        ? .otherAgency : .nonexistent
    case .row where row.record.withdrawnOn != nil: return nil
    case .row(let key):
      let type = ReplyType.allCases.first { $0.reportRow == key } ?? .notGovernmentInformation
      warn(row, "办理结果", "“其他”按“\(type.title)”登记")
      return type
    case .closing, nil: return nil
    }
  }

  /// 第三十六条第（五）项.
  private func namesOtherAgency(_ law: String?) -> Bool {
    guard let law else { return false }
    let plain = CellText.narrow(law)
    return ["(五)", "第五项", "(5)", "第5项"].contains { plain.contains($0) }
  }

  /// What a register says of grounds and reasons stands in one cell, which counts as both.
  private func decide(_ type: ReplyType, _ record: RegisterRecord)
    -> (Procedure, Day) throws -> [NewFact]
  {
    let contents = contents
    return { procedure, day in
      let needs = type.requirements
      let items = try procedure.matter.openItems.map { item in
        ItemDecision(
          item: item, type: type,
          reason: needs.contains(.reason) || needs.contains(.otherAgency)
            ? try contents.keep(record.law) : nil,
          law: record.law, access: needs.contains(.access) ? try contents.keep(record.law) : nil)
      }
      return try procedure.decide(
        ReplyDraft(items: items), approvedBy: record.approvedBy, approvedOn: record.approvedOn,
        on: day)
    }
  }

  private mutating func addService(_ row: RegisterRow) {
    let record = row.record
    guard let servedOn = record.servedOn else { return }
    let means = record.means ?? (record.mailNumber == nil ? .direct : .chinaPost)
    if record.means == nil { warn(row, "送达方式", "没有写，按“\(means.title)”登记") }
    add(servedOn, 13, row, "送达日期") { procedure, day in
      try procedure.send(
        procedure.matter.reply?.id, by: means, mailNumber: record.mailNumber, proof: nil, on: day)
    }
    let isReached = means.countedDay(sentOn: servedOn) == .reached
    add(
      isReached ? servedOn : record.deliveredOn, 14, row, isReached ? "送达日期" : "妥投日期"
    ) { try $0.reach(nil, on: $1) }
    if !isReached {
      add(record.cameBackOn, 15, row, "退回日期") {
        try $0.failSending(nil, fault: .applicant, on: $1)
      }
    }
  }
}
