/// What the brackets of a date say about its lunar day: `农历除夕`, `农历正月初七`, `中秋节`.
///
/// The lunar months are not computed here: a note is checked as far as the statutory holidays
/// fix it, and read over otherwise (`农历腊月二十八`).
enum LunarNote {
  static func check(
    _ note: ArraySlice<Glyph>, on day: Day, at glyphs: ArraySlice<Glyph>
  ) throws(NoticeFault) {
    guard let dates = MovableDays.of(day.year), let expected = expected(note, dates) else { return }
    guard expected == day else { throw .wrongLunarDay(glyphs.place, expected: expected) }
  }

  private static func expected(_ note: ArraySlice<Glyph>, _ dates: MovableDays) -> Day? {
    let text = String(String.UnicodeScalarView(note.map(\.scalar)))
    if text.contains("前") || text.contains("后") || text.contains("至") { return nil }
    if text.contains("除夕") { return dates.springFestival - 1 }
    if text.contains("清明") { return dates.tombSweeping }
    if text.contains("端午") || text.contains("五月初五") { return dates.dragonBoat }
    if text.contains("中秋") || text.contains("八月十五") { return dates.midAutumn }
    return firstMonth(note).map { dates.springFestival + $0 - 1 }
  }

  /// The day of the first month in `正月初七`, `大年初一` or `初七`.
  private static func firstMonth(_ note: ArraySlice<Glyph>) -> Int? {
    guard let index = note.firstIndex(where: { $0.scalar == "初" }) else { return nil }
    let before = note[..<index]
    guard before.last?.scalar != "月" || before.dropLast().last?.scalar == "正" else { return nil }
    return WrittenNumber(in: note, at: index + 1)?.value
  }
}
