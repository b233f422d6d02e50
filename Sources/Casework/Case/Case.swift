public import Statute
public import WorkingDays

/// An application from receipt to filing: what its facts, folded in the order of recording, say.
///
/// Nothing here is ever edited; a new fact makes a new value. Days are those of happening. What was
/// known on a day is the case folded from the facts that had happened by then (`asOf`).
public struct Case: Hashable, Sendable {
  public let number: CaseNumber
  /// All facts, also the struck ones.
  public internal(set) var facts: [RecordedFact] = []
  /// Sequences of facts that were annulled.
  public internal(set) var struck: [Int] = []
  /// Sequences of facts the workflow does not allow where they stand; empty in a sound ledger.
  public internal(set) var impossible: [Int] = []

  public internal(set) var phase: Phase
  /// The day of the fact that led to this phase; nil while the receipt is the only one.
  public internal(set) var phaseChangedOn: Day?
  public let received: Received
  /// The day it reached the office; nothing can have happened to it before.
  public let reachedOn: Day
  /// The day both sides confirmed (art 31).
  public internal(set) var confirmedOn: Day?
  public internal(set) var confirmedAutomatically = false
  /// The newest verdict on who applies.
  public internal(set) var identity: IdentityVerdict?
  /// The newest proof that was shown, if anyone wrote it down.
  public internal(set) var proof: IdentityProof?
  /// Whether the agent showed an authorisation, with the application or later.
  public internal(set) var agentAuthorised: Bool
  /// In the order of their numbers, which is that of recording.
  public internal(set) var documents: [Document] = []
  /// Rounds of correction, oldest first; art 30 allows one.
  public internal(set) var corrections: [CorrectionRound] = []
  /// Extensions as they were told.
  public internal(set) var extensions: [ExtensionTold] = []
  /// Letters to parties, oldest first.
  public internal(set) var consultations: [Consultation] = []
  /// Later days fixed under art 35.
  public internal(set) var deferrals: [Deferral] = []
  /// Fee notices, oldest first.
  public internal(set) var fees: [FeeRound] = []
  /// Replies as they were made, revoked ones too.
  public internal(set) var decisions: [Decision] = []
  /// Reviews and suits, oldest first.
  public internal(set) var remedies: [RemedyCase] = []
  /// Orders to answer anew.
  public internal(set) var orders: [AnswerOrder] = []
  /// How it ended without a decision.
  public internal(set) var ending: Ending?
  /// Days the applicant asked for something new.
  public internal(set) var changedOn: [Day] = []
  /// The cases that were split from this one.
  public internal(set) var splitInto: [CaseNumber] = []
  /// The request as it stands.
  public internal(set) var wants: TextReference
  /// The request in items; a changed request, and one that was split, is one.
  public internal(set) var items: [TextReference]
  /// Items withdrawn one by one, from 1.
  public internal(set) var withdrawnItems: [Int] = []
  /// Days of searches (art 36 item 4).
  public internal(set) var searchedOn: [Day] = []
  /// Reviews before the reply.
  public internal(set) var reviews: [Review] = []
  /// Where the case lies.
  public internal(set) var unit: String?
  public internal(set) var handler: String?
  /// The day what the reply promised was handed over.
  public internal(set) var providedOn: Day?
  public internal(set) var fileNumber: String?

  /// The version that a write names: how many facts it saw.
  public var version: Int { facts.count }

  /// Whether the identity was verified.
  public enum IdentityVerdict: Hashable, Sendable { case verified, rejected }

  /// A review before the reply.
  public struct Review: Hashable, Sendable {
    public let reviewed: Reviewed
    public let on: Day
    public let sequence: Int
  }
}

extension Case {
  /// The law that governs the case: that of the day it reached the office.
  public var regime: Regime { .inForce(on: reachedOn) }

  /// Whether the case waits, or waited, for a confirmation to count as received.
  public var needsConfirmation: Bool { received.needsConfirmation(under: regime) }

  /// Whether it came before another case; on one day the numbers tell.
  public func came(before other: Case) -> Bool {
    (reachedOn, number) < (other.reachedOn, other.number)
  }

  /// The case that the application was logged as: its own, or the one it was split from.
  public var application: CaseNumber { received.splitFrom ?? number }

  /// The items still asked for, from 1.
  public var openItems: [Int] { (1...max(1, items.count)).filter { !withdrawnItems.contains($0) } }

  /// The reply that stands: the newest one that was not revoked.
  public var decision: Decision? { decisions.last { $0.revokedOn == nil } }

  /// The document with this number.
  public func document(_ id: DocumentID) -> Document? { index(of: id).map { documents[$0] } }

  /// Where a document stands. What was known on a day may lack numbers that were recorded before
  /// but given out for later days.
  func index(of id: DocumentID) -> Int? {
    let usual = id.ordinal - 1
    if documents.indices.contains(usual), documents[usual].id == id { return usual }
    return documents.firstIndex { $0.id == id }
  }

  /// The number the next document gets.
  public var nextDocument: DocumentID {
    DocumentID(ordinal: (documents.last?.id.ordinal ?? 0) + 1)
  }

  /// The document of the reply that stands.
  public var reply: Document? { decision.flatMap { document($0.decided.document) } }

  /// The first day any reply was validly served, whatever became of it later.
  public var firstServedOn: Day? {
    decisions.compactMap { document($0.decided.document)?.countsOn }.min()
  }

  /// The facts that stand, in the order of recording.
  public var standing: [RecordedFact] {
    struck.isEmpty ? facts : facts.filter { !struck.contains($0.sequence) }
  }

  /// A review that is not concluded.
  public var openRemedies: [RemedyCase] { remedies.filter { $0.decidedOn == nil } }
}
