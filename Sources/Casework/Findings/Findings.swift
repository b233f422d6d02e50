import Statute
import WorkingDays

extension Clocks {
  /// What is irregular about the case as far as known on the day of measuring, oldest first.
  ///
  /// A term that passed is found on the day after its last one and stays found. What a decision
  /// lacked is judged by the day of the decision, an extension by the last day in force when it was
  /// told; nothing is found before it happened.
  public var findings: [Finding] {
    let found =
      receiptFindings + correctionFindings + replyFindings + scheduleFindings + decisionFindings
      + serviceFindings + remedyFindings + provisionalFindings
    return found.enumerated().filter { $0.element.day <= asOf }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { $0.element.under(matter.regime) }
  }

  /// Art 31: the confirmation; and how long the mail lay inside the house.
  private var receiptFindings: [Finding] {
    var found: [Finding] = []
    if let clock = confirmation, matter.regime == .of2019, let due = clock.due {
      if let done = matter.confirmedOn, done > due {
        found.append(late(.confirmationLate, due: due, done: done))
      } else if matter.confirmedOn == nil, (clock.endedOn ?? asOf) > due {
        found.append(late(.neverConfirmed, due: due, done: nil))
      }
    }
    if matter.received.receiptAssumed == true {
      found.append(Finding(.receiptAssumed, on: matter.reachedOn))
    }
    if let signed = matter.received.signedOn, matter.received.channel == .registeredMail,
      calendar.workingDays(after: signed, through: matter.received.arrivedOn) > 1
    {
      found.append(
        Finding(
          .internalHandoverLate, on: matter.received.arrivedOn,
          .span(from: signed, to: matter.received.arrivedOn)))
    }
    return found
  }

  /// Arts 27 and 30; the Regulation of 2007 had neither.
  private var correctionFindings: [Finding] {
    guard matter.regime.correctsOnce else { return [] }
    var found: [Finding] = []
    for (index, round) in matter.sentCorrections.enumerated() {
      if index > 0 { found.append(Finding(.correctionSecond, on: round.sentOn)) }
      if index == 0, let due = correctionNotice?.due, matter.toldOn(round, policy) > due {
        found.append(late(.correctionNoticeLate, due: due, done: matter.toldOn(round, policy)))
      }
      if round.asked.asksPurpose {
        found.append(Finding(.purposeDemanded, on: round.sentOn))
      }
      found += periodFindings(of: round)
    }
    return found
  }

  /// Art 30: 合理的补正期限, and a lapse before its day.
  private func periodFindings(of round: CorrectionRound) -> [Finding] {
    var found: [Finding] = []
    if let period = round.asked.period {
      let start = matter.periodStart(of: round)
      let end = matter.periodEnd(of: round, policy, calendar)
      let length = period.length ?? calendar.workingDays(after: start, through: end)
      if length < Term.shortCorrection {
        found.append(
          Finding(
            .correctionPeriodShort, on: round.sentOn, .count(length, limit: Term.shortCorrection)))
      }
    } else {
      found.append(Finding(.correctionPeriodMissing, on: round.sentOn))
    }
    let first = matter.correctionLapse(
      of: round, nothingInMail: round.nothingInMail, policy, calendar)
    if let lapsed = round.lapsedOn, lapsed < first {
      found.append(Finding(.correctionLapsedEarly, on: lapsed, .span(from: lapsed, to: first)))
    }
    return found
  }

  /// Arts 33, 35, 36: each run of the reply term and the other clocks of answers.
  private var replyFindings: [Finding] {
    var found = stretches.compactMap(overdue)
    for order in orders {
      guard let due = order.due, (order.metOn ?? order.endedOn ?? asOf) > due else { continue }
      found.append(late(.orderedReplyOverdue, due: due, done: order.metOn, end: order.endedOn))
    }
    if let clock = provision, let due = clock.due, (clock.metOn ?? asOf) > due {
      found.append(late(.provisionOverdue, due: due, done: clock.metOn))
    }
    return found
  }

  /// Art 33 para 2. A run that ended after its last day, whatever ended it, or still runs then.
  private func overdue(_ stretch: ReplyStretch) -> Finding? {
    guard let due = stretch.lastDay, (stretch.closedOn ?? asOf) > due else { return nil }
    let madeInTime = stretch.servedOn != nil && stretch.decidedOn.contains { $0 <= due }
    return late(
      madeInTime ? .servedLate : .replyOverdue, due: due, done: stretch.servedOn,
      end: stretch.closedOn)
  }

  /// Running clocks whose last day a notice still to come can move.
  private var provisionalFindings: [Finding] {
    current.compactMap { clock in
      guard clock.state == .running, let year = clock.missingYear else { return nil }
      return Finding(.provisionalDate, on: clock.from, .missingYear(year, term: clock.term))
    }
  }

  /// A term that passed; found on the day after it. How late is measured to the day it was done,
  /// to the day it ended otherwise, else to the day of measuring.
  func late(_ code: FindingCode, due: Day, done: Day?, end: Day? = nil) -> Finding {
    let days = calendar.workingDays(after: due, through: done ?? end ?? asOf)
    return Finding(code, on: due + 1, .late(due: due, done: done, workingDays: days))
  }
}
