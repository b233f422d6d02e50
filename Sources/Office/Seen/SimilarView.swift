/// What was seen before of a case: cases and publications, and what the law offers.
public struct SimilarView: Encodable, Hashable, Sendable {
  public let number: String
  /// Earlier cases of the same applicant: the likest first, then the newest.
  public let sameApplicant: [SeenCaseView]
  /// Cases of other people on the same document, the likest first.
  public let sameDocument: [SeenCaseView]
  public let publications: [SeenPublicationView]
  public let proposals: [SeenProposalView]
}

/// Another case, and why it is named.
public struct SeenCaseView: Encodable, Hashable, Sendable {
  public let number: String
  public let reasons: [String]
  /// How alike the words are; nil where they are not.
  public let percent: Int?
  /// The item of the case at hand that is alike, from 1; nil where the whole request is.
  public let item: Int?
  /// Masked; nil once it is erased.
  public let applicant: String?
  public let submittedOn: String
  public let receivedOn: String?
  public let wants: String?
  public let phase: String
  public let outcome: String?
  /// The document of the reply that stands, and its day.
  public let reply: String?
  public let decidedOn: String?
  /// The day the law counts it as served.
  public let servedOn: String?
}

/// A publication, and why it is named.
public struct SeenPublicationView: Encodable, Hashable, Sendable {
  public let number: String
  public let reasons: [String]
  public let percent: Int?
  public let item: Int?
  public let title: String
  public let documentNumber: String?
  public let phase: String
  public let publishedOn: String?
  public let address: String?
}

/// What the law offers where the same was seen before.
public struct SeenProposalView: Encodable, Hashable, Sendable {
  public let article: String
  public let detail: String
  /// The command that does it; nil where there is nothing to do now.
  public let command: String?
}
