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
  /// Whether it is stored now.
  public private(set) var imported = false
  /// The days that are off or worked out of the ordinary, with their reasons, for the page; not
  /// part of the JSON.
  public let days: [DayCheck]

  private enum CodingKeys: CodingKey {
    case year, number, title, published, known, off, work, moves, imported
  }

  var afterImport: NoticeImportView {
    var view = self
    view.imported = true
    return view
  }
}

/// A deadline that the notice moves.
public struct MoveView: Encodable, Hashable, Sendable {
  public let number: String
  public let term: String
  public let old: String
  public let new: String
}

extension Office {
  /// Reads the text of a notice, by the notices known today.
  public func readNotice(_ path: String, _ options: NoticeOptions) throws(OfficeError) -> Notice {
    try NoticeFile.read(path, options, amending: try notices().known(on: today))
  }

  /// Imports a notice; one that is known today changes nothing.
  public func importNotice(_ notice: Notice, by officer: String) throws(OfficeError)
    -> NoticeImportView
  {
    let view = try preview(notice)
    if view.known { return view }
    return try translating {
      try store.write { transaction in
        let entry = Entry(on: today, by: officer)
        try transaction.record(
          ImportedNotice(notice: notice, importedOn: today), try recording(entry, transaction))
      }
      try refresh()
      return view.afterImport
    }
  }

  /// What the notice sets, and which clocks of open cases it moves; earlier moves first.
  public func preview(_ notice: Notice) throws(OfficeError) -> NoticeImportView {
    try reading { snapshot in
      let before = try Self.notices(snapshot)
      let after = before.adding(notice, importedOn: today)
      let known = before.known(on: today) == after.known(on: today)
      let old = before.calendar(knownOn: today, localHolidays: profile.localHolidays)
      let new = after.calendar(knownOn: today, localHolidays: profile.localHolidays)
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
      return true
    }
    return moves.inOrder()
  }

  private func open(_ matter: Case, _ calendar: WorkingCalendar) -> [Deadline] {
    Clocks(matter, calendar: calendar, policy: profile.policy, asOf: today).deadlines
      .filter(\.isDue)
  }
}

extension [MoveView] {
  /// Terms that end earlier than was thought come first, then by the new day.
  fileprivate func inOrder() -> [MoveView] {
    func rank(_ move: MoveView) -> (Int, String, String, String) {
      (move.new < move.old ? 0 : 1, move.new, move.number, move.term)
    }
    return sorted { rank($0) < rank($1) }
  }
}

extension NoticeImportView {
  /// What a notice sets, by the built-in notices, where there is no desk.
  public static func withoutDesk(_ path: String, _ options: NoticeOptions, today: Day)
    throws(OfficeError) -> NoticeImportView
  {
    let notice = try NoticeFile.read(
      path, options, amending: Notices.builtIn.known(on: today))
    let after = Notices.builtIn.adding(notice, importedOn: today)
    return NoticeImportView(
      notice, known: after.known(on: today) == Notices.builtIn.known(on: today),
      calendar: after.calendar(knownOn: today), moves: [])
  }

  /// The view of a notice by a calendar that knows it.
  init(_ notice: Notice, known: Bool, calendar: WorkingCalendar, moves: [MoveView]) {
    let days = Self.days(of: notice.year).map { DayCheck(explanation: calendar.explanation(of: $0)) }
      .filter(\.isOutOfTheOrdinary)
    self.init(
      year: notice.year, number: notice.number.isEmpty ? nil : notice.number,
      title: notice.title, published: notice.published.description, known: known,
      off: days.filter { !$0.working }.map(\.day.description),
      work: days.filter(\.working).map(\.day.description), moves: moves, days: days)
  }

  private static func days(of year: Int) -> [Day] {
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else { return [] }
    return (0..<(next - first)).map { first + $0 }
  }
}
