import Casework
import Statute
import WorkingDays

extension RandomHistory {
  /// A command that chance chose, most often one that the phase asks for.
  mutating func command(_ procedure: Procedure, _ on: Day) throws(Refusal) -> [NewFact] {
    if random.oneIn(5) { return try anyCommand(procedure, on) }
    switch matter.phase {
    case .awaitingConfirmation: return try procedure.confirm(on: on)
    case .handling, .awaitingReasons: return try handlingCommand(procedure, on)
    case .awaitingCorrection:
      return random.oneIn(4)
        ? try procedure.lapseCorrection(nothingInMail: random.oneIn(2), on: on + 25)
        : try procedure.receiveCorrection(postedOn: random.oneIn(2) ? on - 1 : nil, on: on)
    case .awaitingPayment:
      return random.oneIn(4) ? try procedure.lapseFee(on: on + 30) : try procedure.payFee(on: on)
    case .decided: return try decidedCommand(procedure, on)
    case .closed, .archived: return try closedCommand(procedure, on)
    }
  }

  private mutating func handlingCommand(_ procedure: Procedure, _ on: Day) throws(Refusal)
    -> [NewFact]
  {
    switch random.below(9) {
    case 0:
      let period = random.oneIn(3) ? nil : Period.workingDays(1 + random.below(20))
      return try procedure.askCorrection(
        [Sample.text], period: period, asksPurpose: random.oneIn(8),
        reachedOn: random.oneIn(2) ? on + random.below(4) : nil, on: on)
    case 1:
      return try procedure.extend(
        days: 1 + random.below(24), approvedBy: random.oneIn(5) ? "乙" : "甲",
        approvedOn: on + random.below(2), reason: nil, toldOn: on)
    case 2, 3:
      return try procedure.consult(
        party, random.pick(PartyKind.allCases), about: random.oneIn(5) ? .assistance : .opinion,
        within: random.oneIn(2) ? nil : 1 + random.below(20), inWriting: !random.oneIn(6),
        reachedOn: random.oneIn(2) ? on + random.below(4) : nil, on: on)
    case 4:
      return try procedure.answerConsultation(
        of: party, random.pick(Opinion.allCases), reason: nil, on: on)
    case 5: return try decide(procedure, on)
    case 6: return try procedure.review(Reviewed(kind: .secrecy, opinion: .pass), on: on)
    case 7:
      return try procedure.notifyFee(
        .pages, count: 20 + random.below(60), reachedOn: nil, on: on)
    default:
      if matter.phase == .awaitingReasons { return try procedure.receiveReasons(on: on) }
      return random.oneIn(2)
        ? try procedure.askReasons(on: on)
        : try procedure.deferReply(until: on + 1 + random.below(60), on: on)
    }
  }

  private var party: PersonID {
    mutating get { PersonID(random.pick(["A", "B", "C"])) }
  }

  private mutating func decide(_ procedure: Procedure, _ on: Day) throws(Refusal) -> [NewFact] {
    let one = random.oneIn(2) ? .disclosed : random.pick(ReplyType.allCases)
    let other = random.pick(ReplyType.allCases)
    let items = matter.openItems.map { item in
      let type = random.oneIn(3) ? other : one
      return random.oneIn(6)
        ? ItemDecision(item: item, type: type) : Sample.decision(type, item: item)
    }
    let needsRow = MixedOutcome(items.map(\.type), Policy()).needsChoice
    let draft = ReplyDraft(
      items: items, chosenRow: needsRow ? "r3.1" : nil,
      chosenRowReason: needsRow ? Sample.text : nil,
      provideBy: random.oneIn(4) ? on + random.below(30) : nil,
      silence: random.oneIn(12) ? random.pick([.refusal, .consent]) : nil,
      repeatsEarlierReason: random.oneIn(12))
    return try procedure.decide(
      draft, approvedBy: random.oneIn(2) ? "乙" : nil, approvedOn: on, on: on)
  }

