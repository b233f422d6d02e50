/// One row of the ledger: a fact as it was recorded, with its place in the chain of its agency.
public struct LedgerEntry: Hashable, Sendable {
  public let agency: String
  /// The place in the ledger of the agency, from 1 without gaps.
  public let position: Int
  public let draft: EntryDraft
  /// The chain up to and including this entry, `algorithm:hexadecimal`.
  public let hash: String

  public var stream: String { draft.stream }
  public var sequence: Int { draft.sequence }
  public var kind: String { draft.kind }
  public var version: Int { draft.version }
  public var day: String { draft.day }
  public var recordedAt: String { draft.recordedAt }
  public var recordedBy: String { draft.recordedBy }
  public var asHappened: String? { draft.asHappened }
  public var payload: String { draft.payload }
}

/// An entry before the ledger gives it a position and a hash.
public struct EntryDraft: Hashable, Sendable {
  /// A case number, a paper number, or `calendar`.
  public let stream: String
  /// The place in the stream, from 1 without gaps; names the version that the writer saw, plus one.
  public let sequence: Int
  public let kind: String
  /// The version of the payload's form.
  public let version: Int
  /// The day it happened, `YYYY-MM-DD`.
  public let day: String
  /// The instant of recording, ISO 8601 in UTC with microseconds: `2026-03-02T01:15:00.000000Z`.
  public let recordedAt: String
  public let recordedBy: String
  /// The digest of the explanation why the law's refusal was overruled by what happened.
  public let asHappened: String?
  /// JSON; these very bytes are stored and hashed, never encoded anew.
  public let payload: String

  public init(
    stream: String, sequence: Int, kind: String, version: Int = 1, day: String,
    recordedAt: String, recordedBy: String, asHappened: String? = nil, payload: String
  ) {
    self.stream = stream
    self.sequence = sequence
    self.kind = kind
    self.version = version
    self.day = day
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.asHappened = asHappened
    self.payload = payload
  }
}
