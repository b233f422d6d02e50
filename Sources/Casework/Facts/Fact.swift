/// Something that happened to a case. What day, by whom and when recorded: `RecordedFact`.
public enum Fact: Hashable, Sendable {
  /// An application reached the office (art 31); always the first fact.
  case received(Received)
  /// Both sides confirmed it (art 31 items 2, 3); from now on it counts as received.
  case confirmed(Confirmed)
  /// The applicant was called or talked to: guidance, or an attempt to confirm (art 30).
  case contacted(Contacted)
  /// The proof of identity holds (art 29).
  case identityVerified(IdentityVerified)
  /// The proof of identity does not hold (art 29).
  case identityRejected(IdentityRejected)
  /// A correction was asked for (art 30); the reply clock stops.
  case correctionAsked(CorrectionAsked)
  /// The correction was received (art 30); the reply clock begins anew.
  case corrected(Corrected)
  /// No correction came: 视为放弃申请, the case ends (art 30).
  case correctionLapsed(CorrectionLapsed)
  /// A lapse was wrong and is undone.
  case reopened
  /// The case was handed to a unit.
  case assigned(Assigned)
  /// The unit handed it back.
  case returned(Returned)
  /// The extension was told to the applicant (art 33 para 2).
  case extended(Extended)
  /// A letter went to a third party, co-maker or other agency (arts 32–34).
  case consulted(Consulted)
  /// The opinion came in.
  case consultationAnswered(ConsultationAnswered)
  /// The letter came back; the wait for the opinion ends.
  case consultationFailed(ConsultationFailed)
  /// The applicant was asked for reasons (art 35); the clock runs on.
  case reasonsAsked(ReasonsAsked)
  /// The applicant gave reasons.
  case reasonsGiven
  /// A later day for the reply was fixed and told (art 35).
  case replyDeferred(ReplyDeferred)
  /// The fee was told (art 42); the reply clock stops.
  case feeNotified(FeeNotified)
  /// The fee is paid in full; the reply clock begins anew.
  case feePaid
  /// The fee was not paid: 视为放弃申请, the case ends.
  case feeLapsed(FeeLapsed)
  /// The information was searched for (art 36 item 4).
  case searched(Searched)
  /// A review was held: 保密审查 (art 17), or another.
  case reviewed(Reviewed)
  /// The reply was made; it is nothing yet to the applicant.
  case decided(Decided)
  /// A document was signed off.
  case approved(Approved)
  /// A document was handed over.
  case sent(Sent)
  /// A document was signed for, or arrived.
  case reached(Reached)
  /// A document came back.
  case sendingFailed(SendingFailed)
  /// The wording of a document was changed by hand.
  case drafted(Drafted)
  /// A letter was numbered and set for good.
  case issued(Issued)
  /// A served reply was amended; its day does not move.
  case amended(Amended)
  /// A reply was taken back.
  case replyRevoked(ReplyRevoked)
  /// The applicant took the application back, wholly or in part.
  case withdrawn(Withdrawn)
  /// The applicant asks for something new.
  case requestChanged(RequestChanged)
  /// The application asks for several things, which became cases of their own (一事一申请).
  case split(Split)
  /// The copy of an application for review, or of a claim, was received.
  case remedyOpened(RemedyOpened)
  /// The office answered the review, or filed its defence.
  case remedyAnswered
  /// What became of a 行政复议意见书 was reported (行政复议法 art 76).
  case opinionReported
  /// The office appealed (行政诉讼法 art 85).
  case appealFiled
  /// The decision or judgment was received.
  case remedyDecided(RemedyDecided)
  /// A review ordered a new answer, which has a term of its own.
  case answerOrdered(AnswerOrdered)
  /// What a reply promised was handed over (art 36 item 2).
  case provided
  /// The file is closed.
  case archived(Archived)
  /// A file was added.
  case attached(Attached)
  /// A remark.
  case noted(Noted)
  /// The texts or the file of an entry were removed for good.
  case erased(Erased)
  /// An earlier entry was a mistake.
  case struck(Struck)
}

extension Fact {
  /// The kind it is stored as.
  public var kind: FactKind {
    switch self {
    case .received: .received
    case .confirmed: .confirmed
    case .contacted: .contacted
    case .identityVerified: .identityVerified
    case .identityRejected: .identityRejected
    case .correctionAsked: .correctionAsked
    case .corrected: .corrected
    case .correctionLapsed: .correctionLapsed
    case .reopened: .reopened
    case .assigned: .assigned
    case .returned: .returned
    case .extended: .extended
    case .consulted: .consulted
    case .consultationAnswered: .consultationAnswered
    case .consultationFailed: .consultationFailed
    case .reasonsAsked: .reasonsAsked
    case .reasonsGiven: .reasonsGiven
    case .replyDeferred: .replyDeferred
    case .feeNotified: .feeNotified
    case .feePaid: .feePaid
    case .feeLapsed: .feeLapsed
    case .searched: .searched
    case .reviewed: .reviewed
    case .decided: .decided
    case .approved: .approved
    case .sent: .sent
    case .reached: .reached
    case .sendingFailed: .sendingFailed
    case .drafted: .drafted
    case .issued: .issued
    case .amended: .amended
    case .replyRevoked: .replyRevoked
    case .withdrawn: .withdrawn
    case .requestChanged: .requestChanged
    case .split: .split
    case .remedyOpened: .remedyOpened
    case .remedyAnswered: .remedyAnswered
    case .opinionReported: .opinionReported
    case .appealFiled: .appealFiled
    case .remedyDecided: .remedyDecided
    case .answerOrdered: .answerOrdered
    case .provided: .provided
    case .archived: .archived
    case .attached: .attached
    case .noted: .noted
    case .erased: .erased
    case .struck: .struck
    }
  }
}
