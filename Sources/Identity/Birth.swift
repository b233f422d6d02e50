/// What is wrong with the birth in positions 7 to 14; `today` is the last possible day, yyyymmdd.
func birthFault(_ number: Characters, _ today: Int) -> Fault? {
  let (year, month, day) = (number.number(7...10), number.number(11...12), number.number(13...14))
  guard 1...12 ~= month else { return Fault(.date, at: 11) }
  guard 1...length(ofMonth: month, year: year) ~= day else { return Fault(.date, at: 13) }
  guard year >= 1800 else { return Fault(.dateRange, at: 7) }
  return year * 10_000 + month * 100 + day > today ? Fault(.future, at: 7) : nil
}

/// The days of a month from 1 to 12 in the Gregorian calendar, which these numbers use throughout.
private func length(ofMonth month: Int, year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
