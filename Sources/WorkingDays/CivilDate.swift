/// A date split into year, month and day of the month.
///
/// The conversion works on years that begin in March, so that the leap day comes last, and on the
/// 400-year cycle of 146,097 days after which the Gregorian calendar repeats.
struct CivilDate: Hashable {
  var year: Int
  var month: Int
  var dayOfMonth: Int

  init(year: Int, month: Int, dayOfMonth: Int) {
    self.year = year
    self.month = month
    self.dayOfMonth = dayOfMonth
  }

  /// Makes a date from month and day as one number, `0122` for 22 January.
  init(year: Int, monthAndDay: Int) {
    self.init(year: year, month: monthAndDay / 100, dayOfMonth: monthAndDay % 100)
  }

  /// Splits the day that lies `dayNumber` days after 1970-01-01.
  init(dayNumber: Int) {
    let sinceMarch0000 = dayNumber + Self.march0000To1970
    let cycle = floorDivide(sinceMarch0000, 146_097)
    let dayOfCycle = sinceMarch0000 - cycle * 146_097
    // Takes out the leap days that fell so far, to leave 365 days a year.
    let leapDays = dayOfCycle / 1_460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDays) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01. The parts are taken as they are: a 30 February is 2 March.
  var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let cycle = floorDivide(marchYear, 400)
    let yearOfCycle = marchYear - cycle * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + dayOfMonth - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - Self.march0000To1970
  }

  /// Days from 0000-03-01 to 1970-01-01.
  private static let march0000To1970 = 719_468

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month.
  ///
  /// - Parameter month: 1...12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Divides and rounds towards negative infinity, as days before an epoch need it.
///
/// - Parameter divisor: Greater than 0.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
