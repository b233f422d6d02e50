public import Statute
public import WorkingDays

/// A correction notice and what came of it (art 30).
public struct CorrectionRound: Hashable, Sendable {
  public let asked: CorrectionAsked
  /// The day the notice left the office.
  public internal(set) var sentOn: Day
  public let sequence: Int
  /// The day the correction was posted or handed in, and the day it was received.
  public internal(set) var corrected: (posted: Day, received: Day)? {
    get { postedOn.flatMap { posted in receivedOn.map { (posted, $0) } } }
    set { (postedOn, receivedOn) = (newValue?.posted, newValue?.received) }
  }
  var postedOn: Day?
  var receivedOn: Day?
  /// The day the case ended for want of it.
  public internal(set) var lapsedOn: Day?
  /// Whether the office had ascertained that nothing is in the mail before it lapsed.
  public internal(set) var nothingInMail = false
}

/// A letter to a party and what came of it (arts 32–34).
public struct Consultation: Hashable, Sendable {
  public let asked: Consulted
  public let sentOn: Day
  public let sequence: Int
  /// The day the opinion came in, and what it was.
  public internal(set) var answeredOn: Day?
  public internal(set) var opinion: Opinion?
  /// The day the letter came back.
  public internal(set) var failedOn: Day?

  /// Whether nothing came of it yet.
  public var isOpen: Bool { answeredOn == nil && failedOn == nil }
}

/// A fee notice and what came of it (art 42).
public struct FeeRound: Hashable, Sendable {
  public let notified: FeeNotified
  /// The day the notice left the office.
  public internal(set) var sentOn: Day
  public let sequence: Int
  /// The day it was paid in full.
  public internal(set) var paidOn: Day?
  public internal(set) var lapsedOn: Day?
}

/// An extension as it was told (art 33 para 2).
public struct ExtensionTold: Hashable, Sendable {
  public let told: Extended
  public let on: Day
  public let sequence: Int
}

/// A later day fixed under art 35.
public struct Deferral: Hashable, Sendable {
  public let deferred: ReplyDeferred
  public let on: Day
  public let sequence: Int
}

/// A reply as it was made.
public struct Decision: Hashable, Sendable {
  public let decided: Decided
  public let on: Day
  public let sequence: Int
  public internal(set) var revokedOn: Day?
}

/// A review of the office's act (行政复议法, 行政诉讼法).
public struct RemedyCase: Hashable, Sendable {
  public let opened: RemedyOpened
  public let on: Day
  public let sequence: Int
  /// The day the office answered, or filed its defence.
  public internal(set) var answeredOn: Day?
  /// How it ended, and when.
  public internal(set) var decided: RemedyDecided?
  public internal(set) var decidedOn: Day?
  /// The day the office reported on the written opinion.
  public internal(set) var reportedOn: Day?
  /// The day the office appealed.
  public internal(set) var appealedOn: Day?

  /// Whether what became of a written opinion can still be reported (行政复议法 art 76).
  var waitsForReport: Bool { !opened.kind.isSuit && decidedOn != nil && reportedOn == nil }

  /// Whether a judgment or ruling can still be appealed against.
  var waitsForAppeal: Bool { opened.kind.isSuit && decidedOn != nil && appealedOn == nil }
}

/// An order to answer anew.
public struct AnswerOrder: Hashable, Sendable {
  public let ordered: AnswerOrdered
  public let on: Day
  public let sequence: Int
  /// How the case had ended without a decision, if it had.
  public let ended: Ending?

  /// The day the term counts from: a judgment's day of effect, else the day it was received.
  public var start: Day { ordered.effectiveOn ?? on }
}

/// How a case ended without a decision.
public struct Ending: Hashable, Sendable {
  public let outcome: ClosingOutcome
  public let on: Day
}
