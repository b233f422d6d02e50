/// Something that happened to a case. What day, by whom and when recorded: `RecordedFact`.
public enum Fact: Hashable, Sendable {
  case received(Received)
  case confirmed(Confirmed)
  case contacted(Contacted)
  case identityVerified
  case identityRejected(IdentityRejected)
  case correctionAsked(CorrectionAsked)
  case corrected(Corrected)
  case correctionLapsed(CorrectionLapsed)
  case reopened
  case assigned(Assigned)
  case returned(Returned)
  case extended(Extended)
  case consulted(Consulted)
  case consultationAnswered(ConsultationAnswered)
  case consultationFailed(ConsultationFailed)
  case reasonsAsked(ReasonsAsked)
  case reasonsGiven
  case replyDeferred(ReplyDeferred)
  case feeNotified(FeeNotified)
  case feePaid
  case feeLapsed(FeeLapsed)
  case searched(Searched)
  case reviewed(Reviewed)
  case decided(Decided)
  case approved(Approved)
  case sent(Sent)
  case reached(Reached)
  case sendingFailed(SendingFailed)
  case amended(Amended)
  case replyRevoked(ReplyRevoked)
  case withdrawn(Withdrawn)
  case requestChanged(RequestChanged)
  case remedyOpened(RemedyOpened)
  case remedyAnswered
  case opinionReported
  case appealFiled
  case remedyDecided(RemedyDecided)
  case answerOrdered(AnswerOrdered)
  case provided
  case archived(Archived)
  case attached(Attached)
  case noted(Noted)
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
    case .amended: .amended
    case .replyRevoked: .replyRevoked
    case .withdrawn: .withdrawn
    case .requestChanged: .requestChanged
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
    case .struck: .struck
    }
  }
}
