import Statute
public import WorkingDays

/// Answers commands about one case with new facts, or a refusal.
///
/// It looks at the facts, the day and the law, and changes nothing itself. What the law forbids is
/// refused unless it is recorded as having happened; what is impossible is refused always, and
/// before anything else. Lateness is judged by the clocks as they were known on the day typed, not by
/// what has become known since.
public struct Procedure: Sendable {
  public let matter: Case
  let calendar: WorkingCalendar
  let policy: Policy
  let today: Day
  /// Whether the officer records what really happened, lawful or not.
  let asHappened: Bool

  public init(
    _ matter: Case, calendar: WorkingCalendar, policy: Policy, today: Day, asHappened: Bool
  ) {
    self.matter = matter
    self.calendar = calendar
    self.policy = policy
    self.today = today
    self.asHappened = asHappened
  }

  /// Checks facts in turn against the day and the workflow, each after the one before it.
  func admitting(_ facts: [NewFact]) throws(Refusal) -> [NewFact] {
    var standing = matter
    for new in facts {
      try admit(new, to: standing)
      standing = standing.recording(
        RecordedFact(sequence: standing.version + 1, fact: new.fact, on: new.on))
    }
    return facts
  }

  func admitting(_ fact: Fact, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting([NewFact(fact, on: day)])
  }

  /// The same for a letter of the procedure of which the day it reached its addressee is known.
  func admitting(_ letter: Fact, on day: Day, reached: Day?) throws(Refusal) -> [NewFact] {
    var facts = [NewFact(letter, on: day)]
    if let reached, let id = letter.documents.first?.id {
      if reached < day { throw .periodOver(reached, from: day) }
      facts.append(NewFact(.reached(Reached(document: id)), on: reached))
    }
    return try admitting(facts)
  }

  private func admit(_ new: NewFact, to standing: Case) throws(Refusal) {
    if new.on > today { throw .future(new.on, today: today) }
    if new.on < standing.reachedOn { throw .beforeReceipt(new.on, reached: standing.reachedOn) }
    if case .reached(let reached) = new.fact, let document = standing.document(reached.document),
      let index = document.underWay, new.on < document.sendings[index].on
    {
      throw .periodOver(new.on, from: document.sendings[index].on)
    }
    guard let step = Workflow.step(for: new.fact, in: standing) else {
      throw .notNow(new.fact.kind, standing.phase, needs: missing(new.fact.kind, in: standing))
    }
    if let to = step.to, to != standing.phase, let last = standing.phaseChangedOn, new.on < last {
      try forbid(.outOfOrder(new.on, last: last))
    }
  }

  /// The condition that keeps a step from being possible in this phase, if the phase allows it.
  private func missing(_ kind: FactKind, in standing: Case) -> Condition {
    Workflow.steps(of: kind).first { $0.from.contains(standing.phase) }?.needs ?? .nothing
  }

  /// Throws what the law forbids, unless it is recorded as having happened.
  func forbid(_ refusal: Refusal) throws(Refusal) {
    if refusal.isFinal || !asHappened { throw refusal }
  }

  /// The clocks as they were known on a day.
  func clocks(on day: Day) -> Clocks {
    Clocks(matter.asOf(day) ?? matter, calendar: calendar, policy: policy, asOf: day)
  }

  /// A document of the case.
  func document(_ id: DocumentID) throws(Refusal) -> Document {
    guard let document = matter.document(id), !document.isVoid else { throw .noSuchDocument(id) }
    return document
  }
}
