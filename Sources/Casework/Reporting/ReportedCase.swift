public import Statute
public import WorkingDays

/// A case as table 三 of the annual report counts it: received once, concluded once.
public struct ReportedCase: Hashable, Sendable {
  public let number: CaseNumber
  public let respondent: String
  /// The column, by the first-named applicant.
  public let applicantKind: ApplicantKind
  public let channel: Channel
  /// The day of receipt in law (art 31).
  public internal(set) var receivedOn: Day
  public internal(set) var conclusion: Conclusion?
  public internal(set) var unit: String?
  public internal(set) var handler: String?

  /// How it came out for the report.
  public struct Conclusion: Hashable, Sendable {
    public let on: Day
    /// The row of table 三.
    public let row: String
    /// Working days that the clock counted; nil where no reply was served.
    public let workingDays: Int?
    /// Whether the reply was served on the last day or before.
    public let isInTime: Bool?
  }

  /// Counts a case; nil where the table counts none: it is not received in law yet, or what was
  /// asked for stands in no row and was answered in the year it came.
  ///
  /// - Parameter through: the last day that is looked at; nil: everything recorded.
  public init?(
    _ matter: Case, _ policy: Policy, _ calendar: WorkingCalendar, through last: Day? = nil
  ) {
    var counted: ReportedCase?
    for cut in ReportYears(matter, through: last).cuts {
      if counted == nil { counted = ReportedCase(received: cut, policy, calendar) }
      guard var current = counted else { continue }
      (current.unit, current.handler) = (cut.matter.unit, cut.matter.handler)
      counted = current
      guard let first = cut.matter.firstOutcome(policy), first.on <= cut.end else { continue }
      let day = max(first.on, current.receivedOn, cut.start ?? first.on)
      // What was carried over has to leave the table through a row, or 结转 would not add up.
      let wasCarried = cut.start.map { current.receivedOn < $0 } ?? false
      guard let row = first.row ?? (wasCarried ? ClosingOutcome.withdrawn.reportRow : nil) else {
        return nil
      }
      let clock = first.isReply ? cut.matter.replyClock(metOn: first.on, policy, calendar) : nil
      current.conclusion = Conclusion(
        on: day, row: row, workingDays: clock?.workingDaysUsed(calendar),
        isInTime: clock.map { $0.state == .met })
      self = current
      return
    }
    guard let counted else { return nil }
    self = counted
  }

  private init?(received cut: ReportYears.Cut, _ policy: Policy, _ calendar: WorkingCalendar) {
    guard let day = cut.matter.receivedOn(policy, calendar), day <= cut.end else { return nil }
    number = cut.matter.number
    respondent = cut.matter.received.respondent
    applicantKind = cut.matter.received.applicantKind
    channel = cut.matter.received.channel
    receivedOn = max(day, cut.start ?? day)
  }
}

extension Case {
  /// The clock that a reply served on a day met.
  fileprivate func replyClock(
    metOn day: Day, _ policy: Policy, _ calendar: WorkingCalendar
  ) -> Deadline? {
    Clocks(self, calendar: calendar, policy: policy, asOf: day).measured
      .filter { [.reply, .deferredReply, .orderedReply].contains($0.term) && $0.metOn == day }
      .min { $0.from < $1.from }
  }
}
