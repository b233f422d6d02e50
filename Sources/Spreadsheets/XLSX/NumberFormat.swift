/// What a number format makes of a number, as far as a register needs it.
enum NumberFormat: Hashable {
  /// A number; a format of zeros only asks for that many digits.
  case number(digits: Int)
  /// A day, month or year, or none, with the time of day or without.
  case date(Precision?, hasTime: Bool)

  /// Hours that count on beyond the day.
  case duration

  /// How much of a date the format shows; what it hides was often never meant.
  enum Precision: Hashable { case year, month, day }

  static let general = number(digits: 1)

  /// The format that every workbook has under a number, in Chinese editions.
  init?(builtIn id: Int) {
    switch id {
    case 14...16, 28...31, 51, 53, 54, 58: self = .date(.day, hasTime: false)
    case 17, 27, 36, 50, 52, 57: self = .date(.month, hasTime: false)
    case 46: self = .duration
    case 18...21, 32...35, 45, 47, 55, 56: self = .date(nil, hasTime: true)
    case 22: self = .date(.day, hasTime: true)
    case 0...49: self = .general
    default: return nil
    }
  }

  /// Reads the code of a format, `yyyy"年"m"月"d"日"`.
  init(code: String) {
    let marks = FormatMarks(code: code)
    if marks.isDuration {
      self = .duration
    } else if marks.isDate {
      self = .date(marks.precision, hasTime: marks.hasTime)
    } else {
      self = .number(digits: marks.zeros)
    }
  }
}
