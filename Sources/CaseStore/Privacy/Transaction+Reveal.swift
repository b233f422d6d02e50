public import Casework
public import WorkingDays

/// A look at what is masked, as the ledger keeps it.
public struct Reveal: Hashable, Sendable {
  /// `YYYY-MM-DD`.
  public let on: String
  public let recordedAt: String
  public let by: String
  /// What was looked at; nil once that text is erased.
  public let subject: String
  public let reason: TextReference?
}

extension Transaction {
  static let revealStream = "reveal"

  /// Records who looked at what is masked, of what, and why.
  ///
  /// What was looked at is a text of the desk too: the words of a search may name a person.
  public func recordReveal(
    of subject: TextReference, on day: Day, _ recording: Recording
  ) throws {
    try append(
      "revealed", of: Self.revealStream, on: day, recording,
      asHappened: recording.asHappened, payload: try FactCoding.payload(of: ["of": subject]))
  }
}

extension Snapshot {
  /// Every look at what is masked, in the order of looking.
  public func reveals() throws -> [Reveal] {
    try entries(of: Transaction.revealStream).map { entry in
      let payload = try FactCoding.decode(entry) { try [String: TextReference](from: $0) }
      return Reveal(
        on: entry.day, recordedAt: entry.recordedAt, by: entry.recordedBy,
        subject: try payload["of"].flatMap(text) ?? "",
        reason: entry.asHappened.map(TextReference.init(digest:)))
    }
  }
}
