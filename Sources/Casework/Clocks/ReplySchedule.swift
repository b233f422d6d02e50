import Statute
import WorkingDays

/// The reply term of one run, laid out: which extension holds, what is left out, the last day.
struct ReplySchedule {
  let start: Day
  let base: Int
  private(set) var extended = 0
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

extension Case {
  /// Whether a letter had asked this party for its opinion before a fact, in any run of the term.
  /// A call is no letter (art 32).
  fileprivate func hasAsked(_ party: PersonID, before event: RecordedFact) -> Bool {
    letters(to: party).contains { ($0.sentOn, $0.sequence) < (event.on, event.sequence) }
  }

  /// The letters that asked this party for its opinion.
  func letters(to party: PersonID) -> [Consultation] {
    consultations.filter {
      $0.asked.party == party && $0.asked.subject == .opinion && $0.asked.inWriting
    }
  }

  /// The last day for a party's opinion; nil where the law of 2007, or a reading, sets none.
  func opinionLimit(
    _ asked: Consultation, _ policy: Policy, _ calendar: WorkingCalendar
  ) -> Day? {
    guard regime == .of2019, let length = opinionLength(asked.asked, policy) else { return nil }
    let start = document(asked.asked.document)?.reachedOn ?? asked.sentOn
    return calendar.day(length, workingDaysAfter: start)
  }

  /// Working days for a party's opinion: 15 by arts 32 and 34; another agency has what the
  /// letter says, 15 at most.
  func opinionLength(_ asked: Consulted, _ policy: Policy) -> Int? {
    guard asked.kind == .agency else { return asked.kind.term.workingDays }
    guard policy.choice(.agencyLimit) == .capped else { return asked.within }
    let usual = Term.agencyOpinion.workingDays ?? 15
    return min(asked.within ?? usual, usual)
  }
}

extension Term {
  /// The length, where the law gives it in working days.
  var workingDays: Int? { if case .workingDays(let count) = length { count } else { nil } }
}

extension WorkingCalendar {
  /// The `count`-th working day after `start` that lies in none of the spans; a span leaves out
  /// the days d with `from < d <= to`.
  func day(_ count: Int, workingDaysAfter start: Day, leavingOut spans: [(from: Day, to: Day)])
    -> Day
  {
    let spans = spans.sorted { $0.from < $1.from }
    var due = day(count, workingDaysAfter: start)
    while true {
      let next = day(
        count + workingDays(in: spans, after: start, through: due), workingDaysAfter: start)
      if next == due { return due }
      due = next
    }
  }

  /// Working days of the union of sorted spans, after `start` and up to `end`.
  private func workingDays(in spans: [(from: Day, to: Day)], after start: Day, through end: Day)
    -> Int
  {
    var total = 0
    var covered = start
    for span in spans {
      let from = max(span.from, covered)
      let to = min(span.to, end)
      guard from < to else { continue }
      total += workingDays(after: from, through: to)
      covered = to
    }
    return total
  }
}
