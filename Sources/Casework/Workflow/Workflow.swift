import Statute

/// The procedure. What this table does not list cannot happen; no other file decides a phase.
///
/// Of the rows of a fact the first that fits is followed: its phases hold the present one, its
/// condition is true, and it picks this fact. The table says what is possible; what is lawful on a
/// given day the commands say.
public enum Workflow {
  /// The row that a fact follows in a case as it stands; nil when it cannot happen.
  public static func step(for fact: Fact, in matter: Case) -> Step? {
    steps(of: fact.kind).first {
      $0.from.contains(matter.phase) && $0.needs.holds(of: matter)
        && $0.picks.holds(of: fact, in: matter)
    }
  }

  /// The rows of one kind of fact, the particular ones before the general.
  public static func steps(of kind: FactKind) -> [Step] { byKind[kind] ?? [] }

  /// What may be done next, as commands are typed, in the order of the procedure.
  public static func nextActions(_ matter: Case) -> [String] {
    var commands: [String] = []
    for step in steps {
      guard let command = step.command, step.from.contains(matter.phase),
        step.needs.holds(of: matter), !commands.contains(command), !isSpent(step.fact, in: matter)
      else { continue }
      commands.append(command)
    }
    return commands
  }

  /// Why a command can do nothing in a case as it stands; nil where it may, or the table does not
  /// list it.
  public static func hindrance(to command: String, in matter: Case) -> Refusal? {
    let kinds = steps.filter { $0.command == command }.map(\.fact)
    let rows = steps.filter { kinds.contains($0.fact) && $0.from.contains(matter.phase) }
    guard let kind = kinds.first, !rows.contains(where: { $0.needs.holds(of: matter) }) else {
      return nil
    }
    return .notNow(kind, matter.phase, needs: rows.first?.needs ?? .nothing)
  }

  /// Whether the law allows a step but once and it is done, or nothing calls for it.
  private static func isSpent(_ kind: FactKind, in matter: Case) -> Bool {
    switch kind {
    case .correctionAsked: !matter.corrections.isEmpty
    case .identityVerified, .identityRejected: matter.identity == .verified
    case .answerOrdered: matter.remedies.isEmpty
    case .split: matter.items.count < 2
    default: false
    }
  }

  private static let byKind = Dictionary(grouping: steps, by: \.fact)

  /// The rows, in the order of the procedure.
  public static let steps: [Step] =
    receipt + correction + handling + consultation + excess + reply + service + request + remedy
    + filing
}

/// One row; `by` defaults to the clerk.
private func row(
  _ fact: FactKind, _ from: [Phase], to: Phase? = nil, needs: Condition = .nothing,
  picks: Selection = .any, _ article: Article? = nil, _ command: String? = nil,
  by: [Role] = [.clerk]
) -> Step {
  Step(
    fact: fact, from: from, to: to, needs: needs, picks: picks, article: article,
    command: command, by: by)
}

/// Phases in which the office waits for the applicant.
private let waiting: [Phase] = [.awaitingCorrection, .awaitingReasons, .awaitingPayment]
/// Received, and no reply made.
private let beforeReply: [Phase] = [.handling] + waiting
/// The office still has to act.
private let open: [Phase] = [.awaitingConfirmation] + beforeReply + [.decided]
/// It counts as received.
private let received: [Phase] = beforeReply + [.decided, .closed, .archived]
private let every: [Phase] = Phase.allCases

private func regulation(_ number: Int, paragraph: Int? = nil, item: Int? = nil) -> Article {
  Article(.regulation, number, paragraph: paragraph, item: item)
}

extension Workflow {
  /// Arts 29–31. Who applies is verified until the reply leaves.
  private static let receipt: [Step] = [
    // The channel decides whether the case first waits for a confirmation.
    row(.received, [], to: .handling, regulation(31), "log"),
    row(.confirmed, [.awaitingConfirmation], to: .handling, regulation(31), "confirm"),
    // 给予指导和释明: talking is always possible, also to explain a late question by phone.
    row(.contacted, every, regulation(30), "contact"),
    row(.identityVerified, open, regulation(29), "verify"),
    row(.identityRejected, open, regulation(29), "verify"),
  ]

