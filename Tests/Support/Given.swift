public import Casework
public import Statute
public import WorkingDays

/// A case as its facts left it, and what a command about it answers.
///
/// A test reads: facts given, one command, facts or a refusal expected.
///
///     try Given(.inPerson, on: "2026-05-06")
///       .after(.askCorrection(within: 15), on: "2026-05-08")
///       .when(.receiveCorrection(), on: "2026-05-20")
///       .expect(.corrected(Corrected(postedOn: "2026-05-20")), on: "2026-05-20")
public struct Given: Sendable, CustomStringConvertible {
  public var matter: Case
  public var policy: Policy
  public var calendar = Calendars.builtIn
  /// The day on which the officer types, long after the days typed.
  public var today: Day = "2026-12-31"

  /// A case as its facts left it.
  public init(_ matter: Case, policy: Policy = Policy()) {
    self.matter = matter
    self.policy = policy
  }

  /// A case of which only the receipt, and maybe its confirmation, is recorded.
  public init(_ received: Received, confirmed: Day? = nil, policy: Policy = Policy()) {
    var facts = [Sample.receipt(received)]
    if let confirmed { facts.append(NewFact(.confirmed(Confirmed()), on: confirmed)) }
    matter = Sample.matter(facts)
    self.policy = policy
  }

  /// An application of one item that came by `channel`.
  public init(
    _ channel: Channel, on submitted: Day, confirmed: Day? = nil, policy: Policy = Policy()
  ) {
    self.init(Sample.received(channel, on: submitted), confirmed: confirmed, policy: policy)
  }

  public var description: String { "\(matter.number), \(matter.version) facts" }

  /// The case after a command that the law allows.
  public func after(_ command: Command, on day: Day) throws -> Given {
    recording(try command.run(procedure(asHappened: false), day))
  }

  /// The case after a command recorded as having happened.
  public func happened(_ command: Command, on day: Day) throws -> Given {
    recording(try command.run(procedure(asHappened: true), day))
  }

  /// The case after a fact that no command looked at.
  public func fact(_ fact: Fact, on day: Day) -> Given { recording([NewFact(fact, on: day)]) }

  /// What a command answers.
  public func when(
    _ command: Command, on day: Day, asHappened: Bool = false
  ) throws -> Answer {
    do {
      return .facts(try command.run(procedure(asHappened: asHappened), day))
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  /// What the case looks like on a day to someone who knows what had happened by then.
  public func clocks(_ day: Day) -> Clocks {
    Clocks(matter.asOf(day) ?? matter, calendar: calendar, policy: policy, asOf: day)
  }

  private func procedure(asHappened: Bool) -> Procedure {
    Procedure(matter, calendar: calendar, policy: policy, today: today, asHappened: asHappened)
  }

  private func recording(_ facts: [NewFact]) -> Given {
    var next = self
    for new in facts {
      next.matter = next.matter.recording(
        RecordedFact(sequence: next.matter.version + 1, fact: new.fact, on: new.on))
    }
    return next
  }
}
