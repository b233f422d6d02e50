import CaseStore
import Crypto
import Foundation
import Messages
import WorkingDays

/// What a feed holds.
public struct FeedView: Encodable, Hashable, Sendable {
  public let path: String
  public let events: Int
  /// Events published for the first time, with another content, or as cancelled.
  public let added: Int
  public let changed: Int
  public let cancelled: Int
}

extension Office {
  /// Calendar days for which a cancelled event stays in the feed, so that every calendar hears it.
  private static let cancelledDays = 90

  /// Writes the calendar feed of all open clocks; the bytes change only when a clock did.
  public func publishFeed(to path: String) throws(OfficeError) -> FeedView {
    try translating {
      let calendar = try self.calendar(knownOn: today).calendar
      let clocks = try openClocks(calendar).filter(\.hasTerm)
      return try store.write { transaction in
        let changes = try record(clocks, calendar, transaction)
        let since = (today - Self.cancelledDays).description
        let events = try transaction.feedEvents(cancelledSince: since)
        let feed = CalendarFeed(
          name: "\(profile.name)依申请公开", events: events.map(PublishedEvent.init))
        try OutgoingFile.write(feed.text, to: path)
        return FeedView(
          path: path, events: events.count { !$0.isCancelled }, added: changes.added,
          changed: changes.changed, cancelled: changes.cancelled)
      }
    }
  }

  /// Moves on every event that is not as it was published last.
  func record(
    _ clocks: [OpenClock], _ calendar: WorkingCalendar, _ transaction: Transaction
  ) throws -> (added: Int, changed: Int, cancelled: Int) {
    var standing = Dictionary(
      uniqueKeysWithValues: try transaction.feedEvents(cancelledSince: "9999-12-31")
        .filter { !$0.isCancelled }.map { ($0.uid, $0) })
    var changes = (added: 0, changed: 0, cancelled: 0)
    for clock in clocks {
      let uid = uid(of: clock)
      let content = event(of: clock, calendar).content
      let before = try standing.removeValue(forKey: uid) ?? transaction.feedEvent(uid)
      if let before, !before.isCancelled, before.content == content { continue }
      if before == nil { changes.added += 1 } else { changes.changed += 1 }
      try transaction.put(
        published(uid, clock.clock.number, content, after: before, isCancelled: false))
    }
    for before in standing.values.sorted(by: { $0.uid < $1.uid }) {
      changes.cancelled += 1
      try transaction.put(
        published(before.uid, before.number, before.content, after: before, isCancelled: true))
    }
    return changes
  }

  private func published(
    _ uid: String, _ number: String, _ content: String, after before: FeedEventRow?,
    isCancelled: Bool
  ) -> FeedEventRow {
    FeedEventRow(
      uid: uid, number: number, sequence: before.map { $0.sequence + 1 } ?? 0,
      stamp: stamp(clock.instant), day: today.description, content: content,
      isCancelled: isCancelled)
  }

  /// `2026-11-26T01:02:03.000000Z` as a calendar writes it, to the second.
  private func stamp(_ instant: String) -> String {
    instant.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  func uid(of clock: OpenClock) -> String {
    let parts = [profile.code, clock.clock.number, clock.clock.term, clock.clock.start]
    let digest = SHA256.hash(data: Data(parts.joined(separator: "\n").utf8))
    let name = digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "\(name)@\(profile.code).ysq"
  }

  /// Says nothing that changes from day to day.
  private func event(of clock: OpenClock, _ calendar: WorkingCalendar) -> CalendarEvent {
    let owner = [clock.unit, clock.handler].compactMap { $0 }.joined(separator: " ")
    let lines = [
      "案号：\(clock.clock.number)", "期限：\(clock.matter)",
      "最后一天：\(clock.lastDay)\(clock.isProvisional ? "（暂定）" : "")",
      owner.isEmpty ? "还没有交办" : "承办：\(owner)",
    ]
    let rungs = profile.reminders.ladder.rungs
    return CalendarEvent(
      summary: "\(clock.clock.number) \(clock.matter)到期",
      description: lines.joined(separator: "\n"), day: clock.lastDay.compact,
      dayAfter: (clock.lastDay + 1).compact,
      alarms: rungs.map { calendar.day($0, workingDaysBefore: clock.lastDay).compact })
  }

}

extension PublishedEvent {
  init(_ row: FeedEventRow) {
    self.init(
      uid: row.uid, sequence: row.sequence, stamp: row.stamp, content: row.content,
      isCancelled: row.isCancelled)
  }
}

extension Day {
  /// `20261126`
  fileprivate var compact: String { description.filter { $0 != "-" } }
}

extension WorkingCalendar {
  /// The last day from which there are so many working days to `last`, itself a working day.
  func day(_ count: Int, workingDaysBefore last: Day) -> Day {
    guard count > 0 else { return last }
    var day = last - count
    while workingDays(after: day, through: last) < count || !isWorking(day) { day = day - 1 }
    return day
  }
}
