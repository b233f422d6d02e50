import Statute
import WorkingDays

extension Case {
  /// A revocation marks the document and the decision it tells.
  mutating func applyReply(_ fact: Fact, _ on: Day, _ sequence: Int) {
    switch fact {
    case .decided(let decided):
      decisions.append(Decision(decided: decided, on: on, sequence: sequence))
    case .replyRevoked(let revoked):
      change(revoked.document) { $0.revokedOn = on }
      if let index = decisions.lastIndex(where: { $0.decided.document == revoked.document }) {
        decisions[index].revokedOn = on
      }
    default: break
    }
  }

  /// Service belongs to the newest hand-over that is still under way.
  mutating func applyService(_ fact: Fact, _ on: Day) {
    switch fact {
    case .approved(let approved):
      change(approved.document) { ($0.approvedOn, $0.approvedBy) = (on, approved.approvedBy) }
    case .sent(let sent):
      change(sent.document) { $0.hand(over: sent, on: on) }
      noteSending(of: sent.document)
    case .reached(let reached):
      change(reached.document) { document in
        if let index = document.underWay { document.sendings[index].reachedOn = on }
      }
    case .sendingFailed(let failed):
      change(failed.document) { document in
        guard let index = document.underWay else { return }
        document.sendings[index].failedOn = on
        document.sendings[index].fault = failed.fault
      }
    default: break
    }
  }

  /// Wording and number of a document; who signed the letter signed the document.
  mutating func applyLetter(_ fact: Fact, _ on: Day) {
    switch fact {
    case .drafted(let drafted): change(drafted.document) { $0.draft(drafted.text) }
    case .attached(let attached):
      if let id = attached.enclosedWith { change(id) { $0.reopenUnsent() } }
    case .issued(let issued):
      change(issued.document) { document in
        document.issue = issued
        document.number = issued.number ?? document.number
        document.issuedOn = on
        (document.approvedOn, document.approvedBy) = (on, issued.approvedBy)
      }
    default: break
    }
  }

  /// A notice that had come back through the office's fault counts from when it is sent again.
  private mutating func noteSending(of id: DocumentID) {
    guard let sentOn = document(id)?.sentOn else { return }
    for index in corrections.indices where corrections[index].asked.document == id {
      corrections[index].sentOn = sentOn
    }
    for index in fees.indices where fees[index].notified.document == id {
      fees[index].sentOn = sentOn
    }
  }

  /// The last open item withdrawn ends the case; a new request, and what a split leaves, is one item.
  mutating func applyRequest(_ fact: Fact, _ on: Day) {
    switch fact {
    case .withdrawn(let withdrawn):
      withdrawnItems = Array(Set(withdrawnItems + withdrawn.items)).sorted()
      if withdrawn.items.isEmpty || openItems.isEmpty {
        ending = Ending(outcome: .withdrawn, on: on)
      }
    case .requestChanged(let changed):
      (wants, items, withdrawnItems) = (changed.wants, [changed.wants], [])
      changedOn.append(on)
    case .split(let split):
      (wants, items, withdrawnItems) = (split.wants, [split.wants], [])
      splitInto += split.into
    default: break
    }
  }

  /// A later fact belongs to the newest review that waits for it.
  mutating func applyRemedy(_ fact: Fact, _ on: Day, _ sequence: Int) {
    switch fact {
    case .remedyOpened(let opened):
      remedies.append(RemedyCase(opened: opened, on: on, sequence: sequence))
    case .remedyAnswered:
      // What is decided waits for no answer, unless nothing else does.
      let waiting = remedies.lastIndex { $0.answeredOn == nil && $0.decidedOn == nil }
      edit(waiting ?? remedies.lastIndex { $0.answeredOn == nil }) { $0.answeredOn = on }
    case .remedyDecided(let decided):
      edit(remedies.lastIndex { $0.decidedOn == nil }) {
        ($0.decided, $0.decidedOn) = (decided, on)
      }
    case .opinionReported:
      let unreported = remedies.indices.filter { remedies[$0].waitsForReport }
      let asked = unreported.last { remedies[$0].decided?.opinionOn != nil }
      edit(asked ?? unreported.last) { $0.reportedOn = on }
    case .appealFiled:
      edit(remedies.lastIndex(where: \.waitsForAppeal)) { $0.appealedOn = on }
    case .answerOrdered(let ordered):
      orders.append(AnswerOrder(ordered: ordered, on: on, sequence: sequence, ended: ending))
      ending = nil
    default: break
    }
  }

  private mutating func edit(_ index: Int?, _ change: (inout RemedyCase) -> Void) {
    if let index { change(&remedies[index]) }
  }
}

extension Case {
  /// An enclosure that was taken back: its letter named it.
  mutating func reopenLetter(named sequence: Int) {
    guard case .attached(let file) = facts.first(where: { $0.sequence == sequence })?.fact,
      let id = file.enclosedWith
    else { return }
    change(id) { $0.reopenUnsent() }
  }
}

extension Document {
  /// Takes new wording; the number stays, and the letter has to be issued anew.
  fileprivate mutating func draft(_ text: TextReference) {
    wording = text
    (issue, issuedOn) = (nil, nil)
  }

  /// Takes an enclosure, which its letter names: one that did not leave has to be issued anew.
  fileprivate mutating func reopenUnsent() {
    if isUnsent { (issue, issuedOn) = (nil, nil) }
  }

  /// Notes a hand-over; for a letter of the procedure it completes the one its command made.
  mutating func hand(over sent: Sent, on day: Day) {
    if let last = sendings.indices.last, sendings[last].means == nil, sendings[last].failedOn == nil
    {
      sendings[last].means = sent.means
      sendings[last].mailNumber = sent.mailNumber
      sendings[last].proof = sent.proof
      return
    }
    sendings.append(
      Sending(on: day, means: sent.means, mailNumber: sent.mailNumber, proof: sent.proof))
  }
}
