import Statute
import WorkingDays

extension Clocks {
  /// The reply term: one clock for each run of it, and the day fixed under art 35.
  var replies: [Deadline] {
    let timeline = ReplyTimeline(matter, policy, calendar)
    var result: [Deadline] = []
    for (index, run) in timeline.runs.enumerated() {
      let schedule = schedule(of: run)
      let isLast = index == timeline.runs.count - 1
      let served = servedOn(after: run.sequence, before: isLast ? nil : timeline.runs[index + 1])
      var deadline = deadline(of: run, schedule)
      if let served {
        deadline.metOn = served
        deadline.isSuperseded = !isLast
      } else if !isLast {
        deadline.endedOn = run.stoppedOn
        deadline.isSuperseded = true
      } else if let ending = matter.ending {
        deadline.end(on: ending.on, wasWaiting: timeline.isWaiting)
      } else if timeline.isWaiting {
        deadline.stop()
      }
      if isLast, let deferral = schedule.deferral {
        if served == nil || deferral.on <= (served ?? deferral.on) {
          deadline.supersede(on: deferral.on)
          result.append(deadline)
          result.append(deferred(deferral, served: served))
          continue
        }
      }
      result.append(deadline)
    }
    return result
  }

  /// The layout of a run; also what findings are read from.
  func schedule(of run: ReplyRun) -> ReplySchedule {
    ReplySchedule(run, of: matter, policy: policy, calendar: calendar, asOf: asOf)
  }

  /// The day the first reply made in a run was validly served.
  private func servedOn(after sequence: Int, before next: ReplyRun?) -> Day? {
    matter.decisions
      .filter { $0.sequence > sequence && $0.sequence < next?.sequence ?? Int.max }
      .compactMap { matter.document($0.decided.document)?.countsOn }
      .min()
  }

  private func deadline(of run: ReplyRun, _ schedule: ReplySchedule) -> Deadline {
    var deadline = Deadline(
      term: .reply, article: matter.regime.replyArticle, from: run.start,
      workingDays: schedule.base, calendarDays: nil, start: run.cause)
    deadline.extended = schedule.extended
    deadline.stops = schedule.stops
    deadline.due = schedule.due
    deadline.earliestDue = schedule.earliestDue
    return deadline
  }

  /// Art 35: the day told, in place of the running term.
  private func deferred(_ deferral: Deferral, served: Day?) -> Deadline {
    var deadline = Deadline(
      term: .deferredReply, article: Term.deferredReply.article, from: deferral.on,
      workingDays: nil, calendarDays: nil, start: .promise)
    deadline.due = deferral.deferred.until
    deadline.metOn = served
    if served == nil { deadline.endedOn = matter.ending?.on }
    return deadline
  }

  /// An order to answer anew: from receipt of a reconsideration decision, from the day a judgment
  /// takes effect; no extension and no stop.
  var order: Deadline? {
    guard let order = matter.orders.last else { return nil }
    let period = order.ordered.period ?? .workingDays(Term.orderedReply.workingDays ?? 20)
    var deadline = Deadline(
      term: .orderedReply, article: nil, from: order.start, workingDays: period.length,
      calendarDays: nil, start: .order)
    deadline.due = period.end(after: order.start, in: calendar)
    deadline.metOn = servedOn(after: order.sequence, before: nil)
    if deadline.metOn == nil { deadline.endedOn = matter.ending?.on }
    return deadline
  }
}

extension Deadline {
  /// The office waits for the applicant: no day can be given.
  fileprivate mutating func stop() {
    (state, due, earliestDue) = (.stopped, nil, nil)
  }

  fileprivate mutating func end(on day: Day, wasWaiting: Bool) {
    endedOn = day
    if wasWaiting { (due, earliestDue) = (nil, nil) }
  }

  fileprivate mutating func supersede(on day: Day) {
    isSuperseded = true
    metOn = nil
    endedOn = day
  }
}
