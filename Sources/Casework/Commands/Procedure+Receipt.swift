public import Statute
public import WorkingDays

extension Procedure {
  /// Opens a case with the facts of its receipt.
  ///
  /// - Parameters:
  ///   - confirmedOn: the day both sides confirmed, if they have.
  ///   - isPublished: whether the office's guide opens this channel; the four channels that can
  ///     never be closed are open whatever the guide says (国办公开办函〔2017〕19号).
  public static func receive(
    _ received: Received, confirmedOn: Day?, isPublished: Bool, today: Day, asHappened: Bool
  ) throws(Refusal) -> [NewFact] {
    let reached = received.reachedOn
    for day in [received.submittedOn, reached, received.arrivedOn, confirmedOn ?? reached]
    where day > today {
      throw .future(day, today: today)
    }
    if reached < received.submittedOn {
      throw .signedBeforeSubmission(reached, submitted: received.submittedOn)
    }
    if let signedOn = received.signedOn, received.arrivedOn < signedOn, !asHappened {
      throw .arrivedBeforeSignature(received.arrivedOn, signed: signedOn)
    }
    if let confirmedOn, confirmedOn < reached {
      throw .confirmedBeforeArrival(confirmedOn, arrived: reached)
    }
    if !isPublished, received.channel.canBeClosed, !asHappened {
      throw .channelUnpublished(received.channel)
    }
    return facts(of: received, reached, confirmedOn)
  }

  /// With a site whose guide says that its success message confirms, submission is confirmation.
  private static func facts(
    of received: Received, _ reached: Day, _ confirmedOn: Day?
  ) -> [NewFact] {
    var facts = [NewFact(.received(received), on: reached)]
    guard received.needsConfirmation(under: Regime.inForce(on: reached)) else { return facts }
    if let confirmedOn {
      facts.append(NewFact(.confirmed(Confirmed()), on: confirmedOn))
    } else if received.confirmWithin == nil, received.channel == .online {
      facts.append(NewFact(.confirmed(Confirmed(automatic: true)), on: reached))
    }
    return facts
  }

  /// Both sides confirmed (art 31).
  public func confirm(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.confirmed(Confirmed()), on: day)
  }

  /// An attempt to reach the applicant, or a talk that may confirm the application.
  public func contact(_ contacted: Contacted, confirms: Bool, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    var facts = [NewFact(.contacted(contacted), on: day)]
    if confirms { facts.append(NewFact(.confirmed(Confirmed()), on: day)) }
    return try admitting(facts)
  }

  /// The verdict on who applies (art 29).
  ///
  /// - Parameters:
  ///   - why: why it failed; nil where it holds.
  ///   - proof: what was shown, if that is written down.
  ///   - authorised: whether the agent showed an authorisation now.
  public func verify(
    failed why: TextReference?, proof: IdentityProof? = nil, authorised: Bool = false, on day: Day
  ) throws(Refusal) -> [NewFact] {
    let verified = IdentityVerified(proof: proof, agentAuthorised: authorised ? true : nil)
    return try admitting(
      why.map { .identityRejected(IdentityRejected(why: $0, proof: proof)) }
        ?? .identityVerified(verified), on: day)
  }
}

extension Received {
  /// The day it reached the office, wherever its work body sits: handed in at the counter or on
  /// the site, signed for, or arrived.
  public var reachedOn: Day {
    switch channel {
    case .inPerson, .oral, .online: submittedOn
    case .registeredMail: signedOn ?? arrivedOn
    case .ordinaryMail, .fax, .email: arrivedOn
    }
  }

  /// Whether it waits for a confirmation to count as received. Under the Regulation of 2007 data
  /// messages counted from their arrival.
  func needsConfirmation(under regime: Regime) -> Bool {
    let rule = channel.receipt
    if rule == .mutualConfirmation, regime.countsDataMessagesFromArrival { return false }
    return rule.needsConfirmation
  }
}
