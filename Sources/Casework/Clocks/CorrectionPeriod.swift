import Statute
import WorkingDays

/// The days of a correction (art 30): of its notice, of its period, and of its lapse.
extension Case {
  /// The rounds whose notice left the office; art 30 allows one.
  var sentCorrections: [CorrectionRound] {
    corrections.filter { document($0.asked.document)?.sentOn != nil }
  }

  /// The last day of the notice; nil before receipt, and under the Regulation of 2007.
  func correctionNoticeDue(_ policy: Policy, _ calendar: WorkingCalendar) -> Day? {
    guard let length = regime.correctionNoticeLength, let received = receivedOn(policy, calendar)
    else { return nil }
    return calendar.day(length, workingDaysAfter: received)
  }

  /// The day that meets the term of the notice: the day it was sent, by another reading the day
  /// it reached the applicant (unknown: the day it was sent).
  func toldOn(_ round: CorrectionRound, _ policy: Policy) -> Day {
    policy.choice(.correctionNoticeMet) == .reached ? periodStart(of: round) : round.sentOn
  }

  /// Whether a notice went out after the 7th working day.
  func isLate(_ round: CorrectionRound, _ policy: Policy, _ calendar: WorkingCalendar) -> Bool {
    correctionNoticeDue(policy, calendar).map { toldOn(round, policy) > $0 } ?? false
  }

  /// Day zero of the applicant's period: the notice reached the applicant (unknown: was sent).
  func periodStart(of round: CorrectionRound) -> Day {
    document(round.asked.document)?.reachedOn ?? round.sentOn
  }

  /// The period the notice states, else the usual one of the office.
  func period(of round: CorrectionRound, _ policy: Policy) -> Period {
    round.asked.period ?? .workingDays(policy.correctionDays)
  }

  /// The last day of the applicant's period. One that was over before the notice arrived ends on
  /// the day of arrival: nobody is late before being asked.
  func periodEnd(of round: CorrectionRound, _ policy: Policy, _ calendar: WorkingCalendar) -> Day {
    let start = periodStart(of: round)
    return max(start, period(of: round, policy).end(after: start, in: calendar))
  }

  /// The first day on which a correction may lapse: the period and the mail, or the period alone
  /// when nothing is in the mail, must have passed.
  func correctionLapse(
    of round: CorrectionRound, nothingInMail: Bool, _ policy: Policy, _ calendar: WorkingCalendar
  ) -> Day {
    let end = periodEnd(of: round, policy, calendar)
    return (nothingInMail ? end : calendar.day(policy.mailAllowance, workingDaysAfter: end)) + 1
  }
}
