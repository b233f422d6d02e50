/// How the notices are written down in this program: a year's items with dates as month and day.
///
/// `0211...0217` is 11 to 17 February. December always means the December before the year, since
/// no notice has ever moved a day of its own December.
struct NoticeItem: Sendable {
  let name: String

  /// Ranges of month and day that do not run across New Year.
  let off: [ClosedRange<Int>]
  let works: [Int]

  init(_ name: String, off: ClosedRange<Int>..., works: Int...) {
    self.name = name
    self.off = off
    self.works = works
  }

  /// The days that the item sets in the arrangement of `year`.
  func days(in year: Int) -> [NoticeDay] {
    off.flatMap { Self.days($0, in: year) }.map { NoticeDay(day: $0, isWorking: false, name: name) }
      + works.map { NoticeDay(day: Self.day($0, in: year), isWorking: true, name: name) }
  }

  private static func days(_ span: ClosedRange<Int>, in year: Int) -> [Day] {
    let first = day(span.lowerBound, in: year)
    return (0...(day(span.upperBound, in: year) - first)).map { first + $0 }
  }

  private static func day(_ monthAndDay: Int, in year: Int) -> Day {
    Day(CivilDate(year: monthAndDay >= 1200 ? year - 1 : year, monthAndDay: monthAndDay))
  }
}

extension Notice {
  /// A row of the yearly notices.
  ///
  /// - Parameter published: The day as one number, `2025_11_04`.
  init(yearly year: Int, _ number: String, published: Int, _ items: NoticeItem...) {
    self.init(
      year: year, number: number, title: "国务院办公厅关于\(year)年部分节假日安排的通知",
      published: Day(CivilDate(year: published / 10_000, monthAndDay: published % 10_000)),
      kind: .yearly, days: items.flatMap { $0.days(in: year) })
  }

  /// A row of the amending notices; none so far ended a day without setting it anew.
  init(
    amending year: Int, _ number: String, _ title: String, published: Int, _ items: NoticeItem...
  ) {
    self.init(
      year: year, number: number, title: title,
      published: Day(CivilDate(year: published / 10_000, monthAndDay: published % 10_000)),
      kind: .amending(dropping: []), days: items.flatMap { $0.days(in: year) })
  }
}
