public import Casework
public import WorkingDays

/// What happened to the record of a person, as the ledger keeps it.
public struct PersonEvent: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable {
    case personMerged, personErased, personRenamed
  }

  /// The person that it happened to.
  public var person: String
  /// Whom it was found to be, when merged.
  public var into: String?
  public var reason: TextReference

  public init(person: String, into: String? = nil, reason: TextReference) {
    self.person = person
    self.into = into
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case person = "person"
    case into = "into"
    case reason = "reason"
  }
}

extension Transaction {
  private static let personStream = "person"

  public func record(
    _ event: PersonEvent, _ kind: PersonEvent.Kind, on day: Day, _ recording: Recording
  ) throws {
    try append(
      kind.rawValue, of: Self.personStream, on: day, recording,
      payload: try FactCoding.payload(of: event))
  }
}
