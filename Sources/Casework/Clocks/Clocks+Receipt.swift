import Statute
import WorkingDays

extension Clocks {
  /// Art 31: a plain letter on the day it arrives (应当于收到申请的当日与申请人确认), a data message by the
  /// published rule. Met late, the application counts from the late day all the same.
  var confirmation: Deadline? {
    guard matter.needsConfirmation else { return nil }
    let from = matter.confirmationStart
    var deadline = Deadline(
      term: .confirmation, article: matter.confirmationArticle, from: from,
      workingDays: matter.confirmationLength, calendarDays: nil, start: .arrival)
    deadline.due = calendar.day(matter.confirmationLength, workingDaysAfter: from)
    deadline.metOn = matter.confirmedOn
    if matter.confirmedOn == nil { deadline.endedOn = matter.waitedFor(until: 0) }
    return deadline
  }

  /// Art 30: within 7 working days. Left out once its day passed without a notice, or the case
  /// was answered or closed without one.
  var correctionNotice: Deadline? {
    guard let due = matter.correctionNoticeDue(policy, calendar),
      let from = matter.receivedOn(policy, calendar)
    else { return nil }
    let notice = matter.sentCorrections.first
    if notice == nil, asOf > due || matter.decision != nil || matter.ending != nil { return nil }
    var deadline = Deadline(
      term: .correctionNotice, article: Term.correctionNotice.article, from: from,
      workingDays: matter.regime.correctionNoticeLength, calendarDays: nil, start: .receipt)
    deadline.due = due
    deadline.metOn = notice.map { matter.toldOn($0, policy) }
    return deadline
  }

  /// Art 30: the period the newest notice states, from the day it reached the applicant.
  var correction: Deadline? {
    guard let round = matter.corrections.last else { return nil }
    var deadline = Deadline(
      term: .correction, article: matter.regime.correctionArticle,
      from: matter.periodStart(of: round), workingDays: matter.period(of: round, policy).length,
      calendarDays: nil, start: .notice)
    deadline.due = matter.periodEnd(of: round, policy, calendar)
    deadline.letter = round.asked.document
    deadline.metOn = round.postedOn
    if round.postedOn == nil {
      deadline.endedOn = round.lapsedOn ?? matter.waitedFor(until: round.sequence)
    }
    return deadline
  }
}
