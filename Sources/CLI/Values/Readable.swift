import Office
import WorkingDays

/// A value that people type on the command line or in answer to a question.
protocol Readable: Sendable {
  /// What help calls it, `日期`.
  static var noun: String { get }

  /// The words it can be, if it is a closed choice, as help lists them.
  static var choices: [String] { get }

  static func reading(_ text: String) throws(OfficeError) -> Self

  /// What an everyday word means; nil where it means nothing, or there are no such words.
  static func everyday(_ text: String) throws(OfficeError) -> Self?
}

extension Readable {
  static var choices: [String] { [] }

  static func everyday(_ text: String) throws(OfficeError) -> Self? { nil }
}

extension String: Readable {
  static let noun = "文字"

  static func reading(_ text: String) throws(OfficeError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw OfficeError(.usage, code: "missingValue", message: "没有写内容", hint: "请写上内容，或者去掉这一项")
    }
    return text
  }
}

extension Int: Readable {
  static let noun = "数"

  /// Reads a count: ASCII digits alone, up to 999,999,999.
  static func reading(_ text: String) throws(OfficeError) -> Int {
    let isPlain = text.utf8.count <= 9 && text.utf8.allSatisfy { 48...57 ~= $0 }
    guard isPlain, let number = Int(text) else {
      throw OfficeError(
        .usage, code: "notANumber", message: "“\(text)”不是可用的数", hint: "请写 0 或正整数，如 20")
    }
    return number
  }
}

extension Day: Readable {
  static let noun = "日期"

  /// What help calls a day that may lie ahead.
  static let nounAhead = "限期"

  /// Reads a date or a clerk's word for one, `今天`; a practice day is the today of such words.
  static func reading(_ text: String) throws(OfficeError) -> Day { try reading(text, .past) }

  /// Reads a day that may lie elsewhere than in the past.
  static func reading(_ text: String, _ reach: YearlessDay.Reach) throws(OfficeError) -> Day {
    if let day = Day(text) { return day }
    let clock = try OfficeClock(practiceDay: Terminal.variable("YSQ_TODAY"))
    return try DayWords.day(text, today: clock.today, reach)
  }
}
