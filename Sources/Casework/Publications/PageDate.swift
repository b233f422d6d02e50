/// Dates as pages write them: 2024年9月19日, 2017年4月, 2024-10-09 10:06, 2024.9.19.
enum PageDate {
  /// The date that a text begins with; what follows it, such as a time, is let be.
  static func leading(_ text: Substring) -> FormationDate? { read(text)?.date }

  /// The date that a whole line is.
  static func whole(_ text: Substring) -> FormationDate? {
    guard let read = read(text), read.rest.allSatisfy(\.isWhitespace) else { return nil }
    return read.date
  }

  private static func read(_ text: Substring) -> (date: FormationDate, rest: Substring)? {
    var rest = text.drop(while: \.isWhitespace)
    guard let year = number(&rest), 1900...9999 ~= year, separator(&rest),
      let month = number(&rest)
    else { return nil }
    let afterMonth = rest
    guard separator(&rest), let day = number(&rest) else {
      rest = afterMonth
      guard rest.first == "月" else { return nil }
      return FormationDate(year: year, month: month).map { ($0, rest.dropFirst()) }
    }
    if rest.first == "日" { rest = rest.dropFirst() }
    return FormationDate(iso(year, month, day)).map { ($0, rest) }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func number(_ rest: inout Substring) -> Int? {
    rest = rest.drop { $0 == " " }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard 1...4 ~= digits.count else { return nil }
    rest = rest[digits.endIndex...]
    return Int(digits)
  }

  private static func separator(_ rest: inout Substring) -> Bool {
    guard let first = rest.first, "年月-./".contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
