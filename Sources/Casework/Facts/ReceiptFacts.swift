public import Statute

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

/// The proof of identity holds (art 29).
public struct IdentityVerified: Hashable, Sendable, Codable {
  /// What was shown, where that was written down.
  public var proof: IdentityProof?
  /// True where the agent showed an authorisation later than the application.
  public var agentAuthorised: Bool?

  public init(
    proof: IdentityProof? = nil,
    agentAuthorised: Bool? = nil
  ) {
    self.proof = proof
    self.agentAuthorised = agentAuthorised
  }

  enum CodingKeys: String, CodingKey {
    case proof = "proof"
    case agentAuthorised = "agentAuthorised"
  }
}

/// The proof of identity does not hold (art 29).
public struct IdentityRejected: Hashable, Sendable, Codable {
  /// What is wrong with the proof.
  public var why: TextReference
  /// What was shown, where that was written down.
  public var proof: IdentityProof?

  public init(
    why: TextReference,
    proof: IdentityProof? = nil
  ) {
    self.why = why
    self.proof = proof
  }

  enum CodingKeys: String, CodingKey {
    case why = "why"
    case proof = "proof"
  }
}
