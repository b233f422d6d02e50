public import Casework
import WorkingDays

/// Cases and papers as their facts make them.
extension Snapshot {
  /// Folds a case; nil when there is none of this number.
  public func matter(_ number: CaseNumber) throws -> Case? {
    Case(number, try entries(of: number.description).map(RecordedFact.init(entry:)))
  }

  /// Folds an incoming paper; nil when there is none of this number.
  public func paper(_ number: PaperNumber) throws -> Paper? {
    let facts = try entries(of: number.description).map {
      (fact: try FactCoding.paperFact($0), on: try $0.happenedOn)
    }
    return Paper(number, facts)
  }

  /// The text behind a reference; nil once it is erased.
  public func text(_ reference: TextReference) throws -> String? {
    try content(reference.digest).map { String(decoding: $0.body, as: UTF8.self) }
  }
}

extension RecordedFact {
  /// Reads a row of the ledger.
  init(entry: LedgerEntry) throws {
    self.init(
      sequence: entry.sequence, fact: try FactCoding.fact(entry), on: try entry.happenedOn,
      recordedAt: entry.recordedAt, by: entry.recordedBy,
      asHappened: entry.asHappened.map(TextReference.init(digest:)))
  }
}

extension LedgerEntry {
  var happenedOn: Day {
    get throws {
      guard let day = Day(day) else { throw StoreFault.malformed(detail: "no day: \(day)") }
      return day
    }
  }
}
