/// What a list of notices amounts to: the days they set, and the years they arrange.
struct Plan: Sendable {
  /// A day as set, with the document that sets it.
  struct Entry: Hashable, Sendable {
    let set: NoticeDay
    let number: String
  }

  /// The notices it was made from, in the order of issue.
  let notices: [Notice]

  /// Years that have their yearly notice, ascending.
  let years: [Int]

  /// Only ever looked up by day, so that the order of the dictionary reaches nothing.
  private(set) var entries: [Day: Entry] = [:]

  /// - Parameter notices: In the order of issue.
  init(notices: [Notice]) {
    self.notices = notices
    let inForce = Self.inForce(notices)
    years = inForce.filter { $0.kind == .yearly }.map(\.year).sorted()
    for notice in inForce { apply(notice) }
  }

  /// Leaves out what a later notice for the whole year has replaced, amendments included.
  private static func inForce(_ notices: [Notice]) -> [Notice] {
    var inForce: [Notice] = []
    for notice in notices {
      if notice.kind == .yearly { inForce.removeAll { $0.year == notice.year } }
      inForce.append(notice)
    }
    return inForce
  }

  private mutating func apply(_ notice: Notice) {
    if case .amending(let dropping) = notice.kind {
      for day in dropping { entries[day] = nil }
    }
    for set in notice.days {
      entries[set.day] = Entry(set: set, number: notice.number)
    }
  }

  /// Whether the whole of `year` has been arranged.
  func arranges(_ year: Int) -> Bool { years.contains(year) }

  /// Whether all of these years have been arranged.
  func arrangesAll(_ years: ClosedRange<Int>) -> Bool { years.allSatisfy(arranges) }

  /// The year whose notice could still say something else about `day`; nil when the day is settled.
  ///
  /// The week before New Year is settled by the notice of the *next* year, which has moved days of
  /// it in 2005–2007, 2011, 2018 and 2022.
  func missingYear(for day: Day) -> Int? {
    let civil = day.civil
    guard entries[day] == nil else { return nil }
    guard arranges(civil.year) else { return civil.year }
    let isLastWeek = civil.month == 12 && civil.dayOfMonth >= 24
    return isLastWeek && !arranges(civil.year + 1) ? civil.year + 1 : nil
  }
}
