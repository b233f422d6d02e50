import CustomDump
import Testing

@testable import WorkingDays

struct CountingTests {
  /// Weekdays and notices laid out by hand, without the calendar or its table.
  static let worked: [Bool] = {
    let first = day("2004-01-01")
    var worked = (0...8_765).map { ($0 + 3) % 7 < 5 }  // 2004-01-01 was a Thursday.
    for notice in Notices.builtIn.known(on: day("2026-11-22")) {
      for set in notice.days where worked.indices ~= set.day - first {
        worked[set.day - first] = set.isWorking
      }
    }
    // The rest of 2027 is a stretch of plain weekdays; no count below reaches its first holiday.
    return worked
  }()

  @Test(arguments: [1, 5, 7, 15, 20, 40])
  func `counting day by day gives the same for all days 2004 to 2026`(count: Int) {
    let first = day("2004-01-01")
    let lastStart = day("2026-10-20") - first
    let naive = (0...lastStart).map { Self.walk(count, from: $0) }
    let quick = (0...lastStart).map { latest.day(count, workingDaysAfter: first + $0) - first }
    expectNoDifference(quick, naive)
    let counted = (0...lastStart).map {
      latest.workingDays(after: first + $0, through: first + naive[$0])
    }
    expectNoDifference(counted, Array(repeating: count, count: lastStart + 1))
    let back = (0...lastStart).map {
      latest.day(-count, workingDaysAfter: first + naive[$0] + 1) - first
    }
    expectNoDifference(back, (0...lastStart).map { Self.firstWorked(after: $0) })
  }

  @Test func `no working days after a day is the day itself`() {
    expectNoDifference(latest.day(0, workingDaysAfter: day("2026-10-01")), day("2026-10-01"))
    expectNoDifference(
      latest.workingDays(after: day("2026-10-01"), through: day("2026-10-01")), 0)
  }

  @Test func `counting back is the negative of counting on`() {
    let (start, end) = (day("2026-09-30"), day("2026-11-03"))
    expectNoDifference(latest.workingDays(after: start, through: end), 20)
    expectNoDifference(latest.workingDays(after: end, through: start), -20)
    expectNoDifference(latest.day(-20, workingDaysAfter: end), start)
    expectNoDifference(latest.day(-1, workingDaysAfter: day("2026-10-10")), day("2026-10-09"))
    expectNoDifference(latest.day(-1, workingDaysAfter: day("2026-10-04")), day("2026-09-30"))
  }

  @Test func `a period of calendar days that ends on a rest day ends on the next working day`() {
    expectNoDifference(latest.workingDay(onOrAfter: day("2026-10-03")), day("2026-10-08"))
    expectNoDifference(latest.workingDay(onOrAfter: day("2026-10-10")), day("2026-10-10"))
  }

  @Test(arguments: [
    ("1900-01-01", 5, "1900-01-08"), ("2199-12-20", 5, "2199-12-27"),
    ("2050-04-29", 1, "2050-05-03"), ("1999-12-31", 1, "2000-01-03"),
  ])
  func `years far from any notice are counted by weekends and fixed days`(
    start: String, count: Int, end: String
  ) {
    expectNoDifference(latest.day(count, workingDaysAfter: day(start)), day(end))
    expectNoDifference(latest.workingDays(after: day(start), through: day(end)), count)
  }

  /// Weekends and the law's fixed days, day by day, over the edges of whatever table there is.
  @Test(arguments: [("1979-06-01", 1981), ("2059-06-01", 2061), ("2199-06-01", 2199)])
  func `far years are counted alike inside and outside the table`(start: String, last: Int) {
    let start = day(start)
    let days = (1...400).map { start + $0 }
    let law = Set((start.year...last).flatMap(StatutoryDay.days).map(\.day))
    let naive = days.filter { !$0.weekday.isWeekend && !law.contains($0) }
    expectNoDifference(days.filter(latest.isWorking), naive)
    expectNoDifference(
      naive.indices.map { latest.day($0 + 1, workingDaysAfter: start) }, naive)
    expectNoDifference(
      naive.indices.reversed().map {
        latest.day($0 - naive.count, workingDaysAfter: naive[naive.count - 1] + 1)
      },
      Array(naive.reversed()))
  }

  @Test(arguments: [1, 5, 20, 400_000])
  func `counting leaves the table and comes back`(count: Int) {
    for start in [
      Day(number: -25_570), Day(number: -400_000), day("2199-12-27"), day("2026-11-20"),
    ] {
      let end = latest.day(count, workingDaysAfter: start)
      expectNoDifference(latest.workingDays(after: start, through: end), count)
      #expect(latest.isWorking(end))
      let before = latest.day(-count, workingDaysAfter: end + 1)
      expectNoDifference(before, latest.day(1, workingDaysAfter: start))
    }
  }

  @Test(arguments: [Int.max, Int.min, Int(Int32.max), Int(Int32.min)])
  func `no count is too large to answer`(count: Int) {
    for start in [Day(number: .min), Day(number: .max), day("2026-01-01")] {
      let end = latest.day(count, workingDaysAfter: start)
      #expect(count > 0 ? end >= start : end <= start)
      #expect(latest.explanation(of: start).day == start)
    }
  }

  private static func walk(_ count: Int, from start: Int) -> Int {
    var (index, left) = (start, count)
    while left > 0 {
      index += 1
      if worked[index] { left -= 1 }
    }
    return index
  }

  private static func firstWorked(after start: Int) -> Int { walk(1, from: start) }
}
