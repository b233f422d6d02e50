import CustomDump
import Testing
import WorkingDays

@testable import Office

/// Calendars that are kept are those of notices that stay.
struct CalendarCacheTests {
  private let makeUp: Day
  private let key: CalendarCache.Key
  private let calendar: WorkingCalendar
  private let before: WorkingCalendar

  init() throws {
    makeUp = try #require(Day("2026-02-14"))
    let day = try #require(Day("2026-11-20"))
    let earlier = try #require(Day("2020-01-01"))
    key = CalendarCache.Key(imported: 1, knownOn: day)
    calendar = Notices.builtIn.calendar(knownOn: day)
    before = Notices.builtIn.calendar(knownOn: earlier)
  }

  @Test func `a calendar is laid out once for the same notices and day`() {
    let cache = CalendarCache()
    var count = 0
    for _ in 1...3 {
      _ = cache.calendar(key, keeps: true) {
        count += 1
        return calendar
      }
    }
    expectNoDifference(count, 1)
  }

  @Test func `what a transaction saw is not kept, for it may be taken back`() {
    let cache = CalendarCache()
    let seen = cache.calendar(key, keeps: false) { before }
    let known = cache.calendar(key, keeps: true) { calendar }
    expectNoDifference([seen, known].map { $0.isWorking(makeUp) }, [false, true])
  }
}
