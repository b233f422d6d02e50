import Statute
import WorkingDays

/// The reply term of one run, laid out: which extension holds, what is left out, the last day.
///
/// With `used(d)` the working days w, `start < w <= d`, that lie in no stop, the last day is the
/// first d with `used(d) = base + extended` (arts 33 paras 2, 3). Each fact is judged by the last day
/// that was in force when it happened, so facts are gone through by day: an extension told on the
/// last day still holds, one told on the day after does not. A stop that was open on a day keeps
/// that day from ever having been too late, whenever its answer came.
struct ReplySchedule {
  /// Day zero.
  let start: Day
  /// Working days without extension.
  let base: Int
  /// Working days on top.
  private(set) var extended = 0
  /// What is left out, in the order of the letters.
  private(set) var stops: [Stop] = []
  /// The day fixed under art 35 and told inside the running term.
  private(set) var deferral: Deferral?
  /// Letters that stop nothing, by why.
  private(set) var idle: [IdleLetter] = []
  /// Extensions in the order of telling, with what is wrong with each.
  private(set) var steps: [ExtensionStep] = []
  /// Days fixed under art 35 too late, with the last day that had been in force.
  private(set) var lateDeferrals: [(deferral: Deferral, due: Day)] = []

  private let calendar: WorkingCalendar
  private let asOf: Day

  init(
    _ run: ReplyRun, of matter: Case, policy: Policy, calendar: WorkingCalendar, asOf: Day
  ) {
    start = run.start
    base = matter.regime.replyLength
    self.calendar = calendar
    self.asOf = asOf
    for event in run.events {
      switch event.fact {
      case .extended(let told): extend(told, event, limit: matter.regime.extensionLimit)
      case .consulted(let letter) where letter.subject == .opinion:
        consult(letter, event, matter, policy)
      case .replyDeferred(let deferred):
        note(Deferral(deferred: deferred, on: event.on, sequence: event.sequence))
      default: continue
      }
    }
  }

  /// The last day with open stops at full length; nil when an open stop has no limit.
  var due: Day? { due { $0.to ?? $0.limit } }

  /// The last day in force: the one told under art 35, else that of the term.
  var lastDay: Day? { deferral?.deferred.until ?? due }

  /// The last day if open stops ended on the day of measuring.
  var earliestDue: Day? { due { $0.to ?? max($0.from, asOf) } }

  /// The working days w with `from < w <= to` of each stop are left out; overlaps count once.
  private func due(_ end: (Stop) -> Day?) -> Day? {
    var spans: [(from: Day, to: Day)] = []
    for stop in stops {
      guard let to = end(stop) else { return nil }
      spans.append((stop.from, to))
    }
    return calendar.day(base + extended, workingDaysAfter: start, leavingOut: spans)
  }

  /// Art 33 para 2: approved by the head before it was told, told on or before the day in force,
  /// 20 in all. What is over counts as far as it may; late or unapproved counts for nothing.
  private mutating func extend(_ told: Extended, _ event: RecordedFact, limit: Int) {
    let lastDay = lastDay
    var faults: [ExtensionFault] = []
    if let lastDay, event.on > lastDay { faults.append(.toldLate) }
    if !told.byHead || told.approvedOn.map({ $0 > event.on }) ?? true { faults.append(.unapproved) }
    let granted = faults.isEmpty ? min(told.days, limit - extended) : 0
    if extended + told.days > limit { faults.append(.tooLong) }
    extended += granted
    steps.append(
      ExtensionStep(
        told: told, on: event.on, lastDay: lastDay, granted: granted, faults: faults))
  }

  /// Art 33 para 3: the time for opinions is left out, from the day after sending.
  private mutating func consult(
    _ letter: Consulted, _ event: RecordedFact, _ matter: Case, _ policy: Policy
  ) {
    if let why = idleness(letter, event, matter, policy) {
      idle.append(IdleLetter(letter: letter.document, why: why, on: event.on))
      return
    }
    guard let asked = matter.consultations.first(where: { $0.sequence == event.sequence }) else {
      return
    }
    let limit = matter.opinionLimit(asked, policy, calendar)
    let ended = [asked.answeredOn, asked.failedOn].compactMap { $0 }.min()
    let reachedLimit = limit.flatMap { $0 <= asOf ? $0 : nil }
    let to = [ended, reachedLimit].compactMap { $0 }.min()
    stops.append(
      Stop(from: event.on, to: to, limit: limit, kind: letter.kind, letter: letter.document))
  }

  /// Why a letter stops nothing; nil when it stops the clock.
  private func idleness(
    _ letter: Consulted, _ event: RecordedFact, _ matter: Case, _ policy: Policy
  ) -> IdleLetter.Idleness? {
    if !letter.inWriting { return .oral }
    if let lastDay, event.on > lastDay { return .afterDue }
    if matter.hasAsked(letter.party, before: event) { return .repeated }
    let counted = matter.regime.excludesOpinion(of: letter.kind)
    let dropped = letter.kind == .agency && policy.choice(.agencyStop) == .noStop
    return !counted || dropped ? .notExcluded : nil
  }

  /// Art 35: told inside the term in force; a day that is no later than that term puts nothing off.
  private mutating func note(_ deferral: Deferral) {
    if let lastDay, deferral.on > lastDay {
      lateDeferrals.append((deferral, lastDay))
    } else if deferral.deferred.until > lastDay ?? deferral.on {
      self.deferral = deferral
    }
  }
}
