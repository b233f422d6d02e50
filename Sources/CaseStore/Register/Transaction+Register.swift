public import Casework
import WorkingDays

extension Transaction {
  /// Keeps that a row of a register was taken over.
  public func put(_ entry: RegisterEntry, officeNumber: String) throws {
    try connection.run(
      RegisterQueries.putEntry, scope, .text(officeNumber), .text(entry.digest),
      .text(entry.number))
  }

  /// Takes a number out of a series that the office itself has given, so that the counter
  /// gives no number up to it.
  public func reserve(_ latest: Int, series: String, year: Int) throws {
    try connection.run(
      RegisterQueries.reserveNumber, scope, .text(series), .integer(year), .integer(latest))
  }

  /// Records facts of many cases at once, and renews what is derived from each.
  public func enter(_ cases: [EnteredCase], _ deriver: Deriver) throws {
    try append(try cases.flatMap(drafts))
    for entered in cases { try replace(try deriver.derived(entered.matter, self)) }
  }

  private func drafts(_ entered: EnteredCase) throws -> [EntryDraft] {
    let (matter, facts, recording) = (entered.matter, entered.facts, entered.recording)
    let first = matter.version - facts.count + 1
    let number = matter.number.description
    return try facts.enumerated().map { offset, new in
      EntryDraft(
        stream: number, sequence: first + offset, kind: new.fact.kind.rawValue,
        version: Fact.version, day: new.on.description, recordedAt: recording.at,
        recordedBy: recording.by, asHappened: recording.asHappened?.digest,
        payload: try FactCoding.payload(of: new.fact))
    }
  }
}

/// Facts of a case that are already folded into it and wait to be recorded.
public struct EnteredCase: Sendable {
  public let matter: Case
  /// The newest facts of the case, in their order.
  public let facts: [NewFact]
  public let recording: Recording

  public init(_ matter: Case, facts: [NewFact], _ recording: Recording) {
    self.matter = matter
    self.facts = facts
    self.recording = recording
  }
}
