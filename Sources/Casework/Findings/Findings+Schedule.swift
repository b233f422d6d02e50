import Statute
import WorkingDays

extension Clocks {
  /// Arts 32, 33, 35, 42: what was meant to move the reply term and did not, or not in full.
  var scheduleFindings: [Finding] {
    stretches.flatMap { stretch in
      extensionFindings(stretch.schedule) + letterFindings(stretch.schedule)
        + deferralFindings(stretch.schedule) + feeFindings(stretch)
    } + excessFindings + orderFindings + silenceFindings
  }

  /// Art 33 para 2: all that is wrong with each extension of a run.
  private func extensionFindings(_ schedule: ReplySchedule) -> [Finding] {
    let limit = matter.regime.extensionLimit
    return schedule.steps.enumerated().flatMap { index, step in
      (index > 0 ? [Finding(.extensionInSteps, on: step.on)] : [])
        + step.faults.map { fault in
          switch fault {
          case .toldLate: Finding(.extensionToldLate, on: step.on)
          case .unapproved: Finding(.extensionUnapproved, on: step.on)
          case .tooLong:
            Finding(.extensionTooLong, on: step.on, .count(step.told.days, limit: limit))
          }
        }
    }
  }

  /// Arts 32, 33 para 3: letters that stop nothing.
  private func letterFindings(_ schedule: ReplySchedule) -> [Finding] {
    schedule.idle.compactMap { letter in
      switch letter.why {
      case .afterDue:
        Finding(.consultationAfterDue, on: letter.on, .document(letter.letter, careful: nil))
      case .repeated:
        Finding(.consultationRepeated, on: letter.on, .document(letter.letter, careful: nil))
      case .oral:
        Finding(.consultationNotWritten, on: letter.on, .document(letter.letter, careful: nil))
      case .notExcluded: nil
      }
    }
  }

  /// Art 35: a later day is told inside the term in force.
  private func deferralFindings(_ schedule: ReplySchedule) -> [Finding] {
    schedule.lateDeferrals.map { late(.deferralToldLate, due: $0.due, done: $0.deferral.on) }
  }

  /// Art 42: a fee is told inside the term in force.
  private func feeFindings(_ stretch: ReplyStretch) -> [Finding] {
    guard matter.regime.restrictsFees,
      let fee = matter.fees.first(where: { $0.sequence == stretch.run.stoppedBy }),
      let due = stretch.lastDay, fee.sentOn > due
    else { return [] }
    return [late(.feeNoticeLate, due: due, done: fee.sentOn)]
  }

  /// Art 42: a fee is charged for an excess only.
  private var excessFindings: [Finding] {
    guard matter.regime.restrictsFees else { return [] }
    return matter.fees.filter { $0.notified.amount == 0 }.map { fee in
      Finding(
        .feeWithoutExcess, on: fee.sentOn,
        .count(fee.notified.count, limit: fee.notified.tariff.free))
    }
  }

  /// The term of an order cannot be extended.
  private var orderFindings: [Finding] {
    afterOrder.compactMap { event in
      guard case .extended(let told) = event.fact else { return nil }
      return Finding(.extensionTooLong, on: event.on, .count(told.days, limit: 0))
    }
  }

  /// Art 32: silence decides nothing, and an overridden objection is told.
  private var silenceFindings: [Finding] {
    matter.decisions.flatMap { decision in
      var found: [Finding] = []
      switch decision.decided.silence {
      case .refusal: found.append(Finding(.silenceTakenAsRefusal, on: decision.on))
      case .consent: found.append(Finding(.silenceTakenAsConsent, on: decision.on))
      case nil: break
      }
      let untold = decision.decided.notices.contains { notice in
        matter.document(notice)?.countedSending == nil
      }
      if untold, matter.document(decision.decided.document)?.countedSending != nil {
        found.append(Finding(.overrideThirdPartyNotTold, on: decision.on))
      }
      return found
    }
  }
}
