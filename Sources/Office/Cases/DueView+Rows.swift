import CaseStore
import Casework
import Statute
import WorkingDays

extension Deadline {
  /// Running, or missed and not met, whatever the phase.
  var isDue: Bool { state == .running || state == .missed && metOn == nil && endedOn == nil }
}

extension DueView {
  init(_ matter: Case, _ deadline: Deadline) {
    self.init(
      number: matter.number.description, phase: matter.phase.rawValue,
      term: deadline.term.rawValue, due: deadline.due?.description,
      earliestDue: deadline.earliestDue?.description,
      conservativeDue: deadline.conservativeDue?.description,
      certainty: Certainty(missingYear: deadline.missingYear).rawValue,
      daysLeft: deadline.daysLeft, unit: matter.unit, handler: matter.handler, publication: nil,
      start: deadline.from.description)
  }

  init(_ row: DueRow, _ calendar: WorkingCalendar, _ today: Day) {
    let due = row.deadline.due.flatMap { Day($0) }
    self.init(
      number: row.deadline.number, phase: row.phase, term: row.deadline.term,
      due: row.deadline.due, earliestDue: row.deadline.earliestDue,
      conservativeDue: row.deadline.conservativeDue, certainty: row.deadline.certainty,
      daysLeft: due.map { calendar.workingDays(after: today, through: $0) }, unit: row.unit,
      handler: row.handler, publication: nil, start: row.deadline.fromDay)
  }

  /// The duty to publish that ends first of those that are open; nil where none is.
  init?(_ publication: Publication, _ calendar: WorkingCalendar, asOf day: Day) {
    let open = publication.deadlines(calendar, asOf: day).filter(\.isDue)
    guard let deadline = open.min(by: { ($0.due ?? day) < ($1.due ?? day) }) else { return nil }
    self.init(
      number: publication.number.description, phase: publication.phase.rawValue,
      term: deadline.term.rawValue, due: deadline.due?.description,
      earliestDue: deadline.earliestDue?.description,
      conservativeDue: deadline.conservativeDue?.description,
      certainty: Certainty(missingYear: deadline.missingYear).rawValue,
      daysLeft: deadline.daysLeft, unit: nil, handler: nil,
      publication: publication.added.title, start: deadline.from.description)
  }

  func isWithin(_ days: Int?) -> Bool {
    guard let days, term != Term.confirmation.rawValue, let daysLeft else { return true }
    return daysLeft <= days
  }
}

extension [DueView] {
  /// Unconfirmed applications first, then by earliest day, number and term.
  func inOrder() -> [DueView] {
    enumerated().sorted { left, right in
      (left.element.rank, left.element.earliestDue ?? "9999", left.element.number)
        == (right.element.rank, right.element.earliestDue ?? "9999", right.element.number)
        ? (left.element.term, left.offset) < (right.element.term, right.offset)
        : (left.element.rank, left.element.earliestDue ?? "9999", left.element.number)
          < (right.element.rank, right.element.earliestDue ?? "9999", right.element.number)
    }
    .map(\.element)
  }
}

extension DueView {
  fileprivate var rank: Int { term == Term.confirmation.rawValue ? 0 : 1 }
}
