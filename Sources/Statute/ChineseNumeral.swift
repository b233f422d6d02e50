/// Writes small whole numbers the way statutes number their articles.
public enum ChineseNumeral {
  /// Writes 1...999 as 一 … 九百九十九; other numbers in digits.
  public static func text(_ number: Int) -> String {
    guard (1...999).contains(number) else { return "\(number)" }
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    guard hundreds > 0 else { return belowHundred(rest) }
    if rest == 0 { return digits[hundreds] + "百" }
    let joint = rest < 10 ? "零" : rest < 20 ? "一" : ""
    return digits[hundreds] + "百" + joint + belowHundred(rest)
  }

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static func belowHundred(_ number: Int) -> String {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let head = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return head + (ones == 0 ? "" : digits[ones])
  }
}
