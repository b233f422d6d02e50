import Statute
import WorkingDays

/// What each fact adds to a case. The phase is not decided here: see `Workflow`. Nothing is judged
/// here either: an unlawful fact is taken in like any other, and clocks and findings see to it.
extension Case {
  mutating func apply(_ recorded: RecordedFact) {
    let (on, sequence) = (recorded.on, recorded.sequence)
    switch recorded.fact {
    case .received, .contacted, .reasonsAsked, .reasonsGiven, .noted, .erased:
      break
    case .struck(let struck): reopenLetter(named: struck.sequence)
    case .confirmed(let confirmed):
      confirmedOn = on
      confirmedAutomatically = confirmed.automatic
    case .identityVerified(let fact):
      identity = .verified
      proof = fact.proof ?? proof
      agentAuthorised = agentAuthorised || fact.agentAuthorised == true
    case .identityRejected(let fact):
      identity = .rejected
      proof = fact.proof ?? proof
    case .assigned(let assigned): (unit, handler) = (assigned.unit, assigned.handler)
    case .returned: (unit, handler) = (nil, nil)
    case .searched: searchedOn.append(on)
    case .reviewed(let reviewed):
      reviews.append(Review(reviewed: reviewed, on: on, sequence: sequence))
    case .provided: providedOn = on
    case .archived(let archived): fileNumber = archived.fileNumber
    case .correctionAsked, .corrected, .correctionLapsed, .reopened:
      applyCorrection(recorded.fact, on, sequence)
    case .extended, .replyDeferred: applyTerm(recorded.fact, on, sequence)
    case .consulted, .consultationAnswered, .consultationFailed:
      applyConsultation(recorded.fact, on, sequence)
    case .feeNotified, .feePaid, .feeLapsed: applyFee(recorded.fact, on, sequence)
    case .decided, .replyRevoked, .amended: applyReply(recorded.fact, on, sequence)
    case .drafted, .issued, .attached: applyLetter(recorded.fact, on)
    case .approved, .sent, .reached, .sendingFailed: applyService(recorded.fact, on)
    case .withdrawn, .requestChanged, .split: applyRequest(recorded.fact, on)
    case .remedyOpened, .remedyAnswered, .opinionReported, .appealFiled, .remedyDecided,
      .answerOrdered:
      applyRemedy(recorded.fact, on, sequence)
    }
  }

  /// Edits a document, if the case has it.
  mutating func change(_ id: DocumentID, _ edit: (inout Document) -> Void) {
    if let index = index(of: id) { edit(&documents[index]) }
  }

  /// A later fact belongs to the newest round.
  private mutating func applyCorrection(_ fact: Fact, _ on: Day, _ sequence: Int) {
    let last = corrections.indices.last
    switch fact {
    case .correctionAsked(let asked):
      corrections.append(CorrectionRound(asked: asked, sentOn: on, sequence: sequence))
    case .corrected(let corrected):
      if let last { corrections[last].corrected = (corrected.postedOn, on) }
    case .correctionLapsed(let lapsed):
      if let last {
        corrections[last].lapsedOn = on
        corrections[last].nothingInMail = lapsed.nothingInMail
      }
      ending = Ending(outcome: .correctionLapsed, on: on)
    default:
      if let last { corrections[last].lapsedOn = nil }
      ending = nil
    }
  }

  /// What puts the last day off; whether it holds is seen in the schedule.
  private mutating func applyTerm(_ fact: Fact, _ on: Day, _ sequence: Int) {
    switch fact {
    case .extended(let told):
      extensions.append(ExtensionTold(told: told, on: on, sequence: sequence))
    case .replyDeferred(let deferred):
      deferrals.append(Deferral(deferred: deferred, on: on, sequence: sequence))
    default: break
    }
  }

  /// An answer names the letter it belongs to.
  private mutating func applyConsultation(_ fact: Fact, _ on: Day, _ sequence: Int) {
    switch fact {
    case .consulted(let asked):
      consultations.append(Consultation(asked: asked, sentOn: on, sequence: sequence))
    case .consultationAnswered(let answer):
      guard let index = consultation(answer.document) else { return }
      consultations[index].answeredOn = on
      consultations[index].opinion = answer.opinion
    case .consultationFailed(let failed):
      guard let index = consultation(failed.document) else { return }
      consultations[index].failedOn = on
      change(failed.document) { document in
        guard let last = document.sendings.indices.last else { return }
        document.sendings[last].failedOn = on
      }
    default: break
    }
  }

  private func consultation(_ letter: DocumentID) -> Int? {
    consultations.firstIndex { $0.asked.document == letter }
  }

  /// A later fact belongs to the newest notice.
  private mutating func applyFee(_ fact: Fact, _ on: Day, _ sequence: Int) {
    let last = fees.indices.last
    switch fact {
    case .feeNotified(let notified):
      fees.append(FeeRound(notified: notified, sentOn: on, sequence: sequence))
    case .feePaid: if let last { fees[last].paidOn = on }
    case .feeLapsed:
      if let last { fees[last].lapsedOn = on }
      ending = Ending(outcome: .feeLapsed, on: on)
    default: break
    }
  }
}
