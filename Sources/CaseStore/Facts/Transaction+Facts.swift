public import Casework
import Crypto
public import WorkingDays

/// Who records, when, and why all the same.
public struct Recording: Sendable {
  /// ISO 8601 in UTC.
  public let at: String
  public let by: String
  public let asHappened: TextReference?

  public init(at instant: String, by: String, asHappened: TextReference? = nil) {
    at = instant
    self.by = by
    self.asHappened = asHappened
  }
}

extension Transaction {
  /// Records facts of a case that has `version` facts, and returns it with them.
  public func record(
    _ facts: [NewFact], of number: CaseNumber, after version: Int, _ recording: Recording
  ) throws -> Case {
    let drafts = try facts.enumerated().map { offset, new in
      draft(
        number.description, version + offset + 1, new.fact.kind.rawValue, new.on,
        try FactCoding.payload(of: new.fact), recording)
    }
    try append(drafts)
    guard let matter = try matter(number) else {
      throw StoreFault.integrity(detail: "a case without receipt: \(number)")
    }
    return matter
  }

  /// Records a fact of an incoming paper.
  public func record(
    _ fact: PaperFact, on day: Day, of number: PaperNumber, _ recording: Recording
  ) throws {
    let stream = number.description
    let next = try lastSequence(of: stream) + 1
    try append([
      draft(stream, next, fact.kind.rawValue, day, try FactCoding.payload(of: fact), recording)
    ])
  }

  /// Keeps a text under a fresh salt and returns its reference.
  public func keep(_ text: String) throws -> TextReference {
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes(Array.init)
    let content = Content(salt: salt, body: Array(text.utf8))
    try putContent(content)
    return TextReference(digest: content.digest)
  }

  private func draft(
    _ stream: String, _ sequence: Int, _ kind: String, _ day: Day, _ payload: String,
    _ recording: Recording
  ) -> EntryDraft {
    EntryDraft(
      stream: stream, sequence: sequence, kind: kind, version: Fact.version,
      day: day.description, recordedAt: recording.at, recordedBy: recording.by,
      asHappened: recording.asHappened?.digest, payload: payload)
  }
}
