import Statute
import WorkingDays

/// A run of the reply term with its layout and what came of it.
///
/// It is met by the first valid service of a reply that was made in it. Otherwise it closes when it
/// stands still for good, when the next run begins, or when the case ends; if that was after its last
/// day it stays overdue, whatever came later.
struct ReplyStretch {
  let run: ReplyRun
  let schedule: ReplySchedule
  /// Whether it is the one in force.
  let isLast: Bool
  /// The day the first reply made in it was validly served.
  let servedOn: Day?
  /// The day it stopped to run: served, stood still, or the case ended.
  let closedOn: Day?
  /// The day the case ended without a decision while this run was in force.
  private let endedOn: Day?
  /// Days on which a reply was made in it.
  let decidedOn: [Day]

  init(run: ReplyRun, schedule: ReplySchedule, isLast: Bool, _ matter: Case) {
    self.run = run
    self.schedule = schedule
    self.isLast = isLast
    let ended = run.endedOn ?? (isLast ? matter.ending?.on : nil)
    let served = matter.servedOn(after: run.sequence, before: run.lastSequence)
    // What arrives after the case ended is no answer any more.
    servedOn = served.flatMap { day in ended.map { day <= $0 } ?? true ? day : nil }
    endedOn = ended
    closedOn = servedOn ?? run.stoppedOn ?? ended
    decidedOn = matter.decisions(after: run.sequence, before: run.lastSequence).map(\.on)
  }

  /// All runs of a term, in order.
  static func all(
    of timeline: ReplyTimeline, _ matter: Case, _ policy: Policy, _ calendar: WorkingCalendar,
    _ asOf: Day
  ) -> [ReplyStretch] {
    let runs = timeline.runs
    return runs.indices.map { index in
      let schedule = ReplySchedule(
        runs[index], of: matter, policy: policy, calendar: calendar, asOf: asOf)
      return ReplyStretch(
        run: runs[index], schedule: schedule, isLast: index == runs.count - 1, matter)
    }
  }

  /// The later day that holds in place of the term (art 35), unless the reply came before it.
  var deferral: Deferral? {
    schedule.deferral.flatMap { deferral in
      servedOn.map { deferral.on <= $0 } ?? true ? deferral : nil
    }
  }

  /// The last day in force.
  var lastDay: Day? { deferral?.deferred.until ?? schedule.due }

  /// Tells a clock of this run what came of it.
  func close(_ clock: inout Deadline) {
    clock.isSuperseded = !isLast
    if servedOn != nil {
      clock.metOn = servedOn
    } else if !isLast {
      clock.endedOn = run.stoppedOn
    } else if run.isWaiting {
      (clock.due, clock.earliestDue) = (nil, nil)
      (clock.stoppedOn, clock.endedOn) = (run.stoppedOn, endedOn)
      if endedOn == nil { clock.state = .stopped }
    } else {
      clock.endedOn = endedOn
    }
  }
}

extension Case {
  /// The day nobody waited any more for what a fact had asked for: the case ended, or an order to
  /// answer anew made it needless.
  func waitedFor(until sequence: Int) -> Day? {
    ending?.on ?? orders.first { $0.sequence > sequence }?.on
  }

  /// The day a reply that stands was made after a letter went out.
  func replyMade(since letter: Consultation) -> Day? {
    decisions.first { $0.sequence > letter.sequence && $0.revokedOn == nil }?.on
  }

  /// Replies recorded between two facts.
  func decisions(after sequence: Int, before next: Int) -> [Decision] {
    decisions.filter { $0.sequence > sequence && $0.sequence < next }
  }

  /// The day the first of them was validly served.
  func servedOn(after sequence: Int, before next: Int) -> Day? {
    decisions(after: sequence, before: next)
      .compactMap { document($0.decided.document)?.countsOn }
      .min()
  }
}
