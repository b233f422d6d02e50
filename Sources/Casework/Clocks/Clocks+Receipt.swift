import Statute
import WorkingDays

extension Clocks {
  /// Art 31: a plain letter on the day it arrives, a data message by the published rule.
  var confirmation: Deadline? {
    guard matter.needsConfirmation else { return nil }
    let from = matter.confirmationStart
    var deadline = Deadline(
      term: .confirmation, article: matter.received.channel.article, from: from,
      workingDays: matter.confirmationLength, calendarDays: nil, start: .arrival)
    deadline.due = calendar.day(matter.confirmationLength, workingDaysAfter: from)
    deadline.metOn = matter.confirmedOn
    if matter.confirmedOn == nil { deadline.endedOn = matter.ending?.on }
    return deadline
  }

  /// Art 30: within 7 working days. Left out once its day passed without a notice, or the case
  /// was answered or closed without one.
  var correctionNotice: Deadline? {
    guard let length = matter.regime.correctionNoticeLength,
      let from = matter.receivedOn(policy, calendar)
    else { return nil }
    let due = calendar.day(length, workingDaysAfter: from)
    let notice = matter.corrections.first
    if notice == nil, asOf > due || matter.decision != nil || matter.ending != nil { return nil }
    var deadline = Deadline(
      term: .correctionNotice, article: Term.correctionNotice.article, from: from,
      workingDays: length, calendarDays: nil, start: .receipt)
    deadline.due = due
    deadline.metOn = notice.flatMap { noticeDay($0) }
    return deadline
  }

  /// The day that meets the term of the notice: the day it was sent, by another reading the day
  /// it reached the applicant (unknown: the day it was sent).
  private func noticeDay(_ round: CorrectionRound) -> Day {
    guard policy.choice(.correctionNoticeMet) == .reached else { return round.sentOn }
    return matter.document(round.asked.document)?.reachedOn ?? round.sentOn
  }

  /// Art 30: the period the newest notice states, from the day it reached the applicant.
  var correction: Deadline? {
    guard let round = matter.corrections.last else { return nil }
    let from = matter.document(round.asked.document)?.reachedOn ?? round.sentOn
    let period = round.asked.period ?? .workingDays(policy.correctionDays)
    var deadline = Deadline(
      term: .correction, article: Term.correction.article, from: from,
      workingDays: period.length, calendarDays: nil, start: .notice)
    deadline.due = period.end(after: from, in: calendar)
    deadline.letter = round.asked.document
    deadline.metOn = round.postedOn
    if round.postedOn == nil { deadline.endedOn = round.lapsedOn ?? matter.ending?.on }
    return deadline
  }
}
