import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// What is due: each clock that is running, or missed and not met; unconfirmed ones first.
  ///
  /// - Parameter within: working days ahead; late clocks and unconfirmed cases always count.
  public func due(within: Int?, _ slice: Slice, _ point: Standpoint) throws(OfficeError)
    -> [DueView]
  {
    try refresh()
    return try reading { snapshot in
      let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
      let isNow = point == Standpoint(asOf: today, knownOn: today)
      let rows =
        if isNow, try snapshot.lastDay().map({ $0 <= today.description }) ?? true {
          try storedDue(snapshot, calendar)
        } else {
          try foldedDue(point, snapshot, calendar)
        }
      let wanted = rows.filter { $0.isWithin(within) }
      return slice.head(of: try self.rows(wanted, after: slice.after, snapshot))
    }
  }

  /// The rows that follow a case, or one clock of it (`2026-0001/reply`).
  ///
  /// A case can have several rows, some far down. After a case alone come the rows of all cases
  /// whose most urgent clock stands below its own, so that none of them is passed over.
  private func rows(
    _ rows: [DueView], after place: String?, _ snapshot: Snapshot
  ) throws -> [DueView] {
    guard let place else { return rows }
    let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
    let number = try self.number(parts.first ?? place, snapshot).description
    let term = parts.count > 1 ? Term.named(parts[1]) : nil
    let own = rows.indices.filter { rows[$0].number == number }
    if let term, let index = own.last(where: { rows[$0].term == term.rawValue }) {
      return Array(rows[(index + 1)...])
    }
    guard let first = own.first else { throw OfficeError.notListed(number) }
    let above = Set(rows[...first].map(\.number))
    return rows.filter { !above.contains($0.number) }
  }

  /// Today's list, from the index of running clocks; only cases with an open stop are folded.
  private func storedDue(_ snapshot: Snapshot, _ calendar: WorkingCalendar) throws -> [DueView] {
    var moved = false
    let views = try snapshot.due(today: today.description).compactMap { row -> DueView? in
      guard row.deadline.hasOpenStop else { return DueView(row, calendar, today) }
      moved = true
      return try measured(row, snapshot, calendar)
    }
    return moved ? views.inOrder() : views
  }

  /// The row with the days as they are today: an open stop has not ended yet.
  private func measured(
    _ row: DueRow, _ snapshot: Snapshot, _ calendar: WorkingCalendar
  ) throws -> DueView? {
    guard let number = CaseNumber(row.deadline.number), let matter = try snapshot.matter(number)
    else { return nil }
    let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: today)
    return clocks.deadlines
      .first { $0.term.rawValue == row.deadline.term && $0.metOn == nil }
      .map { DueView(matter, $0) }
  }

  /// The list of another day: every case is folded as it was known then.
  private func foldedDue(
    _ point: Standpoint, _ snapshot: Snapshot, _ calendar: WorkingCalendar
  ) throws -> [DueView] {
    var views: [DueView] = []
    try forEachCase(asOf: point.asOf, snapshot) { matter in
      let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
      views += clocks.deadlines.filter(\.isDue).map { DueView(matter, $0) }
      return true
    }
    return views.inOrder()
  }

  /// Folds each case that had reached the office by a day, in the order of numbers, until `body`
  /// answers that it has had enough.
  func forEachCase(
    asOf day: Day, after place: CaseNumber? = nil, _ snapshot: Snapshot,
    _ body: (Case) throws -> Bool
  ) throws {
    let wanted = CaseFilter(after: place.map { CaseFilter.Place(year: $0.year, serial: $0.serial) })
    for row in try snapshot.cases(wanted) {
      guard let number = CaseNumber(row.number), let matter = try snapshot.matter(number),
        let then = matter.asOf(day)
      else { continue }
      guard try body(then) else { return }
    }
  }
}

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
      daysLeft: deadline.daysLeft, unit: matter.unit, handler: matter.handler)
  }

  init(_ row: DueRow, _ calendar: WorkingCalendar, _ today: Day) {
    let due = row.deadline.due.flatMap { Day($0) }
    self.init(
      number: row.deadline.number, phase: row.phase, term: row.deadline.term,
      due: row.deadline.due, earliestDue: row.deadline.earliestDue,
      conservativeDue: row.deadline.conservativeDue, certainty: row.deadline.certainty,
      daysLeft: due.map { calendar.workingDays(after: today, through: $0) }, unit: row.unit,
      handler: row.handler)
  }

  fileprivate func isWithin(_ days: Int?) -> Bool {
    guard let days, term != Term.confirmation.rawValue, let daysLeft else { return true }
    return daysLeft <= days
  }
}

extension [DueView] {
  /// Unconfirmed applications first, then by earliest day, number and term.
  fileprivate func inOrder() -> [DueView] {
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
