/// Both sides confirmed the application (art 31).
public struct Confirmed: Hashable, Sendable, Codable {
  /// By the success message of the site, as the guide says.
  public var automatic: Bool

  public init(
    automatic: Bool = false
  ) {
    self.automatic = automatic
  }

  enum CodingKeys: String, CodingKey {
    case automatic = "automatic"
  }
}

/// An attempt to reach the applicant, or a talk.
public struct Contacted: Hashable, Sendable, Codable {
  /// Whom the office talked to, or tried to reach.
  public var with: TextReference
  /// What was said.
  public var gist: TextReference
  /// What came of it.
  public var result: TextReference?

  public init(
    with: TextReference,
    gist: TextReference,
    result: TextReference? = nil
  ) {
    self.with = with
    self.gist = gist
    self.result = result
  }

  enum CodingKeys: String, CodingKey {
    case with = "with"
    case gist = "gist"
    case result = "result"
  }
}

/// The proof of identity does not hold (art 29).
public struct IdentityRejected: Hashable, Sendable, Codable {
  /// What is wrong with the proof.
  public var why: TextReference

  public init(
    why: TextReference
  ) {
    self.why = why
  }

  enum CodingKeys: String, CodingKey {
    case why = "why"
  }
}
