import Office
import Statute
import WorkingDays

/// Reading fields of the query; what cannot be read is refused with the field.
extension Call {
  func day(_ name: String) throws -> Day? {
    guard let text = asked(name) else { return nil }
    guard let day = Day(text) else {
      throw OfficeError(
        .usage, code: "noSuchDay", message: "“\(text)”不是日期", field: name,
        hint: "请写成 2026-03-05 这样")
    }
    return day
  }

  func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
    try asked(name).map { try Self.number($0, range, name) }
  }

  /// A part of the path that is a number.
  func number(ofPath name: String, _ range: ClosedRange<Int>) throws -> Int {
    try Self.number(parameter(name), range, name)
  }

  func choice<Choice: Titled>(_ name: String, _ type: Choice.Type) throws -> Choice? {
    guard let text = asked(name) else { return nil }
    guard let choice = Choice.named(text) else {
      let all = Choice.allCases.map { "\($0.rawValue) \($0.title)" }
      throw OfficeError(
        .usage, code: "unknownChoice", message: "没有“\(text)”这一项", field: name,
        hint: "可填 \(all.joined(separator: "、"))")
    }
    return choice
  }

  func flag(_ name: String) throws -> Bool {
    guard let text = asked(name) else { return false }
    guard ["true", "false"].contains(text) else {
      throw OfficeError(
        .usage, code: "unknownChoice", message: "没有“\(text)”这一项", field: name,
        hint: "请写 true 或 false")
    }
    return text == "true"
  }

  func required<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else {
      throw OfficeError(
        .usage, code: "missingParameter", message: "缺少“\(name)”", field: name, hint: "请补上这一项")
    }
    return value
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>, _ name: String) throws
    -> Int
  {
    let isPlain = text.utf8.count <= 15 && !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 }
    guard isPlain, let number = Int(text), range.contains(number) else {
      throw OfficeError(
        .usage, code: "notANumber", message: "“\(text)”不是可用的数", field: name,
        hint: "请写 \(range.lowerBound) 至 \(range.upperBound) 的整数")
    }
    return number
  }
}