  /// Art 30: 一次性告知; 答复期限自行政机关收到补正的申请之日起计算; 逾期不补正的，视为放弃申请.
  private static let correction: [Step] = [
    // The law allows one notice; a second one is possible, but refused by the command.
    row(.correctionAsked, [.handling], to: .awaitingCorrection, regulation(30), "correction ask"),
    // Late or not: what comes is taken in.
    row(
      .corrected, [.awaitingCorrection], to: .handling, regulation(30), "correction receive"),
    // 无正当理由逾期不补正的，视为放弃申请.
    row(
      .correctionLapsed, [.awaitingCorrection], to: .closed, regulation(30), "correction lapse"),
    // The correction was in the mail, or there was a good reason.
    row(
      .reopened, [.closed], to: .awaitingCorrection, needs: .correctionLapsed, regulation(30),
      "correction reopen"),
  ]

  /// Art 45: 登记、审核、办理、答复、归档. An extension needs a term that runs.
  private static let handling: [Step] = [
    // Routing inside the house never moves a clock.
    row(.assigned, open, regulation(45), "assign"),
    row(.returned, open, regulation(45), "return", by: [.clerk, .unit]),
    // Also when the reply is made but not sent: the term still runs.
    row(
      .extended, [.handling, .awaitingReasons, .decided], regulation(33, paragraph: 2), "extend",
      by: [.workBodyHead]),
    // Searches and reviews may be entered late; what counts is the day they were held.
    row(
      .searched, beforeReply + [.decided], regulation(36, item: 4), "searched", by: [.clerk, .unit]),
    row(.reviewed, beforeReply + [.decided], regulation(17), "review", by: [.reviewer]),
  ]

  /// Arts 32–34. Opinions may still come in when the reply is out.
  private static let consultation: [Step] = [
    // 书面征求; a letter may go out while others are open.
    row(.consulted, [.handling, .awaitingReasons], regulation(32), "consult ask"),
    // An opinion that comes late, or after the reply, is filed all the same.
    row(
      .consultationAnswered, beforeReply + [.decided, .closed], needs: .consultationOpen,
      regulation(32), "consult answer"),
    row(
      .consultationFailed, beforeReply + [.decided, .closed], needs: .consultationOpen,
      regulation(32)),
  ]

  /// Arts 35, 42: reasons, a later day, and the fee for an excess.
  private static let excess: [Step] = [
    // 数量、频次明显超过合理范围.
    row(.reasonsAsked, [.handling], to: .awaitingReasons, regulation(35), "reasons ask"),
    row(.reasonsGiven, [.awaitingReasons], to: .handling, regulation(35), "reasons receive"),
    // 认为申请理由合理，但是无法在期限内答复的.
    row(.replyDeferred, [.handling], regulation(35), "reasons defer", by: [.workBodyHead]),
    row(
      .feeNotified, [.handling], to: .awaitingPayment, regulation(42), "fee notify",
      by: [.workBodyHead]),
    // Also after the 20 working days, as long as the case was not ended.
    row(.feePaid, [.awaitingPayment], to: .handling, Article(.feeMeasures), "fee pay"),
    row(.feeLapsed, [.awaitingPayment], to: .closed, Article(.feeMeasures), "fee lapse"),
  ]

  /// Art 36. Made is not sent: the clock runs on.
  private static let reply: [Step] = [
    // Without reasons, or without good ones, an excess is not processed (art 35).
    row(
      .decided, [.handling, .awaitingReasons], to: .decided, regulation(36), "decide",
      by: [.clerk, .signingLeader]),
    // 审核 of art 45, before the reply leaves.
    row(.approved, [.decided], needs: .replyMade, regulation(45), by: [.signingLeader]),
  ]

