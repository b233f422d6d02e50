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

  /// Records facts of a case that are already folded into it, and renews what is derived.
  ///
  /// - Parameter facts: the newest of `matter`, in their order.
  public func enter(
    _ facts: [NewFact], of matter: Case, _ recording: Recording, _ deriver: Deriver
  ) throws {
    let first = matter.version - facts.count + 1
    let number = matter.number.description
    let drafts = try facts.enumerated().map { offset, new in
      EntryDraft(
        stream: number, sequence: first + offset, kind: new.fact.kind.rawValue,
        version: Fact.version, day: new.on.description, recordedAt: recording.at,
        recordedBy: recording.by, asHappened: recording.asHappened?.digest,
        payload: try FactCoding.payload(of: new.fact))
    }
    try append(drafts)
    try replace(try deriver.derived(matter, self))
  }
}
