/// A day that 全国年节及纪念日放假办法 gives to all citizens.
///
/// The law names the days; a notice says how the weekends around them are moved. Without a notice
/// these days are all that is certain to be off.
struct StatutoryDay: Hashable, Sendable {
  let day: Day

  /// `元旦`, `除夕`, `春节`, `清明节`, `劳动节`, `端午节`, `中秋节` or `国庆节`.
  let name: String

  /// The statutory days of a year, in order; two holidays may share a day (2020-10-01).
  ///
  /// For years without a row in ``MovableDays`` only those with a fixed solar date.
  static func days(of year: Int) -> [StatutoryDay] {
    let revision = HolidayLaw.inForce(in: year)
    let movable = MovableDays.of(year).map { revision.movableDays(of: $0) } ?? []
    return (revision.solarDays(of: year) + movable).sorted {
      ($0.day, $0.name) < ($1.day, $1.name)
    }
  }
}
