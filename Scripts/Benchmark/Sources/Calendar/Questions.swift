import WorkingDays

/// A fixed set of days and counts, the same in each run.
struct Questions {
  let days: [Day]
  let ends: [Day]
  let counts: [Int32]

  /// Receipt days 2004–2026 with terms of 1...40 working days, in no order.
  init(length: Int) {
    var state: UInt64 = 20_190_515
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    days = (0..<length).map { _ in Day(number: Int32(12_418 + next(8_300))) }
    counts = (0..<length).map { _ in Int32(1 + next(40)) }
    ends = days.map { $0 + next(90) }
  }
}

/// The table of a calendar, asked from it and laid out for C in the same way.
struct Table {
  /// 1899-12-31.
  let eve = Int32(-25_568)
  let through: [Int32]
  let worked: [Int32]

  init(of calendar: WorkingCalendar) {
    let eve = eve
    let days = ((eve + 1)..<84_006).map(Day.init(number:))
    through =
      [0] + days.map { Int32(calendar.workingDays(after: Day(number: eve), through: $0)) }
    worked = [eve] + days.filter(calendar.isWorking).map(\.number)
  }
}
