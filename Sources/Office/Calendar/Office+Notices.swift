import CaseStore
import Casework
import Foundation
import Statute
public import WorkingDays

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
