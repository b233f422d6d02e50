import Statute
import WorkingDays

/// A stretch of the reply term between two starts of it.
struct ReplyRun {
  let start: Day
  let cause: Deadline.Start
  /// The fact that started it; 0 for the receipt.
  let sequence: Int
  /// Facts that bear on its last day, by day.
  var events: [RecordedFact] = []
  /// The day it stood still for good: the office began to wait, or a new run began.
  var stoppedOn: Day?
  /// The fact that stopped it.
  var stoppedBy: Int?
  /// Whether it waits, or waited to the end, for a correction or a payment.
  var isWaiting = false
  /// The day it ended, when an order to answer anew took its place before any answer.
  var endedOn: Day?
  /// Replies recorded from here on are no answers in this run.
  var lastSequence = Int.max
}

/// The runs of the reply term under a policy, the last one being that in force.
///
/// A run begins with receipt (art 31), with a correction received (art 30: 答复期限自行政机关收到补正的申请之日起计算),
/// with payment in full (处理费办法), with a changed request, or with the revocation of a served reply.
/// The first correction notice and every fee notice make it stand still: the office waits. While it
/// waits for reasons (art 35) it runs. An order to answer anew has a term of its own beside it.
struct ReplyTimeline {
  var runs: [ReplyRun] = []
  /// Extensions told when an order had put its own term in place of art 33.
  private(set) var afterOrder: [RecordedFact] = []
  private var isOrdered = false

  /// Follows the facts by day. A restart drops stops and extension: they belong to their run.
  init(_ matter: Case, _ policy: Policy, _ calendar: WorkingCalendar) {
    guard let receipt = matter.receivedOn(policy, calendar) else { return }
    runs = [ReplyRun(start: receipt, cause: .receipt, sequence: 0)]
    let notice = matter.sentCorrections.first
    for event in matter.chronicle {
      switch event.fact {
      case .requestChanged:
        if policy.choice(.requestChange) == .restarts { restart(event, .change) }
      case .replyRevoked(let revoked):
        if matter.leavesUnanswered(revoked, event) { restart(event, .revocation) }
      case .answerOrdered: order(event, matter)
      // An order's term knows no stop, no extension and no restart of art 33.
      case _ where isOrdered: afterOrder.append(event)
      case .correctionAsked:
        // Once only (art 30): a second notice moves nothing.
        guard let notice, notice.sequence == event.sequence else { continue }
        let isLate = matter.isLate(notice, policy, calendar)
        if isLate, policy.choice(.lateCorrectionNotice) == .noRestart { continue }
        wait(event)
      case .feeNotified: wait(event)
      case .corrected: if current.isWaiting { restart(event, .correction) }
      case .feePaid: if current.isWaiting { restart(event, .payment) }
      default: current.events.append(event)
      }
    }
  }

  /// The run in force; there is always one.
  private var current: ReplyRun {
    get { runs[runs.count - 1] }
    set { runs[runs.count - 1] = newValue }
  }

  private mutating func wait(_ event: RecordedFact) {
    current.isWaiting = true
    (current.stoppedOn, current.stoppedBy) = (event.on, event.sequence)
  }

  private mutating func restart(_ event: RecordedFact, _ cause: Deadline.Start) {
    current.isWaiting = false
    current.stoppedOn = current.stoppedOn ?? event.on
    current.lastSequence = min(current.lastSequence, event.sequence)
    runs.append(ReplyRun(start: event.on, cause: cause, sequence: event.sequence))
    isOrdered = false
  }

  /// An order ends a run that waits, or had ended; silence it leaves as it is, for the ordered
  /// answer is then the first one.
  private mutating func order(_ event: RecordedFact, _ matter: Case) {
    isOrdered = true
    let ended = matter.orders.first { $0.sequence == event.sequence }?.ended
    guard current.endedOn == nil, current.isWaiting || ended != nil else { return }
    current.endedOn = ended?.on ?? event.on
    current.lastSequence = event.sequence
  }
}

extension Case {
  /// The standing facts that bear on the reply term, by day, then by order of recording. A letter
  /// bears on it from the day it left the office.
  var chronicle: [RecordedFact] {
    standing.compactMap { event in
      switch event.fact {
      case .corrected, .feePaid, .requestChanged, .replyRevoked, .answerOrdered: event
      case .correctionAsked, .feeNotified, .extended, .consulted, .replyDeferred: left(event)
      default: nil
      }
    }
    .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
  }

  /// The fact on the day its letter left; nil while it has not.
  private func left(_ event: RecordedFact) -> RecordedFact? {
    guard let id = event.fact.documents.first?.id, let letter = document(id) else { return event }
    return letter.sentOn.map { $0 == event.on ? event : event.moved(to: $0) }
  }

  /// Whether a revocation takes back an answer that was served and that no newer one replaced.
  /// Unserved, it was no answer and the clock never halted.
  fileprivate func leavesUnanswered(_ revoked: ReplyRevoked, _ event: RecordedFact) -> Bool {
    guard document(revoked.document)?.countsOn != nil,
      let taken = decisions.first(where: { $0.decided.document == revoked.document })
    else { return false }
    return decisions(after: taken.sequence, before: event.sequence).isEmpty
  }
}
