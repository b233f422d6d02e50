import Statute
import WorkingDays

extension Clocks {
  /// Arts 17, 29, 36: what a reply lacks, each item by itself. A revoked reply was made all the
  /// same, so its faults stay.
  var decisionFindings: [Finding] {
    matter.decisions.flatMap { decision in
      let decided = decision.decided
      var found = decided.items.flatMap { item in
        matter.missing(in: item, on: decision.on).map {
          Finding($0.finding, on: decision.on, .item(item.item))
        }
      }
      if let row = decided.chosenRow {
        found.append(Finding(.reportRowChosen, on: decision.on, .row(row)))
      }
      if decided.repeatsEarlierReason {
        found.append(Finding(.sameReasonAfterOrder, on: decision.on))
      }
      return found
    } + applicantFindings
  }

  /// Art 29: who applies, and for whom. The law of 2007 knew no such check.
  private var applicantFindings: [Finding] {
    guard let decision = matter.decisions.first, matter.regime.requiresIdentity else { return [] }
    var found: [Finding] = []
    if matter.identity != .verified {
      found.append(Finding(.identityUnverified, on: decision.on))
    }
    if matter.received.agent != nil, !matter.agentAuthorised {
      found.append(Finding(.agentWithoutAuthority, on: decision.on))
    }
    return found
  }

  /// 国办公开办函〔2016〕235号 and 邮政法 art 55: how replies were handed over.
  var serviceFindings: [Finding] {
    matter.decisions.compactMap { matter.document($0.decided.document) }.flatMap { reply in
      reply.sendings.flatMap { findings(of: $0, in: reply) }
    }
  }

  /// How one hand-over went.
  private func findings(of sending: Sending, in reply: Document) -> [Finding] {
    // What letter 235 demands it demands from its day on.
    guard sending.on >= Means.letter235 else { return [] }
    var found: [Finding] = []
    switch sending.means {
    case .otherCourier:
      let careful = reply.sendings.filter { $0.means != .otherCourier }.compactMap(\.countsOn).min()
      found.append(Finding(.privateCourier, on: sending.on, .document(reply.id, careful: careful)))
    case .electronic where !matter.received.choosesElectronic:
      found.append(
        Finding(.electronicWithoutChoice, on: sending.on, .document(reply.id, careful: nil)))
    case .chinaPost where sending.mailNumber == nil && sending.proof == nil:
      found.append(
        Finding(.proofOfServiceMissing, on: sending.on, .document(reply.id, careful: nil)))
    default: break
    }
    return found
  }

  /// 行政复议法 arts 48, 76.
  var remedyFindings: [Finding] {
    reviews.compactMap { clock in
      guard let due = clock.due, (clock.metOn ?? clock.endedOn ?? asOf) > due else { return nil }
      switch clock.term {
      case .reconsiderationAnswer:
        return late(.reconsiderationAnswerLate, due: due, done: clock.metOn, end: clock.endedOn)
      case .opinionReport:
        return late(.opinionReportLate, due: due, done: clock.metOn, end: clock.endedOn)
      default: return nil
      }
    }
  }
}

extension Requirement {
  /// The finding when a reply was made without it.
  var finding: FindingCode {
    switch self {
    case .secrecyReview: .reviewMissing
    case .ground: .groundMissing
    case .reason, .access: .reasonMissing
    case .search: .searchRecordMissing
    case .otherAgency: .otherAgencyMissing
    case .earlierAnswer: .earlierAnswerMissing
    case .specialLaw: .specialAccessLawMissing
    }
  }
}
