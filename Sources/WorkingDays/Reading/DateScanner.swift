/// Reads dates with the brackets that belong to them.
struct DateScanner {
  let glyphs: ArraySlice<Glyph>

  /// Reads the date at `index`: `2026年1月1日`, `1月1日`, `3日`, the `17` of `17、18日`.
  ///
  /// - Parameter follows: Whether it stands in a row of dates, where 日 may come at the end only.
  func date(
    at index: Int, follows: Bool
  ) throws(NoticeFault) -> (WrittenDate, end: Int)? {
    var at = index
    let year = part("年", at: &at)
    let month = part("月", at: &at)
    guard year == nil || month != nil, let day = WrittenNumber(in: glyphs, at: at) else {
      return nil
    }
    guard let end = endOfDay(day.end, isAfterMonth: month != nil, follows: follows) else {
      return nil
    }
    var date = WrittenDate(year: year, month: month, day: day.value, glyphs: glyphs[index..<end])
    var after = end
    try readMarks(of: &date, at: &after)
    return (date, after)
  }

  /// Reads a number that has `unit` after it, and steps over both.
  private func part(_ unit: Unicode.Scalar, at index: inout Int) -> Int? {
    guard let number = WrittenNumber(in: glyphs, at: index), scalar(number.end) == unit else {
      return nil
    }
    index = number.end + 1
    return number.value
  }

  /// Steps over 日, which may be missing when a later number of the row has it.
  private func endOfDay(_ index: Int, isAfterMonth: Bool, follows: Bool) -> Int? {
    if scalar(index) == "日" { return index + 1 }
    guard isAfterMonth || follows else { return nil }
    if isAfterMonth, scalar(index) == "号" { return index + 1 }
    return rowEndsWithDay(index) ? index : nil
  }

  /// Whether `、18日` or `至18日` follows, with any number of further days between.
  private func rowEndsWithDay(_ index: Int) -> Bool {
    var at = index
    while "、和及-至到".unicodeScalars.contains(scalar(at)) {
      guard let number = WrittenNumber(in: glyphs, at: at + 1) else { return false }
      if scalar(number.end) == "日" { return true }
      at = number.end
    }
    return false
  }

  /// Reads `(星期六)`, `(农历除夕、周二)` or a bare weekday after a date.
  private func readMarks(of date: inout WrittenDate, at index: inout Int) throws(NoticeFault) {
    while let (content, end) = try mark(at: index) {
      date.weekdays += try weekdays(in: content)
      date.notes.append(content)
      index = end
    }
  }

  /// What stands in the bracket at an index, or the bare weekday there.
  private func mark(at index: Int) throws(NoticeFault) -> (ArraySlice<Glyph>, end: Int)? {
    if scalar(index) == "(" {
      guard let close = glyphs[index...].firstIndex(where: { $0.scalar == ")" }) else {
        throw .notUnderstood(glyphs[index...].place)
      }
      return (glyphs[(index + 1)..<close], close + 1)
    }
    guard let length = prefixLength(at: index) else { return nil }
    let end = min(index + length + 1, glyphs.endIndex)
    return (glyphs[index..<end], end)
  }

  /// Every weekday a bracket names: `星期六`, `周六、周日`, `星期六、日`.
  private func weekdays(in content: ArraySlice<Glyph>) throws(NoticeFault) -> [Weekday] {
    var weekdays: [Weekday] = []
    var index = content.startIndex
    while index < content.endIndex {
      let isNext = !weekdays.isEmpty && isShortWeekday(at: index, in: content)
      guard let length = prefixLength(at: index) ?? (isNext ? 1 : nil) else {
        guard !content[index].isFigure else { throw .notUnderstood(content.place) }
        index += 1
        continue
      }
      if let weekday = Self.weekday(scalar(index + length)), index + length < content.endIndex {
        weekdays.append(weekday)
      } else if prefixLength(at: index) != nil {
        throw .notUnderstood(content.place)
      }
      index += length
    }
    return weekdays
  }

  /// Whether the `、日` of `星期六、日` stands at an index, and not the beginning of other words.
  private func isShortWeekday(at index: Int, in content: ArraySlice<Glyph>) -> Bool {
    let signs = "、和至-".unicodeScalars
    let isLast = index + 2 == content.endIndex
    return signs.contains(content[index].scalar) && (isLast || signs.contains(scalar(index + 2)))
  }

  /// The length of 星期, 礼拜 or 周 at an index.
  private func prefixLength(at index: Int) -> Int? {
    switch (scalar(index), scalar(index + 1)) {
    case ("星", "期"), ("礼", "拜"): 2
    case ("周", let next) where next != "末" && next != "年": 1
    default: nil
    }
  }

  /// The weekday that 星期, 礼拜 or 周 and a sign make; 周天 and 星期天 are said, not printed.
  private static func weekday(_ scalar: Unicode.Scalar) -> Weekday? {
    switch scalar {
    case "日", "天": .sunday
    case "一": .monday
    case "二": .tuesday
    case "三": .wednesday
    case "四": .thursday
    case "五": .friday
    case "六": .saturday
    default: nil
    }
  }

  /// The sign at an index, a blank beyond the end.
  private func scalar(_ index: Int) -> Unicode.Scalar {
    index < glyphs.endIndex ? glyphs[index].scalar : " "
  }
}
