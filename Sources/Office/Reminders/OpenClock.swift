import CaseStore
import Statute
import WorkingDays

/// Something that waits: a clock of the worklist, a paper, or a letter without a mail number.
struct OpenClock {
  let clock: ReminderClock
  let due: Day?
  /// The day that reminders count to; for a paper or a letter the day it came or went.
  let lastDay: Day
  /// Working days before it; negative after it.
  let daysLeft: Int
  /// Working days of the whole term, to its last day.
  let length: Int
  let matter: String
  /// Whether it comes before all that have a last day.
  let comesFirst: Bool
  /// Whether it has a last day at all, or is told each working day until it is done.
  let hasTerm: Bool
  let isProvisional: Bool
  let unit: String?
  let handler: String?

  /// Whether its last day has passed.
  func isLate(on day: Day) -> Bool { hasTerm && lastDay < day }
}

extension OpenClock {
  /// What the records call a paper in place of a term.
  static let paper = "paper"

  /// A clock of the worklist; nil while no last day can be told.
  init?(_ row: DueView, _ calendar: WorkingCalendar, _ today: Day) {
    guard let lastDay = row.earliestDue.flatMap({ Day($0) }) else { return nil }
    let isConfirmation = row.term == Term.confirmation.rawValue
    let start = Day(row.start) ?? today
    let title = Term(rawValue: row.term)?.title ?? row.term
    self.init(
      clock: ReminderClock(
        number: row.number, term: row.term, start: row.start, dueDay: row.due ?? ""),
      due: row.due.flatMap { Day($0) }, lastDay: lastDay,
      daysLeft: calendar.workingDays(after: today, through: lastDay),
      length: calendar.workingDays(after: min(start, lastDay), through: lastDay),
      matter: row.publication.map { "\(title)《\($0)》" } ?? title, comesFirst: isConfirmation,
      hasTerm: true, isProvisional: row.certainty == Certainty.provisional.rawValue,
      unit: row.unit, handler: row.handler)
  }

  /// What has no term of its own and is told on the day and each working day after.
  init(
    number: String, kind: String, on day: Day, matter: String, unit: String?, handler: String?,
    _ calendar: WorkingCalendar, _ today: Day
  ) {
    self.init(
      clock: ReminderClock(number: number, term: kind, start: day.description, dueDay: ""),
      due: nil, lastDay: day, daysLeft: calendar.workingDays(after: today, through: day),
      length: 0, matter: matter, comesFirst: true, hasTerm: false, isProvisional: false,
      unit: unit, handler: handler)
  }
}
