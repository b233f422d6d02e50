public import Statute
public import WorkingDays

/// Handed to a unit of the office.
public struct Assigned: Hashable, Sendable, Codable {
  public var unit: String
  public var handler: String?
  public var returnBy: Day?

  public init(
    unit: String,
    handler: String? = nil,
    returnBy: Day? = nil
  ) {
    self.unit = unit
    self.handler = handler
    self.returnBy = returnBy
  }

  enum CodingKeys: String, CodingKey {
    case unit = "unit"
    case handler = "handler"
    case returnBy = "returnBy"
  }
}

/// The unit handed it back.
public struct Returned: Hashable, Sendable, Codable {
  public var unit: String

  public init(
    unit: String
  ) {
    self.unit = unit
  }

  enum CodingKeys: String, CodingKey {
    case unit = "unit"
  }
}

/// The applicant was told of the extension on the day of the fact (art 33 para 2).
public struct Extended: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// Working days, from 1.
  public var days: Int
  public var approvedBy: String?
  public var approvedOn: Day?
  /// Whether the profile names that person head of the work body for that day, or names nobody.
  public var byHead: Bool
  public var reason: TextReference?

  public init(
    document: DocumentID,
    days: Int,
    approvedBy: String? = nil,
    approvedOn: Day? = nil,
    byHead: Bool = false,
    reason: TextReference? = nil
  ) {
    self.document = document
    self.days = days
    self.approvedBy = approvedBy
    self.approvedOn = approvedOn
    self.byHead = byHead
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case days = "days"
    case approvedBy = "approvedBy"
    case approvedOn = "approvedOn"
    case byHead = "byHead"
    case reason = "reason"
  }
}

/// A search for the information (art 36 item 4).
public struct Searched: Hashable, Sendable, Codable {
  public var place: TextReference
  public var terms: TextReference
  public var result: TextReference

  public init(
    place: TextReference,
    terms: TextReference,
    result: TextReference
  ) {
    self.place = place
    self.terms = terms
    self.result = result
  }

  enum CodingKeys: String, CodingKey {
    case place = "place"
    case terms = "terms"
    case result = "result"
  }
}

/// A review before the reply is made (art 17).
public struct Reviewed: Hashable, Sendable, Codable {
  public var kind: ReviewKind
  public var opinion: ReviewOpinion

  public init(
    kind: ReviewKind,
    opinion: ReviewOpinion
  ) {
    self.kind = kind
    self.opinion = opinion
  }

  enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case opinion = "opinion"
  }
}
