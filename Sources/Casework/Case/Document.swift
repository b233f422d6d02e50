public import Statute
public import WorkingDays

/// A document that leaves, or left, the office in a case.
public struct Document: Hashable, Sendable {
  public let id: DocumentID
  public let kind: DocumentKind
  public let madeOn: Day
  /// Whether the entry that made it was struck; its number is not used again.
  public let isVoid: Bool
  /// The party it goes to, when that is not the applicant.
  public internal(set) var party: PersonID?
  /// The day it was signed off, and by whom.
  public internal(set) var approvedOn: Day?
  public internal(set) var approvedBy: String?
  /// The day the reply was taken back.
  public internal(set) var revokedOn: Day?
  /// The wording that was written by hand, in place of the template's.
  public internal(set) var wording: TextReference?
  /// The letter as it was set for good, and when; nil while it can still change.
  public internal(set) var issue: Issued?
  public internal(set) var issuedOn: Day?
  /// Its 文号, once it has one.
  public internal(set) var number: DocumentNumber?
  /// Each time it was handed over, oldest first.
  public internal(set) var sendings: [Sending] = []

  /// Whether it still waits to be handed over, or came back to be handed over again.
  public var isUnsent: Bool { !isVoid && revokedOn == nil && sendings.allSatisfy(\.isVoid) }

  /// The newest hand-over that is neither signed for nor returned.
  var underWay: Int? {
    isVoid ? nil : sendings.lastIndex { $0.reachedOn == nil && $0.failedOn == nil }
  }

  /// The hand-over that the law counts: the first valid service; else the newest one.
  public var countedSending: Sending? {
    let valid = sendings.filter { serviceDay($0) != nil }
    return valid.min { ($0.countsOn ?? $0.on) < ($1.countsOn ?? $1.on) } ?? sendings.last
  }

  /// The day the law counts as the day of service; nil while there is none.
  public var countsOn: Day? { sendings.compactMap(serviceDay).min() }

  /// The day a hand-over counts; what arrives after a revocation serves nothing.
  private func serviceDay(_ sending: Sending) -> Day? {
    guard let day = sending.countsOn, day <= revokedOn ?? day else { return nil }
    return day
  }

  /// The day it left the office: the first hand-over that did not fail through the office's own
  /// fault.
  public var sentOn: Day? { sendings.first { $0.fault != .office }?.on }

  /// The day it reached its addressee, by the first hand-over that did.
  public var reachedOn: Day? { sendings.compactMap(\.reachedOn).min() }
}

/// One hand-over of a document.
public struct Sending: Hashable, Sendable {
  /// The day it left the office.
  public internal(set) var on: Day
  /// Nil for letters of the procedure whose means nobody recorded.
  public internal(set) var means: Means?
  public internal(set) var mailNumber: String?
  public internal(set) var proof: String?
  /// The day it was signed for, or arrived.
  public internal(set) var reachedOn: Day?
  /// The day it came back, and through whose fault.
  public internal(set) var failedOn: Day?
  public internal(set) var fault: Fault?

  /// The day the law counts (国办公开办函〔2016〕235号): posting for China Post, even when the
  /// letter comes back, unless the office erred; the signature or arrival for other means.
  public var countsOn: Day? {
    guard fault != .office else { return nil }
    switch means?.countedDay(sentOn: on) ?? .sent {
    case .sent: return on
    case .reached: return reachedOn
    }
  }

  /// Whether it came back without counting.
  var isVoid: Bool { failedOn != nil && countsOn == nil }
}
