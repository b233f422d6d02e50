import CaseStore
import Casework
import Foundation
import Statute
public import WorkingDays

/// What importing a notice does (`calendar import --json`).
public struct NoticeImportView: Encodable, Hashable, Sendable {
  public let year: Int
  public let number: String?
  public let title: String
  public let published: String
  /// Whether the desk knew it already, so that nothing changes.
  public let known: Bool
  /// Days off of the year after the import.
  public let off: [String]
  /// Weekend days worked in the year after the import.
  public let work: [String]
  public let moves: [MoveView]
}

/// A deadline that the notice moves.
public struct MoveView: Encodable, Hashable, Sendable {
  public let number: String
  public let term: String
  public let old: String
  public let new: String
}

extension Office {
  /// Shows what a notice would change, and imports it if `confirmed` says yes to that.
  public func importNotice(
    _ notice: Notice, by officer: String, confirmed: (NoticeImportView) throws -> Bool
  ) throws(OfficeError) -> NoticeImportView {
    let view = try preview(notice)
    if view.known { return view }
    return try translating {
      guard try confirmed(view) else { return view }
      try store.write { transaction in
        let entry = Entry(on: today, by: officer)
        try transaction.record(
          ImportedNotice(notice: notice, importedOn: today), try recording(entry, transaction))
      }
      try refresh()
      return view
    }
  }

  /// What the notice sets, and which clocks of open cases it moves; earlier moves first.
  public func preview(_ notice: Notice) throws(OfficeError) -> NoticeImportView {
    try reading { snapshot in
      let before = try Self.notices(snapshot)
      let after = before.adding(notice, importedOn: today)
      let old = before.calendar(knownOn: today, localHolidays: profile.localHolidays)
      let new = after.calendar(knownOn: today, localHolidays: profile.localHolidays)
      let known = before.known(on: today) == after.known(on: today)
      return NoticeImportView(
        notice, known: known, calendar: after.calendar(knownOn: today),
        moves: known ? [] : try moves(from: old, to: new, snapshot))
    }
  }

  private func moves(
    from old: WorkingCalendar, to new: WorkingCalendar, _ snapshot: Snapshot
  ) throws -> [MoveView] {
    var moves: [MoveView] = []
    try forEachCase(asOf: today, snapshot) { matter in
      let (before, after) = (open(matter, old), open(matter, new))
      for clock in after {
        let same = before.first { $0.term == clock.term && $0.letter == clock.letter }
        guard let was = same?.due, let now = clock.due, was != now else { continue }
        moves.append(
          MoveView(
            number: matter.number.description, term: clock.term.rawValue,
            old: was.description, new: now.description))
      }
    }
    let order = moves.map { ($0.new, $0.old, $0.number, $0.term) }
    return zip(order, moves).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func open(_ matter: Case, _ calendar: WorkingCalendar) -> [Deadline] {
    Clocks(matter, calendar: calendar, policy: profile.policy, asOf: today).deadlines
      .filter(\.isDue)
  }
}

extension NoticeImportView {
  /// The view of a notice by a calendar that knows it.
  init(_ notice: Notice, known: Bool, calendar: WorkingCalendar, moves: [MoveView]) {
    let days = Self.days(of: notice.year).map { calendar.explanation(of: $0) }
    self.init(
      year: notice.year, number: notice.number.isEmpty ? nil : notice.number,
      title: notice.title, published: notice.published.description, known: known,
      off: days.filter { !$0.isWorking && $0.why != Self.weekend }.map(\.day.description),
      work: days.filter { $0.isWorking && $0.day.weekday.isWeekend }.map(\.day.description),
      moves: moves)
  }

  private static let weekend = "周末"

  private static func days(of year: Int) -> [Day] {
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else { return [] }
    return (0..<(next - first)).map { first + $0 }
  }
}
