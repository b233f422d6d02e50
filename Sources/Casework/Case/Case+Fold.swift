import Statute
public import WorkingDays

extension Case {
  /// Folds the facts of a case; nil when they do not begin with its receipt.
  ///
  /// Facts are taken in the order of recording, not of happening: a late entry does not rewrite the
  /// way that led to the present phase. A struck fact is passed over, but its documents keep their
  /// numbers.
  public init?(_ number: CaseNumber, _ facts: [RecordedFact]) {
    guard let first = facts.first, case .received(let received) = first.fact else { return nil }
    let struck = facts.compactMap { fact -> Int? in
      if case .struck(let strike) = fact.fact { strike.sequence } else { nil }
    }
    self.init(number: number, received: received, reachedOn: first.on)
    self.facts = [first]
    self.struck = struck.sorted()
    phase = needsConfirmation ? .awaitingConfirmation : .handling
    make(first)
    for fact in facts.dropFirst() { record(fact) }
  }

  /// What was known of the case on a day: the facts that had happened by then.
  public func asOf(_ day: Day) -> Case? {
    if facts.allSatisfy({ $0.on <= day }) { return self }
    return Case(number, facts.filter { $0.on <= day })
  }

  /// The case after one more fact.
  public func recording(_ fact: RecordedFact) -> Case {
    if case .struck = fact.fact { return Case(number, facts + [fact]) ?? self }
    var next = self
    next.record(fact)
    return next
  }

  private init(number: CaseNumber, received: Received, reachedOn: Day) {
    self.number = number
    self.received = received
    self.reachedOn = reachedOn
    wants = received.wants
    proof = received.proof
    agentAuthorised = received.agentAuthorised
    items = received.items
    phase = .handling
  }

  /// Takes in one fact. What the workflow does not know here changes no phase but is applied and
  /// marked: it was recorded, and a sound ledger holds none.
  private mutating func record(_ fact: RecordedFact) {
    facts.append(fact)
    defer { make(fact) }
    guard !struck.contains(fact.sequence) else { return }
    if let step = Workflow.step(for: fact.fact, in: self) {
      if let to = step.to, to != phase { (phase, phaseChangedOn) = (to, fact.on) }
    } else {
      impossible.append(fact.sequence)
    }
    apply(fact)
  }
}
