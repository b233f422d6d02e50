public import Statute
public import WorkingDays

extension Publication {
  /// Art 26: a clock for each duty to publish, in order: 20 working days from the day it was
  /// formed or changed, or the term of another law.
  public func deadlines(_ calendar: WorkingCalendar, asOf: Day) -> [Deadline] {
    rounds.map { deadline($0, calendar, asOf) }
  }

  private func deadline(_ round: Round, _ calendar: WorkingCalendar, _ asOf: Day) -> Deadline {
    let due = lastDay(after: round.from.last, calendar)
    var deadline = Deadline(
      term: .publication, article: added.otherTerm == nil ? Term.publication.article : nil,
      from: round.from.last, workingDays: workingDays, calendarDays: nil, start: .formation)
    deadline.due = due
    deadline.earliestDue = due
    deadline.conservativeDue = min(
      due, lastDay(after: round.from.last, calendar.ignoringLocalHolidays()))
    if workingDays != nil {
      deadline.missingYear = calendar.missingYear(from: round.from.last, through: due)
    }
    deadline.metOn = round.publishedOn
    let day = round.publishedOn ?? asOf
    deadline.state = day > due ? .missed : round.publishedOn == nil ? .running : .met
    deadline.daysLeft = calendar.workingDays(after: day, through: due)
    return deadline
  }

  /// The length in working days; nil where another law names the day.
  private var workingDays: Int? {
    switch added.otherTerm?.period {
    case nil: Term.publication.workingDays
    case .workingDays(let days): days
    case .until: nil
    }
  }

  private func lastDay(after from: Day, _ calendar: WorkingCalendar) -> Day {
    if case .until(let day) = added.otherTerm?.period { return day }
    return calendar.day(workingDays ?? 0, workingDaysAfter: from)
  }

  /// What is irregular on a day: each duty that was met late, or not at all though its last day
  /// passed.
  public func findings(_ calendar: WorkingCalendar, asOf: Day) -> [PublicationFinding] {
    deadlines(calendar, asOf: asOf).compactMap { deadline in
      guard deadline.state == .missed, let due = deadline.due else { return nil }
      return PublicationFinding(
        code: .publicationLate, day: due + 1, due: due, publishedOn: deadline.metOn,
        workingDaysLate: -(deadline.daysLeft ?? 0), otherLaw: added.otherTerm?.law)
    }
  }
}

/// Something irregular about a publication.
public struct PublicationFinding: Hashable, Sendable {
  public let code: Code
  /// The day after the last one.
  public let day: Day
  public let due: Day
  /// Nil when it has not gone up.
  public let publishedOn: Day?
  /// Working days after the last one; 0 on a rest day right after it.
  public let workingDaysLate: Int
  /// The law that set the term in place of art 26.
  public let otherLaw: String?

  /// What it is.
  public enum Code: String, Titled {
    case publicationLate

    public var title: String { "主动公开逾期" }

    /// The rule that it breaks. Art 18 of the Regulation of 2007 gave the same term.
    public var article: Article { Article(.regulation, 26) }

    public var level: FindingLevel { .breach }
  }
}
