public import WorkingDays

/// The days of a year that are off or worked by a notice, a law or a local rule.
public struct CalendarYear: Encodable, Hashable, Sendable {
  public let year: Int

  /// Whether the year's notice is out.
  public let known: Bool

  /// What arranges the year, in the order of issue.
  public let notices: [Source]

  /// Days off, the weekend days inside a holiday included.
  public let off: [Day]

  /// Weekend days that are worked (调休上班).
  public let work: [Day]

  /// Every day with its reason, for the page; not part of the JSON.
  public let days: [DayCheck]

  private enum CodingKeys: CodingKey { case year, known, notices, off, work }

  /// A notice as it is cited.
  public struct Source: Encodable, Hashable, Sendable {
    public let number: String?
    public let title: String
    public let published: Day

    init(_ notice: Notice) {
      number = notice.number.isEmpty ? nil : notice.number
      title = notice.title
      published = notice.published
    }
  }
}

extension OfficeCalendar {
  /// The year as a calendar on the wall shows it.
  public func year(_ year: Int) throws(OfficeError) -> CalendarYear {
    guard let first = Day("\(year)-01-01"), let last = Day("\(year)-12-31") else {
      throw OfficeError(
        .usage, code: "noSuchYear", message: "没有“\(year)”年的日历", field: "YEAR",
        hint: "年份在 1900 至 2199 之间")
    }
    let days = (0...(last - first)).map { check(first + $0) }
    let notices = calendar.knownNotices.filter { $0.year == year }
    let marked = days.filter(\.isOutOfTheOrdinary)
    return CalendarYear(
      year: year, known: notices.contains { $0.kind == .yearly },
      notices: notices.map(CalendarYear.Source.init),
      off: marked.filter { !$0.working }.map(\.day), work: marked.filter(\.working).map(\.day),
      days: days)
  }
}
