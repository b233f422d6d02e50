/// Numbers written in Chinese where they count something, so that 二〇二三年 and 2023年 are one.
///
/// Elsewhere the same characters are words (统一, 一次) and stay.
struct WrittenNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let ranks: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1_000]
  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "号", "期", "批", "季", "届", "组", "队", "栋", "幢", "标",
  ]
  /// The most characters such a number has; the year has four.
  private static let longest = 8

  /// The letters with their written numbers in digits.
  static func inDigits(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    var index = 0
    while index < letters.count {
      let run = letters[index...].prefix { digits[$0] != nil || ranks[$0] != nil }
      if run.isEmpty {
        plain.append(letters[index])
        index += 1
      } else {
        plain += counts(run, in: letters) ? Array(String(value(run)).unicodeScalars) : Array(run)
        index = run.endIndex
      }
    }
    return plain
  }

  /// Whether the run stands behind 第 or before what is counted.
  private static func counts(_ run: ArraySlice<Unicode.Scalar>, in letters: [Unicode.Scalar])
    -> Bool
  {
    guard run.count <= longest else { return false }
    let isOrdinal = run.startIndex > 0 && letters[run.startIndex - 1] == "第"
    return isOrdinal || run.endIndex < letters.count && units.contains(letters[run.endIndex])
  }

  /// 二〇二三 digit by digit, 一百二十三 by its ranks.
  private static func value(_ run: ArraySlice<Unicode.Scalar>) -> Int {
    var (sum, digit) = (0, 0)
    var isRanked = false
    for letter in run {
      if let rank = ranks[letter] {
        sum += (digit == 0 ? 1 : digit) * rank
        (digit, isRanked) = (0, true)
      } else {
        digit = (isRanked ? 0 : digit * 10) + (digits[letter] ?? 0)
      }
    }
    return sum + digit
  }
}
