public import WorkingDays

extension [MoveView] {
  /// Terms that end earlier than was thought come first, then by the new day.
  func inOrder() -> [MoveView] {
    func rank(_ move: MoveView) -> (Int, String, String, String) {
      (move.new < move.old ? 0 : 1, move.new, move.number, move.term)
    }
    return sorted { rank($0) < rank($1) }
  }
}

extension NoticeImportView {
  /// What a notice sets, by the built-in notices, where there is no desk.
  public static func withoutDesk(_ path: String, _ options: NoticeOptions, today: Day)
    throws(OfficeError) -> NoticeImportView
  {
    let notice = try NoticeFile.read(
      path, options, amending: Notices.builtIn.known(on: today))
    let after = Notices.builtIn.adding(notice, importedOn: today)
    return NoticeImportView(
      notice, known: after.known(on: today) == Notices.builtIn.known(on: today),
      calendar: after.calendar(knownOn: today), moves: [])
  }

  /// The view of a notice by a calendar that knows it.
  init(_ notice: Notice, known: Bool, calendar: WorkingCalendar, moves: [MoveView]) {
    let days = Self.days(of: notice.year)
      .map { DayCheck(explanation: calendar.explanation(of: $0)) }
      .filter(\.isOutOfTheOrdinary)
    self.init(
      year: notice.year, number: notice.number.isEmpty ? nil : notice.number,
      title: notice.title, published: notice.published.description, known: known,
      off: days.filter { !$0.working }.map(\.day.description),
      work: days.filter(\.working).map(\.day.description), moves: moves, days: days)
  }

  private static func days(of year: Int) -> [Day] {
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else { return [] }
    return (0..<(next - first)).map { first + $0 }
  }
}
