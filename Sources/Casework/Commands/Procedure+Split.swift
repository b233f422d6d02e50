public import WorkingDays

/// A thing that an application asks for beside its first one, and the case that it becomes.
public struct SplitPiece: Hashable, Sendable {
  public let number: CaseNumber
  /// What is asked for, word for word.
  public let wants: TextReference

  public init(_ number: CaseNumber, wants: TextReference) {
    self.number = number
    self.wants = wants
  }
}

extension Procedure {
  /// Splits an application that asks for several things (一事一申请): the first one stays here.
  ///
  /// What the others become, `Case.splitOff` tells.
  public func split(
    keeping wants: TextReference, _ others: [SplitPiece], on day: Day
  ) throws(Refusal) -> [NewFact] {
    let facts = try admitting(
      .split(Split(wants: wants, into: others.map(\.number))), on: day)
    if others.isEmpty { throw .nothingToSplit }
    return facts
  }
}

extension Case {
  /// Whether no letter or reply is about some of what is asked for, so that each piece can have all
  /// that happened: the receipt, and a correction or an extension of the whole.
  var isSplittable: Bool {
    consultations.isEmpty && fees.isEmpty && decisions.isEmpty && remedies.isEmpty
      && orders.isEmpty && deferrals.isEmpty
      && !standing.contains { $0.fact.kind == .reasonsAsked }
  }

  /// The facts of a case that is split from this one: its receipt, and whatever decides who applies,
  /// who handles it and when it is due, each on its own day, so that both are due alike.
  public func splitOff(_ piece: SplitPiece) -> [RecordedFact] {
    standing.compactMap { entry in
      self.fact(entry.fact, of: piece).map { ($0, entry) }
    }
    .enumerated().map { offset, carried in
      RecordedFact(
        sequence: offset + 1, fact: carried.0, on: carried.1.on, asHappened: carried.1.asHappened)
    }
  }

  /// What a fact of this case is in the other one; nil for what stays here.
  private func fact(_ fact: Fact, of piece: SplitPiece) -> Fact? {
    switch fact {
    case .received(var received):
      (received.wants, received.items) = (piece.wants, [piece.wants])
      (received.splitFrom, received.officeNumber) = (number, nil)
      return .received(received)
    case .requestChanged: return .requestChanged(RequestChanged(wants: piece.wants))
    case .confirmed, .identityVerified, .identityRejected, .assigned, .returned,
      .correctionAsked, .corrected, .correctionLapsed, .reopened, .extended, .sent, .reached,
      .sendingFailed:
      return fact
    default: return nil
    }
  }
}
