public import WorkingDays

/// The words for a day that a clerk types: `今天`, `28日`, `9月30日`, `26-9-30`, `2022.9.30`.
///
/// Digits may be full-width. Where the year or the month is left out, ``YearlessDay`` finds it.
public enum DayWords {
  /// Reads the day.
  ///
  /// - Throws: `noSuchDay` for a text that is no date, or a date that the calendar does not have;
  ///   `missingYear` or `missingMonth` where a word may mean several days.
  public static func day(
    _ text: String, today: Day, _ reach: YearlessDay.Reach = .past
  ) throws(OfficeError) -> Day {
    let word = plain(text)
    if let back = relative[word] { return Day(number: today.number - back) }
    let parts = numbers(word)
    let day: Day?
    switch parts.count {
    case 1, 2: day = try YearlessDay(text, parts, reach, today: today).day()
    case 3: day = dated(parts)
    default: day = nil
    }
    guard let day else { throw .noSuchDay(inWords: text, isDated: !parts.isEmpty) }
    return day
  }

  /// How many days ago.
  private static let relative: [String: Int32] = [
    "今天": 0, "今日": 0, "昨天": 1, "昨日": 1, "前天": 2, "前日": 2,
  ]

  /// The text without blanks around it, with ASCII digits and separators for full-width ones.
  static func plain(_ text: String) -> String {
    let narrow = text.unicodeScalars.map { scalar in
      0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let word = narrow.reduce(into: "") { $0.unicodeScalars.append($1) }
    let start = word.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The numbers of a date in a known style, year first; nothing for any other text.
  private static func numbers(_ word: String) -> [Int] {
    let isRun = word.utf8.count == 8 && word.utf8.allSatisfy { 48...57 ~= $0 }
    if isRun, let run = Int(word) { return [run / 10_000, run / 100 % 100, run % 100] }
    if word.hasSuffix("日") || word.hasSuffix("号") { return chinese(word.dropLast()) }
    if word.contains("月") { return chinese(word[...]) }
    guard let separator = word.first(where: { !("0"..."9" ~= $0) }), "-./".contains(separator)
    else { return [] }
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    // Of two digits a year is clear only where nothing but dates is written so.
    let isShort = separator == "-" && parts.count == 3 && parts[0].utf8.count == 2
    return read(isShort ? ["20" + parts[0]] + parts.dropFirst() : parts)
  }

  private static func chinese(_ word: Substring) -> [Int] {
    let halves = word.split(separator: "月", omittingEmptySubsequences: false)
    if halves.count == 1 { return read(halves) }
    guard halves.count == 2 else { return [] }
    return read(halves[0].split(separator: "年", omittingEmptySubsequences: false) + [halves[1]])
  }

  /// All parts as numbers, a year of four digits, months and days of one or two; else nothing.
  private static func read(_ parts: [Substring]) -> [Int] {
    let isShaped = parts.enumerated().allSatisfy { place, part in
      part.utf8.allSatisfy { 48...57 ~= $0 }
        && (parts.count == 3 && place == 0 ? part.utf8.count == 4 : 1...2 ~= part.utf8.count)
    }
    return isShaped ? parts.compactMap { Int($0) } : []
  }

  /// The day of year, month and day, with a year that a date may have.
  static func dated(_ parts: [Int]) -> Day? {
    Day(year: parts[0], month: parts[1], day: parts[2]).flatMap { Day($0.description) }
  }
}