  private mutating func decidedCommand(_ procedure: Procedure, _ on: Day) throws(Refusal)
    -> [NewFact]
  {
    switch random.below(6) {
    case 0: return try procedure.revoke(replyID, reason: Sample.text, on: on)
    case 1: return try procedure.withdraw(items: [], on: on)
    default:
      return try procedure.send(
        replyID, by: random.oneIn(2) ? .chinaPost : random.pick(Means.allCases),
        mailNumber: random.oneIn(3) ? nil : "EMS1", proof: nil, on: on)
    }
  }

  private mutating func closedCommand(_ procedure: Procedure, _ on: Day) throws(Refusal)
    -> [NewFact]
  {
    switch random.below(13) {
    case 0: return try procedure.revoke(replyID, reason: Sample.text, on: on)
    case 1: return try procedure.amend(replyID, text: Sample.text, on: on)
    case 2: return try procedure.reach(nil, on: on)
    case 3: return try procedure.failSending(nil, fault: random.pick(Fault.allCases), on: on)
    case 4: return try procedure.reopen(on: on)
    case 5:
      return try procedure.openRemedy(random.pick(RemedyKind.allCases), ordinary: false, on: on)
    case 6: return try procedure.answerRemedy(on: on)
    case 7:
      return try procedure.decideRemedy(
        RemedyDecided(
          outcome: .corrected, ruling: random.oneIn(3), opinionOn: random.oneIn(2) ? on : nil),
        on: on)
    case 8: return try procedure.orderAnswer(effectiveOn: nil, period: nil, on: on)
    case 9: return try procedure.provide(on: on)
    case 10: return try procedure.reportOpinion(on: on)
    case 11: return try procedure.appeal(on: on)
    default: return try procedure.archive(fileNumber: nil, on: on)
    }
  }

  private var replyID: DocumentID { matter.reply?.id ?? DocumentID(ordinal: 1) }

  /// What may happen at any time, or is tried where it may not.
  private mutating func anyCommand(_ procedure: Procedure, _ on: Day) throws(Refusal) -> [NewFact] {
    switch random.below(10) {
    case 0:
      return try procedure.strike(2 + random.below(matter.version), reason: Sample.text, on: on)
    case 1: return try procedure.withdraw(items: [1 + random.below(3)], on: on)
    case 2: return try procedure.changeRequest(to: Sample.text, on: on)
    case 3: return try procedure.reach(nil, on: on)
    case 4: return try procedure.failSending(nil, fault: random.pick(Fault.allCases), on: on)
    case 5: return try procedure.send(nil, by: .chinaPost, mailNumber: nil, proof: nil, on: on)
    case 6: return try procedure.verify(failed: random.oneIn(3) ? Sample.text : nil, on: on)
    case 7: return try filingCommand(procedure, on)
    default: return try closedCommand(procedure, on)
    }
  }

  private mutating func filingCommand(_ procedure: Procedure, _ on: Day) throws(Refusal)
    -> [NewFact]
  {
    switch random.below(8) {
    case 0: return try procedure.note(Sample.text, on: on)
    case 1: return try procedure.assign(Assigned(unit: "示例科"), on: on)
    case 2: return try procedure.handBack(unit: "示例科", on: on)
    case 3:
      return try procedure.contact(
        Contacted(with: Sample.text, gist: Sample.text), confirms: random.oneIn(2), on: on)
    case 4:
      return try procedure.record(
        search: Searched(place: Sample.text, terms: Sample.text, result: Sample.text), on: on)
    case 5:
      return try procedure.erase(1 + random.below(matter.version), reason: Sample.text, on: on)
    case 6:
      return try procedure.split(keeping: Sample.text, [Sample.piece], on: on)
    default:
      return try procedure.attach(
        Attached(digest: "file", name: Sample.text, size: 1, mediaType: "text/plain"), on: on)
    }
  }
}
