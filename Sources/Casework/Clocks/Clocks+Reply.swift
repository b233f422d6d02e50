import Statute
import WorkingDays

extension Clocks {
  /// The reply term: one clock for each run of it, and the days fixed under art 35.
  var replies: [Deadline] { stretches.flatMap(clocks) }

  /// The last day of the reply under arts 33 and 35; nil while it stands still or does not run.
  var replyDue: Day? { stretches.last.flatMap { $0.run.isWaiting ? nil : $0.lastDay } }

  /// The last day for an answer to an order that still waits for one.
  var orderDue: Day? {
    orders.last { !$0.isSuperseded && $0.metOn == nil && $0.endedOn == nil }?.due
  }

  /// The clock of a run, and that of the day told in its place.
  private func clocks(of stretch: ReplyStretch) -> [Deadline] {
    var reply = deadline(of: stretch.run, stretch.schedule)
    guard let deferral = stretch.deferral else {
      stretch.close(&reply)
      return [reply]
    }
    reply.isSuperseded = true
    reply.endedOn = deferral.on
    var deferred = deadline(of: deferral)
    stretch.close(&deferred)
    return [reply, deferred]
  }

  private func deadline(of run: ReplyRun, _ schedule: ReplySchedule) -> Deadline {
    var deadline = Deadline(
      term: .reply, article: matter.regime.replyArticle, from: run.start,
      workingDays: schedule.base, calendarDays: nil, start: run.cause)
    deadline.extended = schedule.extended
    deadline.stops = schedule.stops
    deadline.extensions = schedule.steps
    deadline.idle = schedule.idle
    deadline.stoppedOn = run.stoppedOn
    deadline.due = schedule.due
    deadline.earliestDue = schedule.earliestDue
    return deadline
  }

  /// Art 35: the day told, in place of the running term.
  private func deadline(of deferral: Deferral) -> Deadline {
    var deadline = Deadline(
      term: .deferredReply, article: Term.deferredReply.article, from: deferral.on,
      workingDays: nil, calendarDays: nil, start: .promise)
    deadline.due = deferral.deferred.until
    return deadline
  }

  /// Orders to answer anew: from receipt of a reconsideration decision, from the day a judgment
  /// takes effect; no extension and no stop.
  var orders: [Deadline] {
    matter.orders.indices.map { index in
      let order = matter.orders[index]
      let next = matter.orders.dropFirst(index + 1).first
      let period = order.ordered.period ?? .workingDays(Term.orderedReply.workingDays ?? 20)
      var deadline = Deadline(
        term: .orderedReply, article: nil, from: order.start, workingDays: period.length,
        calendarDays: nil, start: .order)
      deadline.due = period.end(after: order.start, in: calendar)
      deadline.metOn = matter.servedOn(after: order.sequence, before: next?.sequence ?? .max)
      deadline.isSuperseded = next != nil
      if deadline.metOn == nil { deadline.endedOn = next?.on ?? matter.ending?.on }
      return deadline
    }
  }
}

/// A run of the reply term with its layout and what came of it.
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
