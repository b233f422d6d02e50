import Statute

extension FindingCode {
  /// Which entries of the case prove a finding.
  enum Grounds {
    /// Those of the day on which it happened.
    case thatDay([FactKind])
    /// Those up to that day, or up to the day on which what was late was done.
    case until([FactKind])
  }

  var grounds: Grounds {
    switch self {
    case .confirmationLate, .neverConfirmed: .until([.received, .contacted, .confirmed])
    case .internalHandoverLate, .receiptAssumed: .until([.received])
    case .correctionNoticeLate: .until([.received, .confirmed, .correctionAsked])
    case .correctionSecond: .until([.correctionAsked, .corrected])
    case .correctionPeriodMissing, .correctionPeriodShort, .purposeDemanded:
      .thatDay([.correctionAsked])
    case .correctionLapsedEarly: .until([.correctionAsked, .reached, .correctionLapsed])
    case .extensionUnapproved: .thatDay([.extended])
    case .extensionToldLate: .until(Self.start + [.extended])
    case .extensionTooLong: .until([.answerOrdered, .extended])
    case .extensionInSteps: .until([.extended])
    case .consultationNotWritten: .thatDay([.consulted])
    case .consultationAfterDue: .until(Self.start + [.extended, .consulted])
    case .consultationRepeated: .until([.consulted])
    case .silenceTakenAsRefusal, .silenceTakenAsConsent:
      .until([.consulted, .consultationAnswered, .decided])
    case .overrideThirdPartyNotTold: .until([.consultationAnswered, .decided, .sent])
    case .deferralToldLate: .until(Self.start + Self.moves + [.replyDeferred])
    case .feeNoticeLate: .until(Self.start + Self.moves + [.feeNotified])
    case .feeWithoutExcess: .thatDay([.feeNotified])
    case .replyOverdue, .servedLate: .until(Self.start + Self.moves + Self.answer)
    case .provisionOverdue: .until([.decided, .provided])
    case .privateCourier, .electronicWithoutChoice, .proofOfServiceMissing: .thatDay([.sent])
    case .reviewMissing: .until([.reviewed, .decided])
    case .searchRecordMissing: .until([.searched, .decided])
    case .groundMissing, .reasonMissing, .otherAgencyMissing, .earlierAnswerMissing,
      .specialAccessLawMissing, .reportRowChosen:
      .thatDay([.decided])
    case .identityUnverified:
      .until([.received, .identityVerified, .identityRejected, .decided])
    case .agentWithoutAuthority: .until([.received, .identityVerified, .decided])
    case .sameReasonAfterOrder: .until([.decided, .answerOrdered])
    case .orderedReplyOverdue: .until([.answerOrdered] + Self.answer)
    case .reconsiderationAnswerLate: .until([.remedyOpened, .remedyAnswered, .remedyDecided])
    case .opinionReportLate: .until([.remedyDecided, .opinionReported])
    case .provisionalDate: .until(Self.start + Self.moves)
    }
  }

  /// What sets the reply term going (arts 30, 31, 33).
  private static let start: [FactKind] = [
    .received, .confirmed, .corrected, .feePaid, .requestChanged, .replyRevoked,
  ]

  /// What stops it, lengthens it or puts another day in its place (arts 30, 33, 35, 42).
  private static let moves: [FactKind] = [
    .correctionAsked, .extended, .consulted, .consultationAnswered, .consultationFailed,
    .replyDeferred, .feeNotified,
  ]

  /// What meets or ends it.
  private static let answer: [FactKind] = [
    .decided, .sent, .reached, .sendingFailed, .withdrawn, .correctionLapsed, .feeLapsed,
  ]

  /// The terms whose clock shows the days that it rests on.
  var terms: [Term] {
    switch self {
    case .confirmationLate, .neverConfirmed: [.confirmation]
    case .correctionNoticeLate: [.correctionNotice]
    case .correctionLapsedEarly: [.correction]
    case .extensionToldLate, .consultationAfterDue, .deferralToldLate, .feeNoticeLate,
      .replyOverdue, .servedLate:
      [.reply, .deferredReply]
    case .provisionOverdue: [.provision]
    case .orderedReplyOverdue: [.orderedReply]
    case .reconsiderationAnswerLate: [.reconsiderationAnswer]
    case .opinionReportLate: [.opinionReport]
    default: []
    }
  }
}
