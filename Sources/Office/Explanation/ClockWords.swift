import Casework
import Statute
import WorkingDays

/// A clock to be put in words, with the case and the calendar it is counted by.
struct ClockWords {
  let clock: Deadline
  let matter: Case
  let policy: Policy
  let calendar: WorkingCalendar
  let asOf: Day
  let days: [DeadlineDay]

  init(
    _ clock: Deadline, of matter: Case, policy: Policy, _ calendar: WorkingCalendar, asOf: Day
  ) {
    self.clock = clock
    self.matter = matter
    self.policy = policy
    self.calendar = calendar
    self.asOf = asOf
    days = clock.days(calendar, asOf: asOf)
  }

  /// Whether days of the term are counted one by one; else a day was fixed.
  var isCounted: Bool { count > 0 }

  /// The base length in days of its kind; 0 where it is the day itself, or a fixed one.
  var count: Int { clock.workingDays ?? clock.calendarDays ?? 0 }

  /// `工作日`, or the calendar days of a suit.
  var unit: String { clock.calendarDays == nil ? "个工作日" : "日" }

  /// Day zero, the length, what lengthens it and what is left out.
  var derivation: [SentenceView] {
    [
      SentenceView("起算", start + (isCounted ? "，当日不计" : "")), SentenceView("期限", length),
    ] + extensions + stops + idleLetters
  }
}

extension ExplainedDeadline {
  /// A clock in force, with everything its last day follows from.
  init(_ words: ClockWords, carefulService: [SentenceView]) {
    deadline = DeadlineView(words.clock)
    superseded = false
    title = words.clock.term.title + "期限"
    start = words.start
    days = words.days.map { DayView($0) }
    readings = words.clock.readings.map { words.view(of: $0) }
    before = words.derivation
    after = words.sums + words.grounds + words.ending + carefulService + words.otherReadings
  }

  /// A clock that another one replaced.
  init(superseded words: ClockWords, by next: Deadline?) {
    deadline = DeadlineView(words.clock)
    superseded = true
    title = words.clock.term.title + "期限"
    start = words.start
    days = words.days.map { DayView($0) }
    readings = []
    before = []
    after = [SentenceView("不再适用", words.replaced(by: next))]
  }
}
