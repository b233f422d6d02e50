import Office
import WorkingDays

/// A value that people type on the command line or in answer to a question.
protocol Readable: Sendable {
  /// What help calls it, `日期`.
  static var noun: String { get }

  /// The words it can be, if it is a closed choice, as help lists them.
  static var choices: [String] { get }

  static func reading(_ text: String) throws(OfficeError) -> Self
}

extension Readable {
  static var choices: [String] { [] }
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

  /// Reads a date or a clerk's word for one, `今天`; a practice day is the today of such words.
  static func reading(_ text: String) throws(OfficeError) -> Day {
    if let day = Day(text) { return day }
    let clock = try OfficeClock(practiceDay: Terminal.variable("YSQ_TODAY"))
    return try DayWords.day(text, today: clock.today)
  }

  /// Reads the end of a period, which may lie ahead: a word without a year would be taken for past.
  static func readingAhead(_ text: String) throws(OfficeError) -> Day {
    let day = try reading(text)
    guard Day(text) == nil, try DayWords.day(text, today: Day(number: 0)) != day else { return day }
    throw OfficeError(
      .usage, code: "missingYear", message: "“\(text)”没有写明年份",
      hint: "期限的日期请写全年月日，如 2026-03-05")
  }
}
