public import Statute

/// One row of the procedure: where a fact may happen and where it leads.
public struct Step: Hashable, Sendable {
  public let fact: FactKind
  /// The phases it may happen in; empty for the fact that opens a case.
  public let from: [Phase]
  /// The phase it leads to; nil leaves the phase as it is.
  public let to: Phase?
  /// What else must be true of the case.
  public let needs: Condition
  /// Which facts of this kind the row is for.
  public let picks: Selection
  /// What the step stands on.
  public let article: Article?
  /// The command as it is typed; nil where none is offered by itself.
  public let command: String?
  /// Who may do it.
  public let by: [Role]
}

/// What must be true of a case, besides its phase, for a step to be possible.
public enum Condition: String, CaseIterable, Sendable {
  /// Letters, lapses and hand-overs.
  case nothing, consultationOpen, correctionLapsed, documentUnsent, documentUnderWay
  /// The reply and what it promised.
  case replyMade, replyUnserved, replyServed, provisionPromised, remedyUnanswered, remedyUndecided
  case opinionUnreported, judgmentReceived
  /// All that went out so far is about the application as a whole, and about nothing in it.
  case splittable

  /// The words of Docs/Workflow.md and of refusals.
  public var title: String {
    switch self {
    case .nothing: ""
    case .consultationOpen: "有未反馈的征求意见书"
    case .correctionLapsed: "因逾期不补正办结"
    case .documentUnsent: "有未寄出的文书"
    case .documentUnderWay: "有已寄出、未送达也未退回的文书"
    case .replyMade: "已作出答复"
    case .replyUnserved: "答复尚未送达"
    case .replyServed: "答复已送达"
    case .provisionPromised: "答复约定了提供信息的日期，而且还没有提供"
    case .remedyUnanswered: "有未答复（答辩）的救济案件"
    case .remedyUndecided: "有未审结的救济案件"
    case .opinionUnreported: "有已审结的行政复议案件"
    case .judgmentReceived: "有已收到裁判的诉讼案件"
    case .splittable: "没有征求意见、说明理由、收费、答复和救济事项"
    }
  }

  /// Whether it holds.
  func holds(of matter: Case) -> Bool {
    switch self {
    case .nothing: true
    case .consultationOpen: matter.consultations.contains(where: \.isOpen)
    case .correctionLapsed: matter.ending?.outcome == .correctionLapsed
    case .documentUnsent: matter.documents.contains(where: \.isUnsent)
    case .documentUnderWay: matter.documents.contains { $0.underWay != nil }
    case .replyMade: matter.decision != nil
    case .replyUnserved:
      matter.ending == nil && matter.decision != nil && matter.reply?.countsOn == nil
    case .replyServed: matter.reply?.countsOn != nil
    case .provisionPromised: matter.decision?.decided.provideBy != nil && matter.providedOn == nil
    case .remedyUnanswered: matter.remedies.contains { $0.answeredOn == nil }
    case .remedyUndecided: !matter.openRemedies.isEmpty
    case .opinionUnreported: matter.remedies.contains(where: \.waitsForReport)
    case .judgmentReceived: matter.remedies.contains(where: \.waitsForAppeal)
    case .splittable: matter.isSplittable
    }
  }
}

/// Which facts of one kind a row is for.
public enum Selection: String, CaseIterable, Sendable {
  case any
  /// The reply that stands leaves the office, or is taken back.
  case reply
  /// The reply comes back and does not count.
  case replyComesBack
  /// The whole application.
  case whole

  public var title: String {
    switch self {
    case .any: ""
    case .reply: "答复书"
    case .replyComesBack: "答复书退回且不计送达"
    case .whole: "全部事项"
    }
  }

  func holds(of fact: Fact, in matter: Case) -> Bool {
    switch (self, fact) {
    case (.any, _): true
    case (.reply, .sent(let sent)): sent.document == matter.decision?.decided.document
    case (.reply, .replyRevoked(let revoked)):
      revoked.document == matter.decision?.decided.document
    case (.replyComesBack, .sendingFailed(let failed)): matter.comesBack(failed)
    case (.whole, .withdrawn(let withdrawn)):
      withdrawn.items.isEmpty || matter.openItems.allSatisfy(withdrawn.items.contains)
    default: false
    }
  }
}

extension Case {
  /// Whether after this return no valid hand-over of the reply is left.
  fileprivate func comesBack(_ failed: SendingFailed) -> Bool {
    guard var reply, failed.document == reply.id, let index = reply.underWay else { return false }
    reply.sendings[index].failedOn = reply.sendings[index].on
    reply.sendings[index].fault = failed.fault
    return reply.isUnsent
  }
}
