import Casework
public import WorkingDays

extension Transaction {
  private static let revealStream = "reveal"

  /// Records who looked at what is masked, of what, and why; the reason is a text of the desk.
  public func recordReveal(of subject: String, on day: Day, _ recording: Recording) throws {
    let next = try lastSequence(of: Self.revealStream) + 1
    try append([
      EntryDraft(
        stream: Self.revealStream, sequence: next, kind: "revealed", day: day.description,
        recordedAt: recording.at, recordedBy: recording.by,
        asHappened: recording.asHappened?.digest,
        payload: try FactCoding.payload(of: ["of": subject]))
    ])
  }
}