  /// 国办公开办函〔2016〕235号. The reply closes the case when it leaves, whatever else leaves later.
  private static let service: [Step] = [
    // Posted, it is served; by hand it is on its way. Either way the office is done.
    row(
      .sent, [.decided], to: .closed, needs: .documentUnsent, picks: .reply,
      Article(.letter235), "sent"),
    // Notices to third parties, closing notices and amendments wait to be sent too.
    row(.sent, received, needs: .documentUnsent, Article(.letter235), "sent"),
    // What was sent can be sent again: the first valid service counts.
    row(.sent, received, Article(.letter235)),
    row(.reached, received, needs: .documentUnderWay, Article(.letter235), "reached"),
    // Not signed for, or lost through the office's fault: it has to go out again.
    row(
      .sendingFailed, [.closed], to: .decided, needs: .documentUnderWay, picks: .replyComesBack,
      Article(.letter235), "sending-failed"),
    // What came back by post counts as served all the same.
    row(
      .sendingFailed, received, needs: .documentUnderWay, Article(.letter235), "sending-failed"),
    // A slip of the pen; what changes the answer is revoked and made anew.
    row(
      .amended, [.closed, .archived], needs: .replyServed, regulation(45), "amend",
      by: [.clerk, .signingLeader]),
    // The reply that stands: the application is unanswered again.
    row(
      .replyRevoked, [.decided, .closed, .archived], to: .handling, needs: .replyMade,
      picks: .reply, regulation(45), "revoke", by: [.signingLeader]),
    // An older one, which a newer has replaced.
    row(
      .replyRevoked, [.decided, .closed, .archived], needs: .replyMade, regulation(45), "revoke",
      by: [.signingLeader]),
  ]

  /// The applicant may take the application back until the reply is served.
  private static let request: [Step] = [
    // All that is still asked for; single items leave the case where it is.
    row(.withdrawn, open, to: .closed, picks: .whole, regulation(45), "withdraw"),
    row(.withdrawn, open, regulation(45), "withdraw"),
    // Sent by hand and not signed for yet, the reply is not served.
    row(
      .withdrawn, [.closed], needs: .replyUnserved, regulation(45), "withdraw"),
    // A correction is no change: it answers the office's question.
    row(
      .requestChanged, [.awaitingConfirmation, .handling, .awaitingReasons], regulation(29),
      "change"),
    // 一份申请包含多项内容的，可以按照“一事一申请”原则拆分. Not while the applicant is to answer a letter
    // about all of it: the answer belongs to each piece, so it is taken in first.
    row(
      .split, [.awaitingConfirmation, .handling], needs: .splittable, Article(.feeMeasures, 4),
      "split"),
  ]

  /// Art 51: reviews and suits run beside the case and touch it only by an order.
  private static let remedy: [Step] = [
    // Silence can be reviewed too, so a review may come at any time.
    row(.remedyOpened, every, regulation(51), "remedy open"),
    row(
      .remedyAnswered, every, needs: .remedyUnanswered, Article(.reconsideration, 48),
      "remedy answer"),
    row(.remedyDecided, every, needs: .remedyUndecided, regulation(51), "remedy decide"),
    row(
      .opinionReported, every, needs: .opinionUnreported, Article(.reconsideration, 76),
      "remedy report"),
    row(
      .appealFiled, every, needs: .judgmentReceived, Article(.litigation, 85), "remedy appeal"),
    // Whatever the case was waiting for, it is now to be answered.
    row(.answerOrdered, every, to: .handling, regulation(51), "reanswer"),
  ]

  /// What may be done to any file, and its end.
  private static let filing: [Step] = [
    row(
      .provided, [.closed, .archived], needs: .provisionPromised, regulation(36, item: 2),
      "provide"),
    row(.archived, [.closed], to: .archived, regulation(45), "archive"),
    row(.drafted, every, regulation(45)),
    row(.issued, every, regulation(45), by: [.signingLeader]),
    row(.attached, every, regulation(45)),
    row(.noted, every, regulation(45), "note", by: [.clerk, .workBodyHead, .unit]),
    row(.erased, every, Article(.personalInformation, 47)),
    // Refused by the command while a later entry needs the one to be struck.
    row(.struck, every, regulation(45), "strike"),
  ]
}
