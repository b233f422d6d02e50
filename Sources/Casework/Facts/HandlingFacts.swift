public import Statute
public import WorkingDays

/// Handed to a unit of the office.
public struct Assigned: Hashable, Sendable, Codable {
  /// The name of the unit, as the office calls it.
  public var unit: String
  /// The officer, where one is named.
  public var handler: String?
  /// The day by which the office wants it back; no term of law.
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
  /// The unit that hands back.
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
  /// The 延期答复告知书.
  public var document: DocumentID
  /// Working days, from 1.
  public var days: Int
  /// Who approved; nil when nobody is on record.
  public var approvedBy: String?
  /// The day of approval, which must not come after telling.
  public var approvedOn: Day?
  /// Whether the profile names that person head of the work body for that day, or names nobody.
  public var byHead: Bool
  /// Why it takes longer.
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
  /// Where was looked: archives, systems, units.
  public var place: TextReference
  /// The words that were looked for.
  public var terms: TextReference
  /// What was found, or that nothing was.
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
  /// Only 保密审查 is demanded by law.
  public var kind: ReviewKind
  /// The newest one of a kind decides.
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
