import Statute
import WorkingDays

extension Clocks {
  /// Arts 32–34: one clock for each letter that asks for an opinion.
  var opinions: [Deadline] {
    matter.consultations.filter { $0.asked.subject == .opinion && $0.asked.inWriting }
      .compactMap(opinion)
  }

  /// Art 32: 15 working days from receipt of the letter; art 34 the same, and silence is consent;
  /// another agency has what the letter says. Nil where nothing limits the wait.
  private func opinion(_ asked: Consultation) -> Deadline? {
    guard let due = matter.opinionLimit(asked, policy, calendar) else { return nil }
    let term = asked.asked.kind.term
    var deadline = Deadline(
      term: term, article: term.article,
      from: matter.document(asked.asked.document)?.reachedOn ?? asked.sentOn,
      workingDays: matter.opinionLength(asked.asked, policy), calendarDays: nil, start: .letter)
    deadline.due = due
    deadline.letter = asked.asked.document
    deadline.origin = asked.sequence
    deadline.metOn = asked.answeredOn
    if asked.answeredOn == nil {
      // Nobody waits for an opinion once the reply is made.
      deadline.endedOn = asked.failedOn ?? matter.replyMade(since: asked) ?? matter.ending?.on
    }
    return deadline
  }

  /// 信息处理费管理办法: 20 working days from the day the notice reached the applicant.
  var feePayment: Deadline? {
    guard let fee = matter.fees.last else { return nil }
    let from = matter.document(fee.notified.document)?.reachedOn ?? fee.sentOn
    let length = Term.feePayment.workingDays ?? 20
    var deadline = Deadline(
      term: .feePayment, article: Term.feePayment.article, from: from, workingDays: length,
      calendarDays: nil, start: .notice)
    deadline.due = calendar.day(length, workingDaysAfter: from)
    deadline.letter = fee.notified.document
    deadline.metOn = fee.paidOn
    if fee.paidOn == nil {
      deadline.endedOn = fee.lapsedOn ?? matter.waitedFor(until: fee.sequence)
    }
    return deadline
  }

  /// Art 36 item 2: the day on which the reply promised the information.
  var provision: Deadline? {
    guard let decision = matter.decision, let day = decision.decided.provideBy else { return nil }
    var deadline = Deadline(
      term: .provision, article: Term.provision.article, from: decision.on, workingDays: nil,
      calendarDays: nil, start: .promise)
    deadline.due = day
    deadline.metOn = matter.providedOn
    return deadline
  }

  /// The clocks of reviews and suits.
  var reviews: [Deadline] {
    matter.remedies.flatMap { remedy in
      [answer(to: remedy), report(of: remedy), appeal(in: remedy)].compactMap { $0 }
    }
  }

  /// 行政复议法 arts 48, 54 and 行政诉讼法 art 67. Once decided, nobody waits for it; a register
  /// that tells only the outcome leaves it out.
  private func answer(to remedy: RemedyCase) -> Deadline? {
    if remedy.opened.answerUntold == true, remedy.answeredOn == nil { return nil }
    var deadline =
      remedy.opened.kind.isSuit
      ? calendarPeriod(.defence, 15, from: remedy.on, of: remedy)
      : reconsiderationAnswer(to: remedy)
    deadline.metOn = remedy.answeredOn
    if remedy.answeredOn == nil { deadline.endedOn = remedy.decidedOn }
    return deadline
  }

  /// Information cases are eligible for the simplified procedure (art 53), which gives 5 days
  /// (art 54); the notice says when the ordinary one applies, which gives 10 (art 48).
  private func reconsiderationAnswer(to remedy: RemedyCase) -> Deadline {
    let isOrdinary = remedy.opened.ordinary
    let length =
      isOrdinary
      ? Term.ordinaryReconsiderationAnswer : Term.reconsiderationAnswer.workingDays ?? 5
    var deadline = Deadline(
      term: .reconsiderationAnswer,
      article: isOrdinary ? Article(.reconsideration, 48) : Term.reconsiderationAnswer.article,
      from: remedy.on, workingDays: length, calendarDays: nil, start: .copy)
    deadline.due = calendar.day(length, workingDaysAfter: remedy.on)
    deadline.origin = remedy.sequence
    return deadline
  }

  /// 行政复议法 art 76: 60 days from receipt of the written opinion.
  private func report(of remedy: RemedyCase) -> Deadline? {
    guard let opinionOn = remedy.decided?.opinionOn else { return nil }
    var deadline = calendarPeriod(.opinionReport, 60, from: opinionOn, of: remedy)
    deadline.metOn = remedy.reportedOn
    return deadline
  }

  /// 行政诉讼法 art 85. To appeal is a choice: the clock is left out once it passed unused.
  private func appeal(in remedy: RemedyCase) -> Deadline? {
    guard remedy.opened.kind.isSuit, let decided = remedy.decided, let on = remedy.decidedOn else {
      return nil
    }
    let days = decided.ruling ? Term.appealAgainstRuling : 15
    var deadline = calendarPeriod(.appeal, days, from: on, of: remedy)
    deadline.metOn = remedy.appealedOn
    if remedy.appealedOn == nil, let due = deadline.due, asOf > due { return nil }
    return deadline
  }

  /// A period of calendar days; one that ends on a rest day ends on the next working day.
  private func calendarPeriod(
    _ term: Term, _ days: Int, from: Day, of remedy: RemedyCase
  ) -> Deadline {
    var deadline = Deadline(
      term: term, article: term.article, from: from, workingDays: nil, calendarDays: days,
      start: .copy)
    deadline.due = calendar.workingDay(onOrAfter: from + days)
    deadline.origin = remedy.sequence
    return deadline
  }
}
