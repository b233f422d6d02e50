import CaseStore
import Casework
import Statute
public import WorkingDays

/// Which part of a list is wanted.
public struct Slice: Hashable, Sendable {
  public var limit: Int?
  /// The number after which the part begins.
  public var after: String?

  public init(limit: Int? = nil, after: String? = nil) {
    self.limit = limit
    self.after = after
  }
}

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
      return rows.filter { $0.isWithin(within) }.sliced(slice) { $0.number }
    }
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
    }
    return views.inOrder()
  }

  /// Folds each case that had reached the office by a day, in the order of numbers.
  func forEachCase(asOf day: Day, _ snapshot: Snapshot, _ body: (Case) throws -> Void) throws {
    for row in try snapshot.cases() {
      guard let number = CaseNumber(row.number), let matter = try snapshot.matter(number),
        let then = matter.asOf(day)
      else { continue }
      try body(then)
    }
  }

  /// Cases with a missed clock, or a finding, in a range of days; without a range, ever.
  public func audit(from: Day?, to: Day?, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [AuditView]
  {
    try refresh()
    return try reading { snapshot in
      let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
      var views: [AuditView] = []
      try forEachCase(asOf: point.asOf, snapshot) { matter in
        let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
        let range = AuditedDays(from: from, to: to)
        if let view = AuditView(matter, clocks, within: range) { views.append(view) }
      }
      return views.sliced(slice) { $0.number }
    }
  }
}

/// Days from a day to a day, both included; an end that is not given is open.
struct AuditedDays {
  let from: Day?
  let to: Day?

  func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
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

extension AuditView {
  init?(_ matter: Case, _ clocks: Clocks, within range: AuditedDays) {
    let findings = clocks.findings.filter { range.contains($0.day) }
    let missed = clocks.deadlines
      .filter { $0.state == .missed && ($0.due.map { range.contains($0 + 1) } ?? false) }
      .min { ($0.daysLeft ?? 0) < ($1.daysLeft ?? 0) }
    if findings.isEmpty, missed == nil { return nil }
    self.init(
      number: matter.number.description, phase: matter.phase.rawValue,
      term: missed?.term.rawValue, due: missed?.due?.description, daysLeft: missed?.daysLeft,
      findings: findings.map(FindingView.init))
  }
}

extension Array {
  /// The part of a list that was asked for; a row's number places it.
  func sliced(_ slice: Slice, _ number: (Element) -> String) -> [Element] {
    var rows = self[...]
    if let after = slice.after {
      let last = rows.lastIndex { number($0) == after }
      rows = last.map { rows[($0 + 1)...] } ?? rows
    }
    return Array(slice.limit.map { rows.prefix($0) } ?? rows)
  }
}
