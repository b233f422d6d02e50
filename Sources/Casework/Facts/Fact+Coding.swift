extension Fact {
  /// The version of the stored form of all kinds.
  public static let version = 1

  /// Reads the payload of a stored fact of this kind.
  ///
  /// The keys are written out in each payload, so that a renamed property changes no stored byte.
  /// The meaning of a stored kind never changes; what means something else is a new kind.
  public init(_ kind: FactKind, from decoder: any Decoder) throws {
    switch kind {
    case .received: self = .received(try Received(from: decoder))
    case .confirmed: self = .confirmed(try Confirmed(from: decoder))
    case .contacted: self = .contacted(try Contacted(from: decoder))
    case .identityVerified: self = .identityVerified(try IdentityVerified(from: decoder))
    case .identityRejected: self = .identityRejected(try IdentityRejected(from: decoder))
    case .correctionAsked: self = .correctionAsked(try CorrectionAsked(from: decoder))
    case .corrected: self = .corrected(try Corrected(from: decoder))
    case .correctionLapsed: self = .correctionLapsed(try CorrectionLapsed(from: decoder))
    case .reopened: self = .reopened
    case .assigned: self = .assigned(try Assigned(from: decoder))
    case .returned: self = .returned(try Returned(from: decoder))
    case .extended: self = .extended(try Extended(from: decoder))
    case .consulted: self = .consulted(try Consulted(from: decoder))
    case .consultationAnswered:
      self = .consultationAnswered(try ConsultationAnswered(from: decoder))
    case .consultationFailed: self = .consultationFailed(try ConsultationFailed(from: decoder))
    case .reasonsAsked: self = .reasonsAsked(try ReasonsAsked(from: decoder))
    case .reasonsGiven: self = .reasonsGiven
    case .replyDeferred: self = .replyDeferred(try ReplyDeferred(from: decoder))
    case .feeNotified: self = .feeNotified(try FeeNotified(from: decoder))
    case .feePaid: self = .feePaid
    case .feeLapsed: self = .feeLapsed(try FeeLapsed(from: decoder))
    case .searched: self = .searched(try Searched(from: decoder))
    case .reviewed: self = .reviewed(try Reviewed(from: decoder))
    case .decided: self = .decided(try Decided(from: decoder))
    case .approved: self = .approved(try Approved(from: decoder))
    case .sent: self = .sent(try Sent(from: decoder))
    case .reached: self = .reached(try Reached(from: decoder))
    case .sendingFailed: self = .sendingFailed(try SendingFailed(from: decoder))
    case .drafted: self = .drafted(try Drafted(from: decoder))
    case .issued: self = .issued(try Issued(from: decoder))
    case .amended: self = .amended(try Amended(from: decoder))
    case .replyRevoked: self = .replyRevoked(try ReplyRevoked(from: decoder))
    case .withdrawn: self = .withdrawn(try Withdrawn(from: decoder))
    case .requestChanged: self = .requestChanged(try RequestChanged(from: decoder))
    case .split: self = .split(try Split(from: decoder))
    case .remedyOpened: self = .remedyOpened(try RemedyOpened(from: decoder))
    case .remedyAnswered: self = .remedyAnswered
    case .opinionReported: self = .opinionReported
    case .appealFiled: self = .appealFiled
    case .remedyDecided: self = .remedyDecided(try RemedyDecided(from: decoder))
    case .answerOrdered: self = .answerOrdered(try AnswerOrdered(from: decoder))
    case .provided: self = .provided
    case .archived: self = .archived(try Archived(from: decoder))
    case .attached: self = .attached(try Attached(from: decoder))
    case .noted: self = .noted(try Noted(from: decoder))
    case .erased: self = .erased(try Erased(from: decoder))
    case .struck: self = .struck(try Struck(from: decoder))
    }
  }
}

extension Fact: Encodable {
  /// Writes the payload alone; the kind and the day stand beside it in the ledger.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .reopened, .reasonsGiven, .feePaid, .remedyAnswered, .opinionReported,
      .appealFiled, .provided:
      _ = encoder.container(keyedBy: Plain.self)
    case .received(let payload): try payload.encode(to: encoder)
    case .confirmed(let payload): try payload.encode(to: encoder)
    case .contacted(let payload): try payload.encode(to: encoder)
    case .identityVerified(let payload): try payload.encode(to: encoder)
    case .identityRejected(let payload): try payload.encode(to: encoder)
    case .correctionAsked(let payload): try payload.encode(to: encoder)
    case .corrected(let payload): try payload.encode(to: encoder)
    case .correctionLapsed(let payload): try payload.encode(to: encoder)
    case .assigned(let payload): try payload.encode(to: encoder)
    case .returned(let payload): try payload.encode(to: encoder)
    case .extended(let payload): try payload.encode(to: encoder)
    case .consulted(let payload): try payload.encode(to: encoder)
    case .consultationAnswered(let payload): try payload.encode(to: encoder)
    case .consultationFailed(let payload): try payload.encode(to: encoder)
    case .reasonsAsked(let payload): try payload.encode(to: encoder)
    case .replyDeferred(let payload): try payload.encode(to: encoder)
    case .feeNotified(let payload): try payload.encode(to: encoder)
    case .feeLapsed(let payload): try payload.encode(to: encoder)
    case .searched(let payload): try payload.encode(to: encoder)
    case .reviewed(let payload): try payload.encode(to: encoder)
    case .decided(let payload): try payload.encode(to: encoder)
    case .approved(let payload): try payload.encode(to: encoder)
    case .sent(let payload): try payload.encode(to: encoder)
    case .reached(let payload): try payload.encode(to: encoder)
    case .sendingFailed(let payload): try payload.encode(to: encoder)
    case .drafted(let payload): try payload.encode(to: encoder)
    case .issued(let payload): try payload.encode(to: encoder)
    case .amended(let payload): try payload.encode(to: encoder)
    case .replyRevoked(let payload): try payload.encode(to: encoder)
    case .withdrawn(let payload): try payload.encode(to: encoder)
    case .requestChanged(let payload): try payload.encode(to: encoder)
    case .split(let payload): try payload.encode(to: encoder)
    case .remedyOpened(let payload): try payload.encode(to: encoder)
    case .remedyDecided(let payload): try payload.encode(to: encoder)
    case .answerOrdered(let payload): try payload.encode(to: encoder)
    case .archived(let payload): try payload.encode(to: encoder)
    case .attached(let payload): try payload.encode(to: encoder)
    case .noted(let payload): try payload.encode(to: encoder)
    case .erased(let payload): try payload.encode(to: encoder)
    case .struck(let payload): try payload.encode(to: encoder)
    }
  }

  /// Keys of a fact that says all by its kind: none.
  private enum Plain: CodingKey {}
}
