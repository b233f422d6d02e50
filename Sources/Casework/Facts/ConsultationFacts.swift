public import Statute

/// A letter asking for an opinion or for help went out on the day of the fact.
public struct Consulted: Hashable, Sendable, Codable {
  /// The 征求意见书.
  public var document: DocumentID
  /// Who is asked; a second letter to the same party stops nothing.
  public var party: PersonID
  /// Decides the term, and under the law of 2007 whether it stops the clock.
  public var kind: PartyKind
  /// Opinions stop the reply clock; help and reviews do not.
  public var subject: ConsultationSubject
  /// Working days the letter gives; nil: the usual 15.
  public var within: Int?
  /// A phone call stops nothing (art 32).
  public var inWriting: Bool

  public init(
    document: DocumentID,
    party: PersonID,
    kind: PartyKind,
    subject: ConsultationSubject,
    within: Int? = nil,
    inWriting: Bool = false
  ) {
    self.document = document
    self.party = party
    self.kind = kind
    self.subject = subject
    self.within = within
    self.inWriting = inWriting
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case party = "party"
    case kind = "kind"
    case subject = "subject"
    case within = "within"
    case inWriting = "inWriting"
  }
}

/// The opinion was received on the day of the fact.
public struct ConsultationAnswered: Hashable, Sendable, Codable {
  /// The letter it answers.
  public var document: DocumentID
  /// What the party wants.
  public var opinion: Opinion
  /// Art 32 asks for 合理理由.
  public var reason: TextReference?

  public init(
    document: DocumentID,
    opinion: Opinion,
    reason: TextReference? = nil
  ) {
    self.document = document
    self.opinion = opinion
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case opinion = "opinion"
    case reason = "reason"
  }
}

/// The letter came back on the day of the fact.
public struct ConsultationFailed: Hashable, Sendable, Codable {
  /// The letter that came back.
  public var document: DocumentID

  public init(
    document: DocumentID
  ) {
    self.document = document
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
  }
}
