/// A piece of a sentence that means something to the reader.
struct Token {
  enum Kind {
    case date(WrittenDate)
    /// 至, 到 or a dash, however long.
    case to
    /// 、, 和, 及 between dates.
    case and
    /// A comma, semicolon or colon: where one clause ends and another begins.
    case clauseEnd
    /// `N天`.
    case count(Int)
    /// `N个`.
    case pieces(Int)
    case word(Vocabulary.Meaning)
    /// A year without month.
    case year
    /// What looks like a date and is none that can be read: `10.1`, `5月`.
    case dateLike
    /// Anything else.
    case text
  }

  let kind: Kind
  let glyphs: ArraySlice<Glyph>

  var isDate: Bool {
    if case .date = kind { true } else { false }
  }

  var isDateLike: Bool {
    if case .dateLike = kind { true } else { isDate }
  }

  var isText: Bool {
    if case .text = kind { true } else { false }
  }

  var isClauseEnd: Bool {
    if case .clauseEnd = kind { true } else { false }
  }

  var meaning: Vocabulary.Meaning? {
    if case .word(let meaning) = kind { meaning } else { nil }
  }
}

/// A date as it is written: some parts are left to the date before it, some are said twice.
struct WrittenDate {
  var year: Int?
  var month: Int?
  let day: Int

  /// The weekdays in the brackets after it; more than one when they speak of the dates before, too.
  var weekdays: [Weekday] = []

  /// What else the brackets say, the lunar day as a rule.
  var notes: [ArraySlice<Glyph>] = []

  var glyphs: ArraySlice<Glyph>
}
