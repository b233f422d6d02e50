import Statute
public import WorkingDays

extension Case {
  /// The day the application counts as received (art 31); nil while it waits for confirmation.
  public func receivedOn(_ policy: Policy, _ calendar: WorkingCalendar) -> Day? {
    guard let day = receiptEvent(policy) else { return nil }
    return policy.choice(.restDayReceipt) == .nextWorkingDay
      ? calendar.workingDay(onOrAfter: day) : day
  }

  /// Whether the event that makes it received fell on a rest day.
  func arrivesOnRestDay(_ policy: Policy, _ calendar: WorkingCalendar) -> Bool {
    receiptEvent(policy).map { !calendar.isWorking($0) } ?? false
  }

  private func receiptEvent(_ policy: Policy) -> Day? {
    if needsConfirmation {
      return policy.choice(.confirmedReceipt) == .arrival ? confirmationStart : confirmedOn
    }
    switch received.channel.receipt {
    case .submission: return received.submittedOn
    case .signature: return signature(policy)
    // The Regulation of 2007: plain data messages count from arrival.
    case .confirmationOnArrival, .mutualConfirmation: return reachedOn
    }
  }

  /// Signed-for mail: the day of signing, whoever signs. When it is addressed elsewhere, letter
  /// 207 would have the work body confirm on the day it gets it; that day is the other reading.
  private func signature(_ policy: Policy) -> Day {
    let signed = received.signedOn ?? received.arrivedOn
    guard received.otherAddressee, policy.choice(.otherAddressee) == .confirmation else {
      return signed
    }
    return max(signed, received.arrivedOn)
  }

  /// What demands the confirmation; before art 31 it was letter 207, for plain letters.
  var confirmationArticle: Article {
    regime == .of2007 ? Article(.letter207) : received.channel.article
  }

  /// Day zero of the confirmation: arrival of a plain letter, submission of a data message.
  var confirmationStart: Day {
    received.channel == .ordinaryMail ? received.arrivedOn : received.submittedOn
  }

  /// Working days for the confirmation: none for a plain letter (art 31 item 2); else the
  /// published rule, without which a site confirms at once and anything else on the next day.
  var confirmationLength: Int {
    switch received.channel {
    case .ordinaryMail: 0
    case .online: received.confirmWithin ?? 0
    default: received.confirmWithin ?? Term.confirmation.workingDays ?? 1
    }
  }
}
