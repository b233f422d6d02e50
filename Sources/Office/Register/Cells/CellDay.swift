import WorkingDays

/// Days as they are written in registers.
///
/// `2024-03-05`, `2024/3/5`, `2024.3.5`, `2024年3月5日`, `20240305`, `二〇二四年三月五日`, `24.3.5`,
/// also with a time behind, in figures of full width, or as the day number of a table program.
enum CellDay {
  static func reading(_ text: String) throws -> Day {
    if let day = Day(text) ?? plain(text) { return day }
    let plain = date(of: CellText.narrow(text))
    if let day = run(plain) { return try known(day, text) }
    let parts = parts(plain)
    guard let numbers = parts.numbers, parts.isDate else { throw CellFault.notADay(text) }
    return try day(numbers, text)
  }

  /// `2024/3/5`, as table programs write it, without looking at each character twice.
  private static func plain(_ text: String) -> Day? {
    var numbers = [0]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 48
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): numbers.append(0)
      default: return nil
      }
      guard numbers[numbers.count - 1] < 10_000 else { return nil }
    }
    guard numbers.count == 3, 1990...2100 ~= numbers[0] else { return nil }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day of year, month and day, each said.
  private static func day(_ numbers: [Int], _ text: String) throws -> Day {
    switch numbers.count {
    case 2 where numbers[0] > 31: throw CellFault("“\(text)”没有写哪一天")
    case 2: throw CellFault("“\(text)”没有写年份")
    case 3 where numbers[2] > 31 && numbers[0] <= 31:
      throw CellFault("“\(text)”的年份写在后面，分不清月和日，请写成 2024-03-05 这样")
    case 3: break
    default: throw CellFault.notADay(text)
    }
    let year = numbers[0] < 100 ? 2000 + numbers[0] : numbers[0]
    guard let day = Day(year: year, month: numbers[1], day: numbers[2]) else {
      throw CellFault("没有“\(text)”这一天")
    }
    return try known(day, text)
  }

  /// Only years that a register can have.
  private static func known(_ day: Day, _ text: String) throws -> Day {
    guard 1990...2100 ~= day.year else { throw CellFault("“\(text)”的年份不对") }
    return day
  }

  /// The text without a time or weekday behind the date.
  private static func date(of text: String) -> Substring {
    let text = text.drop { $0 == "'" }
    let end = text.firstIndex { $0.isWhitespace || "T上下星(".contains($0) }
    guard let end else { return text }
    // `2024年 3月 5日`: blanks between the parts.
    let tail = text[end...].filter { !$0.isWhitespace }
    return tail.contains("日") && tail.contains("月")
      || text[..<end].last.map { "年月.".contains($0) } == true
      ? text.filter { !$0.isWhitespace }[...] : text[..<end]
  }

  /// `20240305`, or the number of a day since 1900 as table programs count.
  private static func run(_ text: Substring) -> Day? {
    let whole = text.prefix { $0 != "." }
    let isWhole = whole.endIndex == text.endIndex
    guard whole.allSatisfy(\.isASCIIDigit), let number = Int(whole) else { return nil }
    if isWhole, whole.count == 8 {
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    guard whole.count == 5, isWhole || text.dropFirst(6).allSatisfy(\.isASCIIDigit),
      32_874...73_415 ~= number
    else { return nil }
    return Day(number: Int32(number - 25_569))
  }

  /// The numbers between the marks of a date, and whether there are only such marks.
  private static func parts(_ text: Substring) -> (numbers: [Int]?, isDate: Bool) {
    let groups = text.split { "年月日号-/.—－".contains($0) }
    let numbers = groups.map { CellNumber.whole($0) }
    guard !groups.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return (nil, false) }
    return (numbers.compactMap(\.self), groups.count > 1)
  }
}

extension CellFault {
  static func notADay(_ text: String) -> CellFault {
    CellFault("“\(text)”不是日期，应写作 2024-03-05 这样")
  }
}
