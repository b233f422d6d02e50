/// The dates, in one year, of the holidays that do not keep to a solar date.
///
/// Lunar dates as the official calendar (GB/T 33661) reckons them, and the day of the solar term
/// 清明. Years after the last row have none, and are computed from the fixed days alone.
struct MovableDays: Sendable {
  let year: Int

  /// 正月初一.
  let springFestival: Day

  /// 清明.
  let tombSweeping: Day

  /// 五月初五.
  let dragonBoat: Day

  /// 八月十五.
  let midAutumn: Day

  /// - Parameters: each date as month and day, `0122` for 22 January.
  private init(_ year: Int, _ spring: Int, _ tombs: Int, _ boats: Int, _ moon: Int) {
    self.year = year
    springFestival = Day(CivilDate(year: year, monthAndDay: spring))
    tombSweeping = Day(CivilDate(year: year, monthAndDay: tombs))
    dragonBoat = Day(CivilDate(year: year, monthAndDay: boats))
    midAutumn = Day(CivilDate(year: year, monthAndDay: moon))
  }

  static func of(_ year: Int) -> MovableDays? { rows.first { $0.year == year } }

  private static let rows = [
    // year, 春节, 清明节, 端午节, 中秋节
    MovableDays(2004, 0122, 0404, 0622, 0928),
    MovableDays(2005, 0209, 0405, 0611, 0918),
    MovableDays(2006, 0129, 0405, 0531, 1006),
    MovableDays(2007, 0218, 0405, 0619, 0925),
    MovableDays(2008, 0207, 0404, 0608, 0914),
    MovableDays(2009, 0126, 0404, 0528, 1003),
    MovableDays(2010, 0214, 0405, 0616, 0922),
    MovableDays(2011, 0203, 0405, 0606, 0912),
    MovableDays(2012, 0123, 0404, 0623, 0930),
    MovableDays(2013, 0210, 0404, 0612, 0919),
    MovableDays(2014, 0131, 0405, 0602, 0908),
    MovableDays(2015, 0219, 0405, 0620, 0927),
    MovableDays(2016, 0208, 0404, 0609, 0915),
    MovableDays(2017, 0128, 0404, 0530, 1004),
    MovableDays(2018, 0216, 0405, 0618, 0924),
    MovableDays(2019, 0205, 0405, 0607, 0913),
    MovableDays(2020, 0125, 0404, 0625, 1001),
    MovableDays(2021, 0212, 0404, 0614, 0921),
    MovableDays(2022, 0201, 0405, 0603, 0910),
    MovableDays(2023, 0122, 0405, 0622, 0929),
    MovableDays(2024, 0210, 0404, 0610, 0917),
    MovableDays(2025, 0129, 0404, 0531, 1006),
    MovableDays(2026, 0217, 0405, 0619, 0925),
    MovableDays(2027, 0206, 0405, 0609, 0915),
    MovableDays(2028, 0126, 0404, 0528, 1003),
    MovableDays(2029, 0213, 0404, 0616, 0922),
    MovableDays(2030, 0203, 0405, 0605, 0912),
    MovableDays(2031, 0123, 0405, 0624, 1001),
    MovableDays(2032, 0211, 0404, 0612, 0919),
    MovableDays(2033, 0131, 0404, 0601, 0908),
    MovableDays(2034, 0219, 0405, 0620, 0927),
    MovableDays(2035, 0208, 0405, 0610, 0916),
  ]
}
