import Statute
import WorkingDays

extension Clocks {
  /// Arts 32, 33, 35, 42: what was meant to move the reply term and did not, or not in full.
  var scheduleFindings: [Finding] {
    let timeline = ReplyTimeline(matter, policy, calendar)
    return timeline.runs.flatMap { run in
      let schedule = schedule(of: run)
      return extensionFindings(schedule) + letterFindings(schedule)
        + schedule.lateDeferrals.compactMap { deferral in
          schedule.due.map { late(.deferralToldLate, due: $0, done: deferral.on) }
        } + feeFindings(run, schedule)
    } + silenceFindings
  }

  private func extensionFindings(_ schedule: ReplySchedule) -> [Finding] {
    var found: [Finding] = []
    for (index, step) in schedule.steps.enumerated() {
      guard let told = matter.extensions.first(where: { $0.sequence == step.sequence }) else {
        continue
      }
      if index > 0 { found.append(Finding(.extensionInSteps, on: told.on)) }
      switch step.fault {
      case .toldLate: found.append(Finding(.extensionToldLate, on: told.on))
      case .unapproved: found.append(Finding(.extensionUnapproved, on: told.on))
      case .tooLong:
        let limit = matter.regime.extensionLimit
        found.append(
          Finding(.extensionTooLong, on: told.on, .count(told.told.days, limit: limit)))
      case nil: break
      }
    }
    return found
  }

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

  /// A fee is told inside the running term, for an excess only.
  private func feeFindings(_ run: ReplyRun, _ schedule: ReplySchedule) -> [Finding] {
    matter.fees.filter { $0.sentOn == run.stoppedOn }.flatMap { fee in
      var found: [Finding] = []
      if let due = schedule.due, fee.sentOn > due {
        found.append(late(.feeNoticeLate, due: due, done: fee.sentOn))
      }
      if fee.notified.amount == 0 {
        let free = fee.notified.tariff.free
        found.append(
          Finding(.feeWithoutExcess, on: fee.sentOn, .count(fee.notified.count, limit: free)))
      }
      return found
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
