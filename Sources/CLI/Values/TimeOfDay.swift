import Office

/// A time of day by China's clock, typed `8:30` or `08:30`.
struct TimeOfDay: Readable {
  static let noun = "时刻"

  /// Minutes since midnight, `0..<1440`.
  let minute: Int

  static func reading(_ text: String) throws(OfficeError) -> TimeOfDay {
    let parts = text.replacing("：", with: ":").split(
      separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0], 1...2, below: 24),
      let minute = number(parts[1], 2...2, below: 60)
    else {
      throw OfficeError(
        .usage, code: "notATime", message: "“\(text)”不是一天里的时刻", hint: "请按24小时写，如 8:30、14:00")
    }
    return TimeOfDay(minute: hour * 60 + minute)
  }

  private static func number(
    _ text: Substring, _ digits: ClosedRange<Int>, below bound: Int
  ) -> Int? {
    let isPlain = digits.contains(text.utf8.count) && text.utf8.allSatisfy { 48...57 ~= $0 }
    guard isPlain, let number = Int(text), number < bound else { return nil }
    return number
  }
}
