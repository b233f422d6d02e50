public import Statute

/// Where a case stands in the procedure.
public enum Phase: String, Titled {
  /// Before the reply: not yet received in law, in hand, waiting for the applicant.
  case awaitingConfirmation, handling, awaitingCorrection, awaitingReasons, awaitingPayment
  /// The reply is made, not yet sent.
  case decided
  /// The reply left, or the case ended without one; the file is closed.
  case closed, archived

  /// The words clerks see.
  public var title: String {
    switch self {
    case .awaitingConfirmation: "待确认"
    case .handling: "办理中"
    case .awaitingCorrection: "待补正"
    case .awaitingReasons: "待说明理由"
    case .awaitingPayment: "待缴费"
    case .decided: "待送达"
    case .closed: "已办结"
    case .archived: "已归档"
    }
  }

  /// Whether the office still has to act before the reply leaves it.
  public var isOpen: Bool { self != .closed && self != .archived }
}

/// What is true of a case besides its phase.
public enum Flag: String, Titled {
  /// Extended: more than the base term. Consulting: an opinion is waited for. Then the reviews.
  case extended, consulting, underReview, inCourt, orderedToAnswer

  public var title: String {
    switch self {
    case .extended: "已延期"
    case .consulting: "征求意见中"
    case .underReview: "复议中"
    case .inCourt: "诉讼中"
    case .orderedToAnswer: "责令重新答复"
    }
  }
}
