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

  /// Art 33 para 2 (art 24 of 2007).
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
