public import Statute
public import WorkingDays

extension Publication {
  /// A clock for each duty to publish, in order: 20 working days from the day it was formed or
  /// changed, or the term of another law (art 26; before 2019-05-15 art 18 of the Regulation of 2007).
  ///
  /// What was formed before the first Regulation was in force had no term, and has no clock.
  public func deadlines(_ calendar: WorkingCalendar, asOf: Day) -> [Deadline] {
    rounds.filter { $0.from.last >= Regime.first }.map { deadline($0, calendar, asOf) }
  }

  private func deadline(_ round: Round, _ calendar: WorkingCalendar, _ asOf: Day) -> Deadline {
    let other = otherTerm(of: round)
    let from = round.from.last
    let length = Self.workingDays(other)
    let due = Self.lastDay(other, after: from, calendar)
    var deadline = Deadline(
      term: .publication, article: other == nil ? Regime.inForce(on: from).publicationArticle : nil,
      from: from, workingDays: length, calendarDays: nil, start: .formation)
    deadline.due = due
    deadline.earliestDue = due
    deadline.conservativeDue = min(
      due, Self.lastDay(other, after: from, calendar.ignoringLocalHolidays()))
    if length != nil { deadline.missingYear = calendar.missingYear(from: from, through: due) }
    deadline.metOn = round.publishedOn
    let day = round.publishedOn ?? asOf
    deadline.state = day > due ? .missed : round.publishedOn == nil ? .running : .met
    deadline.daysLeft = calendar.workingDays(after: day, through: due)
    return deadline
  }

  /// The term of another law; a day that it names is that of the first publication alone.
  private func otherTerm(of round: Round) -> OtherTerm? {
    guard case .until = added.otherTerm?.period, round.from != added.formedOn else {
      return added.otherTerm
    }
    return nil
  }

  /// The length in working days; nil where another law names the day.
  private static func workingDays(_ other: OtherTerm?) -> Int? {
    switch other?.period {
    case nil: Term.publication.workingDays
    case .workingDays(let days): days
    case .until: nil
    }
  }

  private static func lastDay(
    _ other: OtherTerm?, after from: Day, _ calendar: WorkingCalendar
  ) -> Day {
    if case .until(let day) = other?.period { return day }
    return calendar.day(workingDays(other) ?? 0, workingDaysAfter: from)
  }

  /// What is irregular on a day: each duty that was met late, or not at all though its last day
  /// passed.
  public func findings(_ calendar: WorkingCalendar, asOf: Day) -> [PublicationFinding] {
    deadlines(calendar, asOf: asOf).compactMap { deadline in
      guard deadline.state == .missed, let due = deadline.due else { return nil }
      return PublicationFinding(
        code: .publicationLate, day: due + 1, due: due, publishedOn: deadline.metOn,
        workingDaysLate: -(deadline.daysLeft ?? 0),
        otherLaw: deadline.article == nil ? added.otherTerm?.law : nil,
        article: Regime.inForce(on: deadline.from).publicationArticle)
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
  /// The rule that it breaks, in the Regulation of its day.
  public let article: Article

  /// What it is.
  public enum Code: String, Titled {
    case publicationLate

    public var title: String { "主动公开逾期" }

    public var level: FindingLevel { .breach }
  }
}
