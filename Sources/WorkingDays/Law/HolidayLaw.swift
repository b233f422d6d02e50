/// One version of 全国年节及纪念日放假办法: which days it gives to all citizens.
///
/// A new revision is one more row here.
struct HolidayLaw: Sendable {
  /// The first year whose days follow this version.
  let firstYear: Int

  /// Days off at 劳动节, from 1 May.
  let labourDays: Int

  /// Days off at 春节, the eve included; negative offsets count back from 正月初一.
  let springFestival: ClosedRange<Int>

  /// Whether 清明节, 端午节 and 中秋节 are days off.
  let hasTraditionalFestivals: Bool

  /// Every version since 1999, in order.
  static let revisions = [
    // 国务院令第270号: 春节 and the two golden weeks, three days each.
    HolidayLaw(
      firstYear: 1999, labourDays: 3, springFestival: 0...2, hasTraditionalFestivals: false),
    // 国务院令第513号: 清明节, 端午节, 中秋节 and 除夕 come in, 劳动节 keeps one day.
    HolidayLaw(
      firstYear: 2008, labourDays: 1, springFestival: -1...1, hasTraditionalFestivals: true),
    // 国务院令第644号: 除夕 gives way to 初三.
    HolidayLaw(
      firstYear: 2014, labourDays: 1, springFestival: 0...2, hasTraditionalFestivals: true),
    // 国务院令第795号: 除夕 is back beside 初三, 劳动节 has two days.
    HolidayLaw(
      firstYear: 2025, labourDays: 2, springFestival: -1...2, hasTraditionalFestivals: true),
  ]

  /// The version that the days of `year` follow; the oldest one for all years before it.
  static func inForce(in year: Int) -> HolidayLaw {
    revisions.last { $0.firstYear <= year } ?? revisions[0]
  }

  /// 元旦, 劳动节 and 国庆节, whose dates never move.
  func solarDays(of year: Int) -> [StatutoryDay] {
    [StatutoryDay(day: Day(CivilDate(year: year, month: 1, dayOfMonth: 1)), name: "元旦")]
      + (1...labourDays).map {
        StatutoryDay(day: Day(CivilDate(year: year, month: 5, dayOfMonth: $0)), name: "劳动节")
      }
      + (1...3).map {
        StatutoryDay(day: Day(CivilDate(year: year, month: 10, dayOfMonth: $0)), name: "国庆节")
      }
  }

  /// The days that follow the moon or, like 清明节, the sun's course.
  func movableDays(of dates: MovableDays) -> [StatutoryDay] {
    let spring = springFestival.map {
      StatutoryDay(day: dates.springFestival + $0, name: $0 < 0 ? "除夕" : "春节")
    }
    guard hasTraditionalFestivals else { return spring }
    return spring + [
      StatutoryDay(day: dates.tombSweeping, name: "清明节"),
      StatutoryDay(day: dates.dragonBoat, name: "端午节"),
      StatutoryDay(day: dates.midAutumn, name: "中秋节"),
    ]
  }
}
