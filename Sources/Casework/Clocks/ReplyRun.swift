import Statute
import WorkingDays

/// A stretch of the reply term between two starts of it.
struct ReplyRun {
  let start: Day
  let cause: Deadline.Start
  /// The fact that started it; 0 for the receipt.
  let sequence: Int
  /// Facts on or after the start that move the due day, by day.
  var events: [RecordedFact] = []
  /// The day it was stopped for good: the office began to wait, or a new run began.
  var stoppedOn: Day?
}

/// The runs of the reply term under a policy, and what the office waits for at the end.
struct ReplyTimeline {
  var runs: [ReplyRun] = []
  /// Whether a correction or a payment is awaited, so that no clock runs.
  var isWaiting = false

  /// Follows the facts by day. A restart drops stops and extension: they belong to their run.
  init(_ matter: Case, _ policy: Policy, _ calendar: WorkingCalendar) {
    guard let receipt = matter.receivedOn(policy, calendar) else { return }
    runs = [ReplyRun(start: receipt, cause: .receipt, sequence: 0)]
    let noticeDue = matter.regime.correctionNoticeLength.map {
      calendar.day($0, workingDaysAfter: receipt)
    }
    var noticeSeen = false
    for event in matter.chronicle {
      switch event.fact {
      case .correctionAsked:
        // Once only (art 30): a second notice moves nothing.
        if noticeSeen { continue }
        noticeSeen = true
        let late = noticeDue.map { event.on > $0 } ?? false
        if late, policy.choice(.lateCorrectionNotice) == .noRestart { continue }
        wait(from: event.on)
      case .feeNotified: wait(from: event.on)
      case .corrected: if isWaiting { restart(event, .correction) }
      case .feePaid: if isWaiting { restart(event, .payment) }
      case .requestChanged:
        if policy.choice(.requestChange) == .restarts { restart(event, .change) }
      case .replyRevoked(let revoked):
        // Unsent, it was no answer and the clock never halted.
        if matter.document(revoked.document)?.countsOn != nil { restart(event, .revocation) }
      default: runs[runs.count - 1].events.append(event)
      }
    }
  }

  private mutating func wait(from day: Day) {
    isWaiting = true
    runs[runs.count - 1].stoppedOn = day
  }

  private mutating func restart(_ event: RecordedFact, _ cause: Deadline.Start) {
    isWaiting = false
    runs[runs.count - 1].stoppedOn = runs[runs.count - 1].stoppedOn ?? event.on
    runs.append(ReplyRun(start: event.on, cause: cause, sequence: event.sequence))
  }
}

extension Case {
  /// The standing facts that bear on the reply term, by day, then by order of recording.
  var chronicle: [RecordedFact] {
    standing.filter {
      switch $0.fact {
      case .correctionAsked, .corrected, .feeNotified, .feePaid, .requestChanged, .replyRevoked,
        .extended, .consulted, .replyDeferred:
        true
      default: false
      }
    }
    .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
  }
}
