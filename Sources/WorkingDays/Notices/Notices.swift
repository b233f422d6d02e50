/// The notices that a calendar can be made from, each with the day from which it is known.
///
/// What a deadline was on a given day depends on what had been published by then: until
/// 2020-01-27 everybody counted 1 February 2020 as a working day. So nothing is ever overwritten
/// here; a calendar asks for what was known.
public struct Notices: Hashable, Sendable {
  /// The first year whose notice is built in.
  public static let firstYear = 2004

  /// Every notice from 2004 on with its amendments, known from its publication.
  public static let builtIn = Notices(
    issued: from2004To2007 + from2008To2013 + from2014To2019 + from2020To2026)

  /// In the order of issue; the later one wins.
  private var entries: [Entry]

  private struct Entry: Hashable {
    let notice: Notice
    var knownFrom: Day
  }

  /// Makes a set of notices that are known from their publication.
  ///
  /// - Parameter notices: In the order of issue.
  public init(issued notices: [Notice]) {
    entries = notices.map { Entry(notice: $0, knownFrom: $0.published) }
  }

  /// The notices with one more, which someone brought in.
  ///
  /// It is known from its publication, or from the day of import if that is earlier. A notice that
  /// is there already, in substance, is not added twice; only the day it is known from may move.
  public func adding(_ notice: Notice, importedOn day: Day) -> Notices {
    var result = self
    if let index = standing(like: notice) {
      result.entries[index].knownFrom = min(entries[index].knownFrom, day)
    } else {
      let entry = Entry(notice: notice, knownFrom: min(notice.published, day))
      let later = entries.firstIndex { $0.notice.published > notice.published }
      result.entries.insert(entry, at: later ?? entries.endIndex)
    }
    return result
  }

  /// The notices that could be read on `day`, in the order of issue.
  public func known(on day: Day) -> [Notice] {
    entries.filter { $0.knownFrom <= day }.map(\.notice)
  }

  /// The calendar as it stood for anyone who looked at it on `day`.
  public func calendar(
    knownOn day: Day, localHolidays: [LocalHoliday] = []
  ) -> WorkingCalendar {
    WorkingCalendar(plan: Plan(notices: known(on: day)), localHolidays: localHolidays)
  }

  /// Where a notice of the same substance stands that no later one of its year has replaced.
  private func standing(like notice: Notice) -> Int? {
    guard let index = entries.lastIndex(where: { $0.notice.agrees(with: notice) }) else {
      return nil
    }
    let replaced = entries[(index + 1)...].contains {
      $0.notice.year == notice.year && $0.notice.kind == .yearly
    }
    return replaced ? nil : index
  }
}
