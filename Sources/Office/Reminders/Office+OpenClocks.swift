import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Working days after which a letter without a mail number is a matter of the audit alone.
  private static let letterDays = 20

  /// Everything that people are reminded of: what comes first, then by last day; each clock once.
  func openClocks(_ calendar: WorkingCalendar) throws -> [OpenClock] {
    let rows = try due(within: nil, Slice(), Standpoint(asOf: today, knownOn: today))
      .compactMap { OpenClock($0, calendar, today) }
    let waiting = try store.read { snapshot in
      try papers(snapshot, calendar) + letters(snapshot, calendar)
    }
    var seen: Set<ReminderClock> = []
    let clocks = (rows.filter(\.comesFirst) + waiting + rows.filter { !$0.comesFirst })
    return clocks.filter { seen.insert($0.clock).inserted }
  }

  private func papers(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar
  ) throws -> [OpenClock] {
    try snapshot.openPapers().compactMap { paper in
      guard let day = Day(paper.on), day <= today else { return nil }
      return OpenClock(
        number: paper.number.description, kind: OpenClock.paper, on: day,
        matter: "来件没有登记，也没有了结", unit: nil, handler: nil, calendar, today)
    }
  }

  private func letters(
    _ snapshot: Snapshot, _ calendar: WorkingCalendar
  ) throws -> [OpenClock] {
    let first = today - 2 * Self.letterDays
    return try snapshot.unnumberedLetters(since: first.description).compactMap { letter in
      guard let day = Day(letter.sentOn), day <= today,
        calendar.workingDays(after: day, through: today) <= Self.letterDays
      else { return nil }
      let title = DocumentKind(rawValue: letter.kind)?.title ?? letter.kind
      return OpenClock(
        number: letter.number, kind: "letter d\(letter.document)", on: day,
        matter: "\(title)交邮没有邮件号", unit: letter.unit, handler: letter.handler, calendar,
        today)
    }
  }
}
