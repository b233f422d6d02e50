public import WorkingDays

/// One calendar day of a deadline's explanation, as an office would lay it before a court.
public struct DeadlineDay: Hashable, Sendable {
  public let day: Day
  /// Whether it uses up a day of the term.
  public let counts: Bool
  /// Which day of the term it is; nil when it does not count.
  public let number: Int?
  public let kind: Kind
  public let calendar: DayExplanation

  /// Why a day counts or not.
  public enum Kind: Hashable, Sendable {
    /// By the calendar alone.
    case calendar
    /// Left out: a letter to this party is unanswered.
    case stopped(DocumentID)
    /// The period ended on a rest day and moves on.
    case rolled
    /// The last day was fixed; nothing is counted.
    case fixed
  }
}

extension Deadline {
  /// Every day after day zero, up to the last day, or as far as the clock ran.
  public func days(_ calendar: WorkingCalendar, asOf: Day) -> [DeadlineDay] {
    let last = lastShown(asOf)
    guard last > from else { return [] }
    var number = 0
    return (1...(last - from)).map { offset in
      let day = from + offset
      let explanation = calendar.explanation(of: day)
      let (counts, kind) = judge(day, offset, explanation)
      if counts { number += 1 }
      return DeadlineDay(
        day: day, counts: counts, number: counts ? number : nil, kind: kind, calendar: explanation)
    }
  }

  private func lastShown(_ asOf: Day) -> Day {
    if let due, !isSuperseded { return due }
    return stoppedOn ?? endedOn ?? due ?? asOf
  }

  private func judge(
    _ day: Day, _ offset: Int, _ explanation: DayExplanation
  ) -> (Bool, DeadlineDay.Kind) {
    if let calendarDays { return offset <= calendarDays ? (true, .calendar) : (false, .rolled) }
    guard workingDays != nil else { return (false, .fixed) }
    guard explanation.isWorking else { return (false, .calendar) }
    let stop = stops.first { $0.from < day && day <= ($0.to ?? $0.limit ?? day) }
    return stop.map { (false, .stopped($0.letter)) } ?? (true, .calendar)
  }
}
