public import Statute
import WorkingDays

/// What a finding rests on, for who has to check it: entries of the case, and the clock.
public struct Evidence: Hashable, Sendable {
  /// In the order of recording; struck entries prove nothing.
  public let facts: [RecordedFact]
  /// The clock whose last day it speaks of; nil where no term is touched.
  public let clock: Deadline?
}

extension Clocks {
  /// The entries and the clock that a finding of these clocks rests on.
  public func evidence(for finding: Finding) -> Evidence {
    Evidence(facts: facts(for: finding), clock: clock(of: finding))
  }

  private func facts(for finding: Finding) -> [RecordedFact] {
    let last = lastDay(of: finding)
    return matter.standing.filter { fact in
      switch finding.code.grounds {
      case .thatDay(let kinds) where fact.on != finding.day || !kinds.contains(fact.fact.kind):
        false
      case .until(let kinds): fact.on <= last && belongs(fact.fact, to: kinds)
      case .thatDay: finding.concerns(fact.fact)
      }
    }
  }

  /// Whether an entry is of these kinds; one of sending or arrival belongs to the entry that made
  /// its document.
  private func belongs(_ fact: Fact, to kinds: [FactKind]) -> Bool {
    guard kinds.contains(fact.kind) else { return false }
    guard let document = fact.usedDocument, fact.documents.isEmpty else { return true }
    return matter.making(document).map { kinds.contains($0.fact.kind) } ?? false
  }

  /// The day after which nothing bears on the finding any more.
  private func lastDay(of finding: Finding) -> Day {
    switch finding.proof {
    case .late(_, let done, _): done ?? asOf
    case .missingYear: asOf
    default: finding.day
    }
  }

  private func clock(of finding: Finding) -> Deadline? {
    switch finding.proof {
    case .late(let due, _, _):
      measured.first { finding.code.terms.contains($0.term) && $0.due == due }
        ?? newestClock(of: finding)
    case .missingYear(let year, let term):
      current.first { $0.term == term && $0.missingYear == year && $0.from == finding.day }
    default: newestClock(of: finding)
    }
  }

  /// The clock that had begun last by then; it may stand still now and tell no last day.
  private func newestClock(of finding: Finding) -> Deadline? {
    measured.filter { finding.code.terms.contains($0.term) && $0.from <= finding.day }
      .max { $0.from < $1.from }
  }
}

extension Finding {
  /// Whether an entry speaks of the document that the finding names, if it names one.
  fileprivate func concerns(_ fact: Fact) -> Bool {
    guard case .document(let document, _) = proof else { return true }
    return fact.makes(document) || fact.usedDocument == document
  }
}

extension Case {
  /// The entry that made a document.
  public func making(_ document: DocumentID) -> RecordedFact? {
    standing.first { $0.fact.makes(document) }
  }
}

extension Term {
  /// Whether the office itself has to keep it; what applicants and others let pass is no delay of
  /// the office (arts 30, 32 to 34, 42).
  public var bindsOffice: Bool {
    switch self {
    case .correction, .thirdPartyOpinion, .coMakerOpinion, .agencyOpinion, .feePayment: false
    default: true
    }
  }
}
