import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// What is due: each clock that is running, or missed and not met; unconfirmed ones first.
  ///
  /// What has to be published of the office's own accord (art 26) stands among them by its day.
  ///
  /// - Parameter within: working days ahead; late clocks and unconfirmed cases always count.
  public func due(within: Int?, _ slice: Slice, _ point: Standpoint) throws(OfficeError)
    -> [DueView]
  {
    try refresh()
    return try reading { snapshot in
      let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
      let isNow = point == Standpoint(asOf: today, knownOn: today)
      let isStored = try isNow && snapshot.lastDay().map { $0 <= today.description } ?? true
      let cases =
        isStored
        ? try storedDue(snapshot, calendar) : try foldedDue(point, snapshot, calendar)
      let unpublished = try snapshot.publications(isStored ? .unpublished : nil).compactMap {
        try snapshot.publication($0, asOf: point.asOf)
          .flatMap { DueView($0, calendar, asOf: point.asOf) }
      }
      let rows = unpublished.isEmpty ? cases : (cases + unpublished).inOrder()
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
    let number = try listedNumber(parts.first ?? place, snapshot)
    let term = parts.count > 1 ? Term.named(parts[1]) : nil
    let own = rows.indices.filter { rows[$0].number == number }
    if let term, let index = own.last(where: { rows[$0].term == term.rawValue }) {
      return Array(rows[(index + 1)...])
    }
    guard let first = own.first else { throw OfficeError.notListed(number) }
    let above = Set(rows[...first].map(\.number))
    return rows.filter { !above.contains($0.number) }
  }

  /// The number of the case or publication after which a list goes on.
  private func listedNumber(_ text: String, _ snapshot: Snapshot) throws -> String {
    guard PublicationNumber(text) != nil else { return try number(text, snapshot).description }
    return try publication(text, snapshot, asOf: today).number.description
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
    try snapshot.forEachCaseNumber(after: place) { number in
      guard let then = try snapshot.matter(number)?.asOf(day) else { return true }
      return try body(then)
    }
  }
}
