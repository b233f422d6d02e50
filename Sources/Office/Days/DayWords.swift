public import WorkingDays

/// The words for a day that a clerk types: `今天`, `9月30日`, `2022.9.30`, `20220930`.
///
/// Digits may be full-width. A day without a year is the latest such day that is not after today.
public enum DayWords {
  /// Reads the day.
  ///
  /// - Throws: `noSuchDay` for a text that is no date, or a date that the calendar does not have.
  public static func day(_ text: String, today: Day) throws(OfficeError) -> Day {
    let word = plain(text)
    if let back = relative[word] { return Day(number: today.number - back) }
    let parts = numbers(word)
    guard let day = parts.count == 2 ? latest(parts, today) : parts.count == 3 ? dated(parts) : nil
    else { throw .noSuchDay(inWords: text, isDated: !parts.isEmpty) }
    return day
  }

  /// How many days ago.
  private static let relative: [String: Int32] = ["今天": 0, "昨天": 1, "前天": 2]

  /// The text without blanks around it, with ASCII digits and separators for full-width ones.
  private static func plain(_ text: String) -> String {
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
    guard let separator = word.first(where: { !("0"..."9" ~= $0) }), "-./".contains(separator)
    else { return [] }
    return read(word.split(separator: separator, omittingEmptySubsequences: false))
  }

  private static func chinese(_ word: Substring) -> [Int] {
    let halves = word.split(separator: "月", omittingEmptySubsequences: false)
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
  private static func dated(_ parts: [Int]) -> Day? {
    Day(year: parts[0], month: parts[1], day: parts[2]).flatMap { Day($0.description) }
  }

  /// The latest day of that month and day; 29 February may lie eight years back.
  private static func latest(_ parts: [Int], _ today: Day) -> Day? {
    (0...8).lazy.compactMap { dated([today.year - $0] + parts) }.first { $0 <= today }
  }
}
