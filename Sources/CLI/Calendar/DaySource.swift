import Office
import WorkingDays

/// Where days come from: typed, or read from standard input.
enum DaySource: Readable {
  case typed(Day)
  case standardInput

  static let noun = "起日"

  static func reading(_ text: String) throws(OfficeError) -> DaySource {
    text == "-" ? .standardInput : .typed(try Day.reading(text, .thisYear))
  }

  /// The days; all of standard input is read before the first is used, so that a bad line at the
  /// end leaves nothing half done.
  func days() throws(OfficeError) -> [Day] {
    switch self {
    case .typed(let day): return [day]
    case .standardInput: return try Self.read()
    }
  }

  private static func read() throws(OfficeError) -> [Day] {
    var days: [Day] = []
    var number = 0
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let day = Day(line) else { throw slip(line, number) }
      days.append(day)
    }
    return days
  }

  private static func slip(_ line: String, _ number: Int) -> OfficeError {
    .noSuchDay(line.onOneLine.cut(to: 40), location: "标准输入:\(number):1")
  }
}
